package org.linebyline.classification;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The weights of a binary classifier, by Newton's method. */
public final class LogisticRegression {

    private LogisticRegression() {}

    // tag::newton-with-penalty[]
    /** The gradient counts as zero below this length; rounding leaves it near 1e-15. */
    private static final double FLAT = 1e-10;                                              // (flat)
    /** Where there is a minimum, about ten steps are enough. */
    private static final int STEPS = 50;                                                   // (flat)

    /**
     * The weights at which the penalized log-loss is flat.
     *
     * @param x n by d, with a column of ones for the intercept
     * @param y n labels, 0 or 1
     * @param lambda d prices, none negative
     * @throws IllegalArgumentException if labels do not fit, sizes differ, or a system is singular
     * @throws IllegalStateException if the gradient is not flat after 50 steps
     */
    public static Vector fit(Matrix x, Vector y, Vector lambda) {
        Vector w = Vector.zeros(x.columns());                                              // (start)
        int t = 0;                                                                         // (start)
        while (!(PenalizedLogLoss.gradient(x, y, w, lambda).norm() <= FLAT)) {             // (flat)
            if (t == STEPS) {                                                              // (flat)
                throw new IllegalStateException(                                           // (flat)
                        "the gradient is not zero after " + t + " steps; w is " + w.norm() + " long");  // (flat)
            }
            w = newtonStep(x, y, w, lambda);                                               // (w)
            t++;                                                                           // (w)
        }
        return w;                                                                          // (w)
    }

    /** The weights after one step. */
    public static Vector newtonStep(Matrix x, Vector y, Vector w, Vector lambda) {
        int d = w.size();                                                                  // (curvature)
        Matrix prices = Matrix.generate(d, d, (i, j) -> i == j ? lambda.get(i) : 0);       // (curvature)
        Matrix curvature = LogLoss.hessian(x, w).plus(prices);                             // (curvature)
        Vector slopes = PenalizedLogLoss.gradient(x, y, w, lambda);                        // (slopes)
        return w.minus(LinearSystem.solve(curvature, slopes));                             // (w)
    }
    // end::newton-with-penalty[]
}
