package org.linebyline.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Random weights to begin with, small enough that a unit's sum does not grow with its number of inputs. */
public final class ScaledGaussianWeights {

    private ScaledGaussianWeights() {}

    /**
     * Normal weights with mean 0, and biases of 0.
     *
     * @param gain the standard deviation of a sum of inputs whose mean square is 1
     * @param random where the numbers come from
     * @param n the widths of the network: the number of inputs, of the units of each hidden layer, of the classes
     * @throws IllegalArgumentException if there are fewer than two widths
     */
    // tag::scaled-gaussian-weights[]
    public static Parameters of(double gain, Random random, int... n) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l < n.length; l++) {
            double scale = gain / Math.sqrt(n[l - 1]);                                              // (scale)
            Matrix w = Matrix.generate(n[l], n[l - 1], (i, j) -> scale * random.nextGaussian());    // (normal)
            layers.add(new Layer(w, Vector.zeros(n[l])));                                           // (zero)
        }
        return new Parameters(layers);
    }
    // end::scaled-gaussian-weights[]
}
