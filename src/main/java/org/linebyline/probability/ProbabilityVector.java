package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** The promise that numbers are a distribution: none is negative, and together they make 1 up to rounding. */
public final class ProbabilityVector {

    private ProbabilityVector() {}

    // tag::pmf-normalization[]
    /** How far the sum may be from 1: rounding leaves some 1e-16 an entry, a forgotten normalization far more. */
    private static final double ROUNDING = 1e-9;     // (total)

    /**
     * @return p, which is a distribution
     * @throws IllegalArgumentException if it is none; it is called by the given name
     */
    public static Vector require(String name, Vector p) {
        for (int x = 0; x < p.size(); x++) {         // (sign)
            if (p.get(x) < 0) {                      // (sign)
                throw new IllegalArgumentException(  // (sign)
                        name + " is " + p.get(x) + " at " + x + " but must not be negative");  // (sign)
            }
        }
        if (!(Math.abs(p.sum() - 1) <= ROUNDING)) {  // (total)
            throw new IllegalArgumentException(name + " sums to " + p.sum() + " but must sum to 1");  // (total)
        }
        return p;
    }
    // end::pmf-normalization[]
}
