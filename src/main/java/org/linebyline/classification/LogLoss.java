package org.linebyline.classification;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * How badly weights explain binary labels: the mean surprise at the labels, in nats, with its slopes and its curvature.
 * Everywhere X is n by d with one example a row, y has n labels, 0 or 1, and w has d weights.
 */
public final class LogLoss {

    private LogLoss() {}

    /**
     * The definition as it stands. In floating point it fails from scores of 37 on, where a probability rounds to 1.
     *
     * @return nats; infinite or not a number where a probability has rounded to 1
     * @throws IllegalArgumentException if a label is neither 0 nor 1, or the sizes differ
     */
    // tag::log-loss[]
    public static double byDefinition(Matrix x, Vector y, Vector w) {
        BinaryLabels.require("X", x.rows(), "rows", y);          // (y)
        Vector p = probabilities(x, w);                          // (probability)
        double sum = 0;                                          // (mean)
        for (int i = 0; i < y.size(); i++) {                     // (mean)
            double ifOne = y.get(i) * Math.log(p.get(i));        // (if-one)
            double ifZero = (1 - y.get(i)) * Math.log(1 - p.get(i));  // (if-zero)
            sum += ifOne + ifZero;                               // (mean)
        }
        return -sum / y.size();                                  // (mean)
    }

    /** The probability of class 1 for each example. */
    public static Vector probabilities(Matrix x, Vector w) {
        return x.times(w).map(Sigmoid::of);                      // (probability)
    }
    // end::log-loss[]

    /**
     * The loss of one example from its score, without a probability in between.
     *
     * @param z the score, of any size
     * @param y the label, 0 or 1
     * @return nats, finite for every finite score
     */
    // tag::stable-log-loss[]
    public static double ofScore(double z, double y) {
        double ramp = Math.max(z, 0);                            // (ramp)
        double corner = Math.log1p(Math.exp(-Math.abs(z)));      // (corner)
        return ramp - z * y + corner;                            // (ramp)
    }

    /**
     * The log-loss for scores of any size.
     *
     * @return nats
     * @throws IllegalArgumentException if a label is neither 0 nor 1, or the sizes differ
     */
    public static double of(Matrix x, Vector y, Vector w) {
        BinaryLabels.require("X", x.rows(), "rows", y);          // (y)
        Vector z = x.times(w);                                   // (score)
        double sum = 0;                                          // (mean)
        for (int i = 0; i < y.size(); i++) {                     // (mean)
            sum += ofScore(z.get(i), y.get(i));                  // (mean)
        }
        return sum / y.size();                                   // (mean)
    }
    // end::stable-log-loss[]

    /**
     * The slopes of the log-loss along the d weights.
     *
     * @throws IllegalArgumentException if a label is neither 0 nor 1, or the sizes differ
     */
    // tag::log-loss-gradient[]
    public static Vector gradient(Matrix x, Vector y, Vector w) {
        BinaryLabels.require("X", x.rows(), "rows", y);          // (y)
        Vector error = probabilities(x, w).minus(y);             // (error)
        return x.transpose().times(error).scale(1.0 / x.rows());
    }
    // end::log-loss-gradient[]

    /** The second derivatives of the log-loss, d by d; no label takes part. */
    // tag::log-loss-hessian[]
    public static Matrix hessian(Matrix x, Vector w) {
        Vector s = x.times(w).map(Sigmoid::slope);               // (weights)
        Matrix sx = Matrix.generate(x.rows(), x.columns(), (i, j) -> s.get(i) * x.get(i, j));  // (weights)
        return x.transpose().times(sx).scale(1.0 / x.rows());
    }
    // end::log-loss-hessian[]
}
