package org.linebyline.regression;

import org.linebyline.calculus.GradientDescent;
import org.linebyline.calculus.Quadratic;
import org.linebyline.eigenvalues.QrIteration;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Steps down the mean squared error that look at all examples, at one, or at a few. */
public final class LeastSquaresDescent {

    private LeastSquaresDescent() {}

    /**
     * One step against the gradient over all examples.
     *
     * @param w d weights
     * @param x n by d, one example in each row, n at least 1
     * @param y n targets
     * @param eta the learning rate
     * @return d weights
     * @throws IllegalArgumentException if there is no example or the sizes do not fit
     */
    // tag::batch-gradient-step[]
    public static Vector batchStep(Vector w, Matrix x, Vector y, double eta) {
        Vector gradient = MeanSquaredError.gradient(x, y, w);  // (gradient)
        return GradientDescent.step(w, gradient, eta);
    }
    // end::batch-gradient-step[]

    /**
     * One step that looks at a single example.
     *
     * @param w d weights
     * @param xi the d measurements of the example
     * @param yi its target
     * @param eta the learning rate
     * @return d weights
     * @throws IllegalArgumentException if the sizes differ
     */
    // tag::sgd-step-linear[]
    public static Vector stochasticStep(Vector w, Vector xi, double yi, double eta) {
        double residual = xi.dot(w) - yi;  // (residual)
        return w.minus(xi.scale(2 * eta * residual));
    }
    // end::sgd-step-linear[]

    /**
     * One step that looks at some of the examples.
     *
     * @param w d weights
     * @param x n by d, one example in each row
     * @param y n targets
     * @param batch the rows to look at, counted from 0, at least one
     * @param eta the learning rate
     * @return d weights
     * @throws IllegalArgumentException if the batch is empty or the sizes differ
     * @throws IndexOutOfBoundsException if there is no such row
     */
    // tag::minibatch-step-linear[]
    public static Vector miniBatchStep(Vector w, Matrix x, Vector y, int[] batch, double eta) {
        int b = batch.length;
        if (b == 0) {                                      // (b)
            throw new IllegalArgumentException("the batch has 0 examples but at least 1 is needed");  // (b)
        }
        Vector sum = Vector.zeros(w.size());               // (batch)
        for (int i : batch) {                              // (batch)
            double residual = x.row(i).dot(w) - y.get(i);  // (residual)
            sum = sum.plus(x.row(i).scale(residual));      // (batch)
        }
        return w.minus(sum.scale(2 * eta / b));            // (mean)
    }
    // end::minibatch-step-linear[]

    /**
     * The rate below which batch steps come to rest at the least squares weights.
     *
     * @param x n by d with independent columns
     * @return the rate at which the error along one direction neither shrinks nor grows
     * @throws IllegalArgumentException if the columns depend on each other, or the iteration for the eigenvalues fails
     */
    // tag::ols-learning-rate-bound[]
    public static double rateLimit(Matrix x) {
        Matrix curvature = x.transpose().times(x).scale(2.0 / x.rows());  // (curvature)
        Vector lambda = QrIteration.eigenvalues(curvature);              // (curvature)
        return Quadratic.rateLimit(lambda);
    }
    // end::ols-learning-rate-bound[]
}
