package org.linebyline.regression;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** How far the weights would move if the noise were drawn again. */
public final class CoefficientUncertainty {

    private CoefficientUncertainty() {}

    /**
     * The covariance of the least squares weights.
     *
     * @param x n by d with independent columns, n at least d
     * @param sigma2 the variance of the noise, in the squared unit of the targets
     * @return d by d, symmetric
     * @throws IllegalArgumentException if n is less than d or the columns depend on each other
     */
    // tag::ols-covariance[]
    public static Matrix covariance(Matrix x, double sigma2) {
        Matrix r = IndependentColumns.factor(x).r();                // (inverse)
        Matrix inverse = LinearSystem.inverse(r);                   // (inverse)
        return inverse.times(inverse.transpose()).scale(sigma2);    // (inverse)
    }

    /** The estimate of the variance of the noise, from more examples than weights, and their least squares weights. */
    public static double noiseVariance(Matrix x, Vector y, Vector w) {
        int freedom = x.rows() - x.columns();                       // (freedom)
        if (freedom < 1) {                                          // (freedom)
            throw new IllegalArgumentException(                     // (freedom)
                    "X has " + x.rows() + " rows but more than its " + x.columns() + " columns are needed");  // (freedom)
        }
        Vector r = LinearModel.residuals(x, y, w);                  // (residual)
        return r.dot(r) / freedom;                                  // (residual)
    }
    // end::ols-covariance[]

    /**
     * Each weight in units of its standard error.
     *
     * @param x n by d with independent columns
     * @param w the d least squares weights
     * @param sigma2 the estimated variance of the noise
     * @return d numbers without unit; infinite where the targets were hit exactly
     * @throws IllegalArgumentException if the sizes do not fit or the columns depend on each other
     */
    // tag::coefficient-t-statistic[]
    public static Vector tStatistics(Matrix x, Vector w, double sigma2) {
        Vector reciprocals = standardErrors(x, sigma2).map(error -> 1 / error);
        return w.hadamard(reciprocals);
    }

    /** The standard deviation of each weight, in the unit of that weight. */
    public static Vector standardErrors(Matrix x, double sigma2) {
        Matrix covariance = covariance(x, sigma2);                     // (standard-error)
        double[] variances = new double[x.columns()];                  // (standard-error)
        for (int j = 0; j < variances.length; j++) {                   // (standard-error)
            variances[j] = covariance.get(j, j);                       // (standard-error)
        }
        return Vector.of(variances).map(Math::sqrt);                   // (standard-error)
    }
    // end::coefficient-t-statistic[]
}
