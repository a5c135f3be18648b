package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/**
 * A normal distribution.
 *
 * @param mu its mean
 * @param sigma2 its variance
 */
public record Gaussian(double mu, double sigma2) {

    /**
     * The density of the normal distribution.
     *
     * @param x where
     * @param mu the mean, in the unit of x
     * @param sigma2 the variance, in the square of that unit; positive
     * @return probability per unit of x; 0 from about 38 standard deviations away, where it is no double any more
     * @throws IllegalArgumentException if the variance is not positive
     */
    // tag::gaussian-density[]
    public static double density(double x, double mu, double sigma2) {
        requirePositive(sigma2);                                  // (sigma2)
        double normalizer = 1 / Math.sqrt(2 * Math.PI * sigma2);  // (normalizer)
        double exponent = -(x - mu) * (x - mu) / (2 * sigma2);    // (bell)
        return normalizer * Math.exp(exponent);                   // (bell)
    }

    private static void requirePositive(double sigma2) {
        if (!(sigma2 > 0)) {                                      // (sigma2)
            throw new IllegalArgumentException("sigma2 is " + sigma2 + " but must be positive");  // (sigma2)
        }
    }
    // end::gaussian-density[]

    /**
     * The logarithm of that density, which stays finite where the density itself is too small for a double.
     *
     * @param x where
     * @param mu the mean, in the unit of x
     * @param sigma2 the variance, in the square of that unit; positive
     * @return nats
     * @throws IllegalArgumentException if the variance is not positive
     */
    // tag::gaussian-log-density[]
    public static double logDensity(double x, double mu, double sigma2) {
        requirePositive(sigma2);                                    // (sigma2)
        double normalizer = -0.5 * Math.log(2 * Math.PI * sigma2);  // (normalizer)
        double exponent = -(x - mu) * (x - mu) / (2 * sigma2);      // (exponent)
        return normalizer + exponent;
    }
    // end::gaussian-log-density[]

    /**
     * The normal distribution that makes the data most likely.
     *
     * @param x n observations
     * @return their mean, and their variance with the divisor n; the variance is 0 if all are equal
     * @throws IllegalArgumentException if there is no observation
     */
    // tag::gaussian-mle[]
    public static Gaussian mle(Vector x) {
        double mu = Mean.of(x);                                         // (mean)
        Vector squares = x.map(value -> (value - mu) * (value - mu));   // (variance)
        double sigma2 = Mean.of(squares);                               // (variance)
        return new Gaussian(mu, sigma2);
    }
    // end::gaussian-mle[]
}
