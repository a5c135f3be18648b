package org.linebyline.networks;

import java.util.Arrays;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** How much of the gradient reaches each layer. */
public final class GradientNorms {

    private GradientNorms() {}

    /**
     * The length of the gradient at the weights of each layer.
     *
     * @param gradient of any network
     * @return L lengths; the first is that of the layer next to the input
     */
    // tag::gradient-norm-per-layer[]
    public static Vector of(Parameters gradient) {
        double[] g = new double[gradient.depth()];
        Arrays.setAll(g, l -> frobenius(gradient.layer(l + 1).w()));
        return Vector.of(g);
    }

    private static double frobenius(Matrix a) {
        Vector rowSums = a.hadamard(a).times(Vector.ones(a.columns()));  // (squares)
        return Math.sqrt(rowSums.sum());
    }
    // end::gradient-norm-per-layer[]
}
