package org.linebyline.regression;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.QrFactorization;
import org.linebyline.linearalgebra.UpperTriangle;
import org.linebyline.linearalgebra.Vector;

/** The weights of the smallest mean squared error, in closed form. */
public final class OrdinaryLeastSquares {

    private OrdinaryLeastSquares() {}

    /**
     * The least squares weights from the normal equations: short, and about half as many digits as {@link #byQr}.
     *
     * @param x n by d with independent columns, one example in each row
     * @param y n targets
     * @return d weights
     * @throws IllegalArgumentException if the sizes differ or the columns depend on each other
     */
    // tag::ols-normal-equations[]
    public static Vector byNormalEquations(Matrix x, Vector y) {
        Matrix xt = x.transpose();
        Matrix gram = xt.times(x);     // (gram)
        Vector moments = xt.times(y);  // (moments)
        return LinearSystem.solve(gram, moments);
    }
    // end::ols-normal-equations[]

    /**
     * The least squares weights from orthonormal columns, without squaring anything.
     *
     * @param x n by d with independent columns, n at least d, one example in each row
     * @param y n targets
     * @return d weights
     * @throws IllegalArgumentException if the sizes differ or the columns depend on each other
     */
    // tag::ols-by-qr[]
    public static Vector byQr(Matrix x, Vector y) {
        QrFactorization qr = IndependentColumns.factor(x);  // (factors)
        Vector rotated = qr.rotate(y);                      // (rotated)
        return UpperTriangle.solve(qr.r(), rotated);
    }
    // end::ols-by-qr[]
}
