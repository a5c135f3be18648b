package org.linebyline.components;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;

/** Data moved so that their mean is zero, and how their columns vary together. */
public final class Centering {

    private Centering() {}

    /**
     * The data with the mean of each column subtracted.
     *
     * @param x n by d, one example in each row; n is at least 1
     */
    // tag::data-centering[]
    public static Matrix centered(Matrix x) {
        Vector mean = Mean.ofRows(x);                                  // (mean)
        return x.minus(Matrix.outer(Vector.ones(x.rows()), mean));     // (moved)
    }
    // end::data-centering[]

    /**
     * The covariance matrix of data whose columns have the mean zero.
     *
     * @param centered n by d
     * @return d by d, symmetric, in squared units of the data
     * @throws IllegalArgumentException if there are fewer than 2 rows
     */
    // tag::covariance-of-data[]
    public static Matrix covariance(Matrix centered) {
        int n = centered.rows();
        if (n < 2) {                                                   // (n)
            throw new IllegalArgumentException("X has " + n + " rows but at least 2 are needed");  // (n)
        }
        Matrix products = centered.transpose().times(centered);        // (products)
        return products.scale(1.0 / (n - 1));
    }
    // end::covariance-of-data[]
}
