package org.linebyline.calculus;

import java.util.Optional;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * The bowl L(θ) = ½ θᵀAθ, a parabola in d variables.
 *
 * @param a d by d and symmetric; another matrix throws {@link IllegalArgumentException}
 */
public record Quadratic(Matrix a) {

    // tag::quadratic-and-gradient[]
    public Quadratic {
        asymmetry(a).ifPresent(wrong -> {        // (A)
            throw new IllegalArgumentException(wrong);  // (A)
        });                                      // (A)
    }

    public double value(Vector theta) {
        return 0.5 * theta.dot(a.times(theta));  // (value)
    }

    public Vector gradient(Vector theta) {
        return a.times(theta);                   // (gradient)
    }
    // end::quadratic-and-gradient[]

    // tag::symmetric-matrix[]
    public static Optional<String> asymmetry(Matrix a) {
        if (a.rows() != a.columns()) {                                                // (A)
            return Optional.of("A is " + a.rows() + " by " + a.columns() + " but must be square");  // (A)
        }
        for (int i = 0; i < a.rows(); i++) {                                          // (mirrored)
            for (int j = 0; j < a.columns(); j++) {                                   // (mirrored)
                if (a.get(i, j) != a.get(j, i)) {                                     // (mirrored)
                    return Optional.of("A is not symmetric: entry (" + i + ", " + j + ") is "
                            + a.get(i, j) + " but entry (" + j + ", " + i + ") is " + a.get(j, i));
                }
            }
        }
        return Optional.empty();
    }
    // end::symmetric-matrix[]

    /**
     * The curvatures of a bowl in two variables along its two axes.
     *
     * @return the larger one, then the smaller one
     * @throws IllegalArgumentException if A is not 2 by 2
     */
    // tag::symmetric-two-by-two-eigenvalues[]
    public Vector axisCurvatures() {
        if (a.rows() != 2) {                                                       // (A)
            throw new IllegalArgumentException(                                    // (A)
                    "A is " + a.rows() + " by " + a.rows() + " but must be 2 by 2");  // (A)
        }
        double mean = (a.get(0, 0) + a.get(1, 1)) / 2;                             // (mean)
        double radius = Math.hypot((a.get(0, 0) - a.get(1, 1)) / 2, a.get(0, 1));  // (radius)
        return Vector.of(mean + radius, mean - radius);
    }
    // end::symmetric-two-by-two-eigenvalues[]

    /**
     * The rate below which gradient descent on a bowl comes to rest at the bottom.
     *
     * @param lambda the curvatures along all axes, the eigenvalues of A, in any order
     * @return the rate, in the unit of 1 / λ
     * @throws IllegalArgumentException if a curvature is not positive: then there is no bottom, or no single one
     */
    // tag::quadratic-stable-rates[]
    public static double rateLimit(Vector lambda) {
        double smallest = -lambda.scale(-1).max();  // (positive)
        if (!(smallest > 0)) {                      // (positive)
            throw new IllegalArgumentException(     // (positive)
                    "the smallest curvature is " + smallest + " but must be positive");  // (positive)
        }
        return 2 / lambda.max();                    // (limit)
    }
    // end::quadratic-stable-rates[]
}
