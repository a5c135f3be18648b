package org.linebyline.networks;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** A network of two hidden units that says whether exactly one of two bits is set. */
public final class XorNetwork {

    private XorNetwork() {}

    // tag::xor-network[]
    private static final Layer HIDDEN = new Layer(Matrix.of(new double[][] {{1, 1}, {1, 1}}), Vector.of(0, -1));
    private static final Layer OUTPUT = new Layer(Matrix.of(new double[] {1, -2}), Vector.zeros(1));

    /** 1 where one of the two entries of x is 1 and the other 0; 0 where they are equal bits. */
    public static double of(Vector x) {
        Vector units = Activation.RELU.of(HIDDEN.preActivation(x));  // (units)
        return OUTPUT.preActivation(units).get(0);                   // (combined)
    }
    // end::xor-network[]
}
