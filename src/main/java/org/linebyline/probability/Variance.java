package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** How widely a quantity spreads about its mean. */
public final class Variance {

    private Variance() {}

    /**
     * The mean squared distance from the mean.
     *
     * @param x the quantity at each outcome
     * @param p the probability of each outcome
     * @return the variance, in the square of the unit of x; never negative
     * @throws IllegalArgumentException if p is no distribution, or the sizes differ
     */
    // tag::variance-by-moments[]
    public static double of(Vector x, Vector p) {
        double mean = Expectation.of(x, p);                                // (deviations)
        Vector squares = x.map(value -> (value - mean) * (value - mean));  // (deviations)
        return Expectation.of(squares, p);                                 // (deviations)
    }

    /** The same number on paper, by the shortcut that loses its digits when the mean is far from zero. */
    public static double byMoments(Vector x, Vector p) {
        double mean = Expectation.of(x, p);                                // (moments)
        double meanOfSquares = Expectation.of(x.hadamard(x), p);           // (moments)
        return meanOfSquares - mean * mean;                                // (moments)
    }
    // end::variance-by-moments[]
}
