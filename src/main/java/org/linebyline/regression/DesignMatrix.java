package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;

/** Puts a column of ones before what was measured, so that one weight can be the intercept. */
public final class DesignMatrix {

    private DesignMatrix() {}

    /**
     * The design matrix of a model with an intercept.
     *
     * @param z one example in each of n rows, one measured quantity in each of p columns
     * @return an n by p + 1 matrix whose column 0 holds ones
     */
    // tag::intercept-column[]
    public static Matrix withIntercept(Matrix z) {
        return Matrix.generate(z.rows(), z.columns() + 1, (i, j) -> j == 0 ? 1 : z.get(i, j - 1));
    }
    // end::intercept-column[]
}
