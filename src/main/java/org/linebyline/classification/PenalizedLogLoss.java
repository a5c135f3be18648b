package org.linebyline.classification;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * The log-loss with a price on large weights. Everywhere X is n by d, y has n labels, 0 or 1, and w has d weights.
 * All methods throw {@link IllegalArgumentException} if a label is neither 0 nor 1 or the sizes differ.
 */
public final class PenalizedLogLoss {

    private PenalizedLogLoss() {}

    /** The log-loss, in nats, plus lambda halves of the squared length of w. */
    // tag::regularized-log-loss[]
    public static double of(Matrix x, Vector y, Vector w, double lambda) {
        double penalty = lambda / 2 * w.dot(w);          // (penalty)
        return LogLoss.of(x, y, w) + penalty;
    }
    // end::regularized-log-loss[]

    /** The same with a price for each weight, d of them; a price of 0 spares the intercept. */
    // tag::penalty-by-weight[]
    public static double of(Matrix x, Vector y, Vector w, Vector lambda) {
        double penalty = lambda.dot(w.hadamard(w)) / 2;  // (penalty)
        return LogLoss.of(x, y, w) + penalty;
    }

    /** Its slopes along the d weights. */
    public static Vector gradient(Matrix x, Vector y, Vector w, Vector lambda) {
        Vector pull = lambda.hadamard(w);                // (pull)
        return LogLoss.gradient(x, y, w).plus(pull);
    }
    // end::penalty-by-weight[]
}
