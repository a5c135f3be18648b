package org.linebyline.components;

import org.linebyline.eigenvalues.Diagonalization;
import org.linebyline.eigenvalues.RayleighQuotient;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.SingularValues;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;

/**
 * The directions in which data vary, the one with the largest variance first.
 *
 * @param mean the mean of the data, d entries
 * @param w d by d, one direction a column, perpendicular and of length 1
 * @param lambda the variance along each, in descending order
 */
public record PrincipalComponents(Vector mean, Matrix w, Vector lambda) {

    /**
     * The components of data.
     *
     * @param x n by d, one example in each row
     * @throws IllegalArgumentException if there are fewer than 2 rows
     */
    // tag::pca-by-svd[]
    public static PrincipalComponents of(Matrix x) {
        int n = x.rows();                                                          // (n)
        if (n < 2) {                                                               // (n)
            throw new IllegalArgumentException("X has " + n + " rows but at least 2 are needed");  // (n)
        }
        SingularValues svd = SingularValues.of(Centering.centered(x));             // (factors)
        Vector lambda = svd.sigma().map(sigma -> sigma * sigma / (n - 1));         // (variances)
        return new PrincipalComponents(Mean.ofRows(x), svd.v(), lambda);           // (factors)
    }
    // end::pca-by-svd[]

    /**
     * The components of data of which only the mean and the covariance matrix are known.
     *
     * @param c d by d, symmetric, without negative eigenvalues
     */
    // tag::pca-eigenproblem[]
    public static PrincipalComponents ofCovariance(Vector mean, Matrix c) {
        SingularValues svd = SingularValues.of(c);
        return new PrincipalComponents(mean, svd.v(), svd.sigma());
    }
    // end::pca-eigenproblem[]

    // tag::first-component[]
    /** The variance along w, of any length but 0, of data with the covariance matrix C. */
    public static double varianceAlong(Matrix c, Vector w) {
        return RayleighQuotient.of(c, w);                                          // (variance)
    }

    /** The direction of most variance. */
    public Vector first() {
        return w.column(0);                                                        // (most)
    }
    // end::first-component[]

    /** The first k directions, one a column. */
    // tag::pca-scores[]
    public Matrix directions(int k) {
        return Matrix.generate(w.rows(), k, w::get);                               // (directions)
    }

    /** The coordinates of each example along the first k directions: n by k. */
    public Matrix scores(Matrix x, int k) {
        Matrix moved = x.minus(Matrix.outer(Vector.ones(x.rows()), mean));         // (moved)
        return moved.times(directions(k));
    }
    // end::pca-scores[]

    /** The examples with these scores, n by k, that have nothing in any other direction. */
    // tag::pca-reconstruction[]
    public Matrix reconstruct(Matrix z) {
        Matrix moved = z.times(directions(z.columns()).transpose());               // (combination)
        return moved.plus(Matrix.outer(Vector.ones(z.rows()), mean));              // (mean)
    }
    // end::pca-reconstruction[]

    /** What is lost when n examples are kept as k scores each: the sum of all squared misses. */
    // tag::reconstruction-error[]
    public static double squaredError(Matrix x, Matrix reconstruction) {
        Matrix missed = x.minus(reconstruction);                                   // (missed)
        return missed.hadamard(missed).times(Vector.ones(x.columns())).sum();      // (missed)
    }

    public double discarded(int n, int k) {
        double sum = 0;                                                            // (discarded)
        for (int j = k; j < lambda.size(); j++) {                                  // (discarded)
            sum += lambda.get(j);                                                  // (discarded)
        }
        return (n - 1) * sum;                                                      // (discarded)
    }
    // end::reconstruction-error[]

    /**
     * The share that each direction has in the whole variance.
     *
     * @throws IllegalArgumentException if nothing varies
     */
    // tag::explained-variance-ratio[]
    public Vector explained() {
        double total = lambda.sum();                                               // (total)
        if (total == 0) {                                                          // (lambda)
            throw new IllegalArgumentException("no column varies, so there is nothing to share");  // (lambda)
        }
        return lambda.scale(1 / total);
    }
    // end::explained-variance-ratio[]

    /**
     * Scores along all directions, each divided by its standard deviation.
     *
     * @throws IllegalArgumentException if the data do not vary in some direction
     */
    // tag::pca-whitening[]
    public Matrix whitened(Matrix x) {
        int d = lambda.size();                                                     // (lambda)
        if (lambda.get(d - 1) == 0) {                                              // (lambda)
            throw new IllegalArgumentException("component " + (d - 1) + " has the variance 0");  // (lambda)
        }
        Matrix units = Diagonalization.diagonal(lambda.map(l -> 1 / Math.sqrt(l)));  // (units)
        return scores(x, d).times(units);
    }
    // end::pca-whitening[]
}
