package org.linebyline.classification;

import org.linebyline.information.Softmax;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * Logistic regression for K classes. Everywhere X is n by d with one example a row, Y is n by K with a single 1 in each
 * row, and W is d by K with the weights of one class in each column.
 */
public final class SoftmaxRegression {

    private SoftmaxRegression() {}

    /**
     * The probability of each class for each example, n by K.
     *
     * @throws IllegalArgumentException if X has another number of columns than W rows, or a score is not finite
     */
    // tag::softmax-regression[]
    public static Matrix probabilities(Matrix x, Matrix w) {
        Matrix scores = x.times(w);  // (score)
        return Softmax.ofRows(scores);
    }
    // end::softmax-regression[]

    /**
     * The class of each example as a row with a single 1.
     *
     * @param c       n classes, counted from 0
     * @param classes how many classes there are, K
     * @throws IllegalArgumentException if one is none of the K classes
     */
    // tag::one-hot-rows[]
    public static Matrix oneHot(int[] c, int classes) {
        for (int i = 0; i < c.length; i++) {         // (c_i)
            if (c[i] < 0 || c[i] >= classes) {       // (c_i)
                throw new IllegalArgumentException("example " + i + " has class " + c[i] + " of " + classes + ", counted from 0");  // (c_i)
            }
        }
        return Matrix.generate(c.length, classes, (i, k) -> c[i] == k ? 1 : 0);  // (one)
    }
    // end::one-hot-rows[]

    /**
     * The mean cross-entropy between the labels and the predictions, in nats.
     *
     * @throws IllegalArgumentException if a row of Y is no distribution, or the shapes differ
     */
    // tag::softmax-regression-loss[]
    public static double loss(Matrix x, Matrix y, Matrix w) {
        Matrix scores = x.times(w);                                  // (score)
        double sum = 0;                                              // (mean)
        for (int i = 0; i < x.rows(); i++) {                         // (mean)
            sum += SoftmaxCrossEntropy.of(y.row(i), scores.row(i));  // (surprise)
        }
        return sum / x.rows();                                       // (mean)
    }
    // end::softmax-regression-loss[]

    /**
     * The slopes of that loss along all weights, d by K.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    // tag::softmax-regression-gradient[]
    public static Matrix gradient(Matrix x, Matrix y, Matrix w) {
        Matrix error = probabilities(x, w).minus(y);  // (error)
        return x.transpose().times(error).scale(1.0 / x.rows());
    }
    // end::softmax-regression-gradient[]

    /**
     * The weights after one step of gradient descent.
     *
     * @param lambda d prices, one for each row of W
     * @param eta    the learning rate
     * @throws IllegalArgumentException if the shapes differ
     */
    // tag::softmax-regression-step[]
    public static Matrix step(Matrix x, Matrix y, Matrix w, Vector lambda, double eta) {
        Matrix pull = Matrix.generate(w.rows(), w.columns(), (j, k) -> lambda.get(j) * w.get(j, k));  // (pull)
        Matrix slopes = gradient(x, y, w).plus(pull);
        return w.minus(slopes.scale(eta));
    }
    // end::softmax-regression-step[]

    /**
     * The class with the largest score; of several, the first.
     *
     * @param x the d features of one example
     * @return a class, counted from 0
     */
    // tag::predicted-class[]
    public static int classify(Vector x, Matrix w) {
        Vector scores = w.transpose().times(x);  // (score)
        return scores.argMax();
    }
    // end::predicted-class[]
}
