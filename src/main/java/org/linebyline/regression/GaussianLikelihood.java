package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** How surprising targets are to a linear model with normal noise. */
public final class GaussianLikelihood {

    private GaussianLikelihood() {}

    /**
     * The negative log-likelihood of the weights.
     *
     * @param x      n by d, one example in each row, n at least 1
     * @param y      n targets
     * @param w      d weights
     * @param sigma2 the variance of the noise, positive, in the squared unit of the targets
     * @return nats
     * @throws IllegalArgumentException if the variance is not positive, there is no example or the sizes do not fit
     */
    // tag::gaussian-likelihood-link[]
    public static double negativeLog(Matrix x, Vector y, Vector w, double sigma2) {
        if (!(sigma2 > 0)) {                                          // (sigma)
            throw new IllegalArgumentException("the variance is " + sigma2 + " but must be positive");  // (sigma)
        }
        Vector r = LinearModel.residuals(x, y, w);                    // (misfit)
        double misfit = r.dot(r) / (2 * sigma2);                      // (misfit)
        int n = y.size();
        double constant = n / 2.0 * Math.log(2 * Math.PI * sigma2);   // (constant)
        return misfit + constant;
    }
    // end::gaussian-likelihood-link[]
}
