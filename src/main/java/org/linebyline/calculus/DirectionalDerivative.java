package org.linebyline.calculus;

import org.linebyline.linearalgebra.Vector;

/** The slope of a function of a vector along a direction. */
public final class DirectionalDerivative {

    private DirectionalDerivative() {}

    /**
     * The slope along u.
     *
     * @param gradient d slopes along the coordinates
     * @param u a direction of d coordinates, of length 1 up to 2⁻³⁰, about 1e-9
     * @return the slope, in units of the function per unit of length
     * @throws IllegalArgumentException if the sizes differ, or u has another length
     */
    // tag::directional-derivative[]
    public static double of(Vector gradient, Vector u) {
        if (!(Math.abs(u.norm() - 1) <= 0x1p-30)) {  // (u)
            throw new IllegalArgumentException(      // (u)
                    "u has length " + u.norm() + " but a direction has length 1.0");  // (u)
        }
        return gradient.dot(u);
    }
    // end::directional-derivative[]

    /**
     * The direction in which the function falls fastest.
     *
     * @param gradient d slopes along the coordinates
     * @return a vector of length 1, opposite to the gradient
     * @throws IllegalArgumentException if the gradient is zero, infinite or not a number
     */
    // tag::steepest-descent-direction[]
    public static Vector steepestDescent(Vector gradient) {
        double length = gradient.scaledNorm();          // (length)
        if (!(length > 0 && Double.isFinite(length))) {  // (length)
            throw new IllegalArgumentException("no direction: the gradient has length " + length);  // (length)
        }
        return gradient.map(slope -> -slope / length);  // (opposite)
    }
    // end::steepest-descent-direction[]
}
