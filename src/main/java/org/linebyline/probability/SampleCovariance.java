package org.linebyline.probability;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The covariance matrix of a distribution as data suggest it. */
public final class SampleCovariance {

    private SampleCovariance() {}

    /**
     * The covariance matrix of n observed vectors.
     *
     * @param x n by d, one observation in each row
     * @return d by d, symmetric; the sample variances on the diagonal
     * @throws IllegalArgumentException if there are fewer than 2 rows
     */
    // tag::sample-covariance-matrix[]
    public static Matrix of(Matrix x) {
        int n = x.rows();
        int d = x.columns();
        if (n < 2) {                                                                     // (n)
            throw new IllegalArgumentException("X has " + n + " rows but at least 2 are needed");  // (n)
        }
        Vector mean = Mean.ofRows(x);                                                    // (deviations)
        Matrix deviations = Matrix.generate(n, d, (i, j) -> x.get(i, j) - mean.get(j));  // (deviations)
        Matrix products = deviations.transpose().times(deviations);
        return products.scale(1.0 / (n - 1));
    }
    // end::sample-covariance-matrix[]
}
