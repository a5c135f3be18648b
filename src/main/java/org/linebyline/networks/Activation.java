package org.linebyline.networks;

import org.linebyline.classification.Sigmoid;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The bend φ between two layers: a function of one number, applied to each entry. */
public enum Activation {
    RELU,
    SIGMOID,
    TANH;

    /** φ(z). */
    // tag::relu-sigmoid-tanh[]
    public double at(double z) {
        return switch (this) {
            case RELU -> Math.max(0, z);       // (relu)
            case SIGMOID -> Sigmoid.of(z);     // (sigmoid)
            case TANH -> Math.tanh(z);         // (tanh)
        };
    }
    // end::relu-sigmoid-tanh[]

    /** φ′(z). At 0, where the rectifier has a corner, its slope counts as 0. */
    // tag::activation-derivatives[]
    public double slope(double z) {
        return switch (this) {
            case RELU -> z > 0 ? 1 : 0;        // (relu-slope)
            case SIGMOID -> Sigmoid.slope(z);  // (sigmoid-slope)
            case TANH -> {
                double a = Math.tanh(z);       // (tanh-slope)
                yield 1 - a * a;               // (tanh-slope)
            }
        };
    }
    // end::activation-derivatives[]

    /** φ of each entry. */
    // tag::activation-layer[]
    public Vector of(Vector z) {
        return z.map(this::at);
    }

    public Matrix of(Matrix z) {
        return z.map(this::at);
    }
    // end::activation-layer[]
}
