package org.linebyline.classification;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Newton's method for the log-loss, read as a least squares problem that is weighted anew before each step. */
public final class ReweightedLeastSquares {

    private ReweightedLeastSquares() {}

    /**
     * The weights after one step, without a penalty.
     *
     * @param x n by d
     * @param y n labels, 0 or 1
     * @param w d weights
     * @throws IllegalArgumentException if a label is neither 0 nor 1, the sizes differ, or XᵀSX is singular
     */
    // tag::irls-step[]
    public static Vector step(Matrix x, Vector y, Vector w) {
        BinaryLabels.require("X", x.rows(), "rows", y);                           // (y)
        Vector z = x.times(w);                                                    // (target)
        Vector s = z.map(Sigmoid::slope);                                         // (weights)
        Vector p = z.map(Sigmoid::of);                                            // (p)
        Vector right = x.transpose().times(s.hadamard(z).plus(y.minus(p)));       // (target)
        Matrix left = LogLoss.hessian(x, w).scale(x.rows());                      // (left-side)
        return LinearSystem.solve(left, right);                                   // (left-side)
    }
    // end::irls-step[]
}
