package org.linebyline.information;

/** Logarithms to base 2, and the change of unit from nats to bits. */
public final class Bits {

    private Bits() {}

    /** A quantity of information given in nats, in bits: one nat is about 1.44 bits. */
    // tag::bits-from-nats[]
    public static double fromNats(double nats) {
        return nats / Math.log(2);
    }

    static double log2(double u) {
        return fromNats(Math.log(u));
    }
    // end::bits-from-nats[]
}
