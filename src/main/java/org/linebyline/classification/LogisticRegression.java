package org.linebyline.classification;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Fits the weights of a binary classifier. */
public final class LogisticRegression {

    private LogisticRegression() {}

    // tag::score-equation[]
    /** The gradient counts as zero below this length; rounding leaves it near 1e-15. */
    private static final double FLAT = 1e-10;  // (flat)
    /** Newton's method needs about ten steps where a minimum exists. */
    private static final int STEPS = 50;       // (steps)

    /**
     * The weights at which the penalized log-loss is flat, by Newton's method from zero.
     *
     * @param x      n by d, with a column of ones for the intercept
     * @param y      n labels, 0 or 1
     * @param lambda d prices, none negative
     * @throws IllegalArgumentException if a label is neither 0 nor 1, the sizes differ, or a system is singular
     * @throws IllegalStateException    if the gradient is not flat after 50 steps
     */
    public static Vector fit(Matrix x, Vector y, Vector lambda) {
        Vector w = Vector.zeros(x.columns());  // (w)
        int t = 0;                             // (steps)
        while (!(PenalizedLogLoss.gradient(x, y, w, lambda).norm() <= FLAT)) {  // (flat)
            if (t == STEPS) {                  // (steps)
                throw new IllegalStateException("the gradient is not zero after " + t + " steps; w is " + w.norm() + " long");  // (steps)
            }
            w = PenalizedLogLoss.newtonStep(x, y, w, lambda);  // (steps)
            t++;                               // (steps)
        }
        return w;                              // (w)
    }
    // end::score-equation[]
}
