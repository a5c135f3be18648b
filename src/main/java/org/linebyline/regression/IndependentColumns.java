package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.QrFactorization;

/** The promise that no column of the data is a combination of others: without it the weights are not unique. */
final class IndependentColumns {

    private IndependentColumns() {}

    /**
     * The factors of a matrix whose columns are independent, as far as a double can tell.
     *
     * @param x n by d, n at least d
     * @return Q, n by d, and R, d by d
     * @throws IllegalArgumentException if n is less than d, or what a column adds to those before it is mere rounding
     */
    // tag::independent-columns[]
    static QrFactorization factor(Matrix x) {
        QrFactorization qr = QrFactorization.of(x);                   // (factors)
        for (int j = 0; j < x.columns(); j++) {                       // (left)
            double left = Math.abs(qr.r().get(j, j));                 // (left)
            double length = qr.r().column(j).norm();                  // (rounding)
            if (!(left > x.rows() * Math.ulp(1.0) * length)) {        // (rounding)
                throw new IllegalArgumentException(                   // (left)
                        "column " + j + " of X has length " + length + " but only " + left  // (left)
                                + " of it is not made of the columns before");              // (left)
            }
        }
        return qr;                                                    // (factors)
    }
    // end::independent-columns[]
}
