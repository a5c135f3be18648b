package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Gaussian;

/** How surprising targets are to a linear model with normal noise. */
public final class GaussianLikelihood {

    private GaussianLikelihood() {}

    /**
     * The negative log-likelihood of the weights: how surprising the residuals are as noise of mean 0.
     *
     * @param x n by d, one example in each row, n at least 1
     * @param y n targets
     * @param w d weights
     * @param sigma2 the variance of the noise, positive, in the squared unit of the targets
     * @return nats
     * @throws IllegalArgumentException if the variance is not positive, there is no example or the sizes do not fit
     */
    // tag::gaussian-likelihood-link[]
    public static double negativeLog(Matrix x, Vector y, Vector w, double sigma2) {
        Vector r = LinearModel.residuals(x, y, w);                        // (surprise)
        return -r.map(ri -> Gaussian.logDensity(ri, 0, sigma2)).sum();    // (surprise)
    }

    /** The same number once more, from the mean squared error. */
    public static double fromSquaredError(Matrix x, Vector y, Vector w, double sigma2) {
        int n = y.size();
        double misfit = n * MeanSquaredError.of(x, y, w) / (2 * sigma2);  // (misfit)
        double constant = n / 2.0 * Math.log(2 * Math.PI * sigma2);       // (constant)
        return misfit + constant;
    }
    // end::gaussian-likelihood-link[]
}
