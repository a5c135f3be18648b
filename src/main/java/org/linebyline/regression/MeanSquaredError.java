package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The mean of the squared misses of a linear model, and its slopes along the weights. */
public final class MeanSquaredError {

    private MeanSquaredError() {}

    /**
     * The loss.
     *
     * @param x n by d, one example in each row, n at least 1
     * @param y n targets
     * @param w d weights
     * @return in the squared unit of the targets, 0 only if every target is hit
     * @throws IllegalArgumentException if there is no example or the sizes do not fit
     */
    // tag::mean-squared-error-loss[]
    public static double of(Matrix x, Vector y, Vector w) {
        Vector r = LinearModel.residuals(x, y, w);  // (residual)
        int n = x.rows();
        return r.dot(r) / n;                        // (mean)
    }
    // end::mean-squared-error-loss[]

    /**
     * The product of a transposed matrix and a vector, without transposing: the rows of X, weighted and added.
     *
     * @param x n by d
     * @param r n weights, one for each row
     * @return d entries
     */
    // tag::weighted-sum-of-rows[]
    static Vector sumOfRows(Matrix x, Vector r) {
        double[] sum = new double[x.columns()];
        for (int i = 0; i < x.rows(); i++) {        // (examples)
            for (int j = 0; j < sum.length; j++) {
                sum[j] += r.get(i) * x.get(i, j);   // (row)
            }
        }
        return Vector.of(sum);
    }
    // end::weighted-sum-of-rows[]

    /**
     * The gradient of the loss.
     *
     * @param x n by d, one example in each row, n at least 1
     * @param y n targets
     * @param w d weights
     * @return d slopes
     * @throws IllegalArgumentException if there is no example or the sizes do not fit
     */
    // tag::mse-gradient[]
    public static Vector gradient(Matrix x, Vector y, Vector w) {
        Vector r = LinearModel.residuals(x, y, w);  // (residual)
        int n = x.rows();
        return sumOfRows(x, r).scale(2.0 / n);
    }
    // end::mse-gradient[]
}
