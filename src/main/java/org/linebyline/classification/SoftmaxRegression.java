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
     * The probability of each class for one example.
     *
     * @param x d features
     * @return K probabilities
     * @throws IllegalArgumentException if x has another size than W rows, or a score is not finite
     */
    // tag::softmax-regression[]
    public static Vector probabilities(Vector x, Matrix w) {
        Vector scores = w.transpose().times(x);                      // (score)
        return Softmax.of(scores);
    }

    /** The same for each row of X, n by K. */
    public static Matrix probabilities(Matrix x, Matrix w) {
        return Softmax.ofRows(x.times(w));                           // (score)
    }
    // end::softmax-regression[]

    /**
     * The mean cross-entropy between the labels and the predictions, in nats.
     *
     * @throws IllegalArgumentException if a row of Y is no distribution, or the shapes differ
     */
    // tag::softmax-regression-loss[]
    public static double loss(Matrix x, Matrix y, Matrix w) {
        Matrix scores = x.times(w);                                  // (surprise)
        double sum = 0;                                              // (mean)
        for (int i = 0; i < x.rows(); i++) {                         // (mean)
            sum += SoftmaxCrossEntropy.of(y.row(i), scores.row(i));  // (surprise)
        }
        return sum / x.rows();                                       // (mean)
    }

    /**
     * The class of each example as a row with a single 1.
     *
     * @param c n classes, counted from 0
     * @param classes how many classes there are, K
     * @throws IllegalArgumentException if one is none of the K classes
     */
    public static Matrix oneHot(int[] c, int classes) {
        for (int i = 0; i < c.length; i++) {                         // (one-hot)
            if (c[i] < 0 || c[i] >= classes) {                       // (one-hot)
                throw new IllegalArgumentException(                  // (one-hot)
                        "example " + i + " has class " + c[i] + " of " + classes  // (one-hot)
                                + ", counted from 0");               // (one-hot)
            }
        }
        return Matrix.generate(c.length, classes, (i, k) -> c[i] == k ? 1 : 0);  // (one-hot)
    }
    // end::softmax-regression-loss[]

    /**
     * The slopes of that loss along all weights, d by K.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    // tag::softmax-regression-gradient[]
    public static Matrix gradient(Matrix x, Matrix y, Matrix w) {
        Matrix error = probabilities(x, w).minus(y);                 // (error)
        return x.transpose().times(error).scale(1.0 / x.rows());
    }
    // end::softmax-regression-gradient[]
}
