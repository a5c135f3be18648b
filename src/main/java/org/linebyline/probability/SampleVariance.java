package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** The variance of a distribution as data suggest it. */
public final class SampleVariance {

    private SampleVariance() {}

    /**
     * The sum of squared distances from the sample mean, divided by n − 1.
     *
     * @param x n observations
     * @return the unbiased estimate, in the square of the unit of x
     * @throws IllegalArgumentException if there are fewer than 2 observations
     */
    // tag::sample-variance[]
    public static double of(Vector x) {
        if (x.size() < 2) {                                                    // (n)
            throw new IllegalArgumentException(
                    "x has " + x.size() + " values but at least 2 are needed");  // (n)
        }
        double mean = Mean.of(x);                                              // (squares)
        Vector squares = x.map(value -> (value - mean) * (value - mean));      // (squares)
        return squares.sum() / (x.size() - 1);
    }
    // end::sample-variance[]
}
