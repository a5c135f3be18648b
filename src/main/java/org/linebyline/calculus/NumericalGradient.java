package org.linebyline.calculus;

import java.util.function.ToDoubleFunction;
import org.linebyline.linearalgebra.Vector;

/** The gradient of a function of a vector, by central differences: slow, and independent of any derivation. */
public final class NumericalGradient {

    private NumericalGradient() {}

    /**
     * The slope along one coordinate while the others stay.
     *
     * @param loss the function L
     * @param theta a point of d coordinates
     * @param i the coordinate that moves, counted from 0
     * @param h half the run, in the unit of that coordinate
     * @return the partial derivative
     * @throws IllegalArgumentException if h is not positive, or too small to change the coordinate
     */
    // tag::partial-derivative[]
    public static double partial(ToDoubleFunction<Vector> loss, Vector theta, int i, double h) {
        return CentralDifference.of(s -> loss.applyAsDouble(replace(theta, i, s)), theta.get(i), h);  // (slope)
    }

    private static Vector replace(Vector theta, int i, double s) {
        double[] moved = theta.toArray();  // (moved)
        moved[i] = s;                      // (moved)
        return Vector.of(moved);           // (moved)
    }
    // end::partial-derivative[]

    /**
     * All d partial derivatives, from 2d values of the function.
     *
     * @param loss the function L
     * @param theta a point of d coordinates
     * @param h half the run along each of them
     * @return d slopes
     * @throws IllegalArgumentException if h is not positive, or too small to change a coordinate
     */
    // tag::gradient-vector[]
    public static Vector of(ToDoubleFunction<Vector> loss, Vector theta, double h) {
        double[] gradient = new double[theta.size()];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = partial(loss, theta, i, h);  // (partials)
        }
        return Vector.of(gradient);
    }
    // end::gradient-vector[]
}
