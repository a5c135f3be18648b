package org.linebyline.networks;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** A network of two hidden units that says whether exactly one of two bits is set. */
public final class XorNetwork {

    private XorNetwork() {}

    // tag::xor-network[]
    private static final Layer HIDDEN = new Layer(Matrix.of(new double[][] {{1, 1}, {1, 1}}), Vector.of(0, -1));

    /** 1 where one of the two entries of x is 1 and the other 0; 0 where they are equal bits. */
    public static double of(Vector x) {
        Vector units = Activation.RELU.of(HIDDEN.preActivation(x));
        double first = units.get(0);   // (first-unit)
        double second = units.get(1);  // (second-unit)
        return first - 2 * second;
    }
    // end::xor-network[]
}
