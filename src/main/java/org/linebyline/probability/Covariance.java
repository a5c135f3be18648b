package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** How two quantities vary together. */
public final class Covariance {

    private Covariance() {}

    /**
     * The mean product of the distances from the two means.
     *
     * @param x the first quantity at each outcome
     * @param y the second quantity at the same outcomes
     * @param p the probability of each outcome
     * @return the covariance, in the product of the units of x and y
     * @throws IllegalArgumentException if p is no distribution, or the sizes differ
     */
    // tag::covariance-of-two-variables[]
    public static double of(Vector x, Vector y, Vector p) {
        double meanX = Expectation.of(x, p);                      // (deviations)
        double meanY = Expectation.of(y, p);                      // (deviations)
        Vector fromMeanX = x.map(value -> value - meanX);         // (deviations)
        Vector fromMeanY = y.map(value -> value - meanY);         // (deviations)
        return Expectation.of(fromMeanX.hadamard(fromMeanY), p);  // (deviations)
    }

    /** The same number on paper, by the shortcut that loses its digits when the means are far from zero. */
    public static double byMoments(Vector x, Vector y, Vector p) {
        return Expectation.of(x.hadamard(y), p) - Expectation.of(x, p) * Expectation.of(y, p);  // (moments)
    }
    // end::covariance-of-two-variables[]
}
