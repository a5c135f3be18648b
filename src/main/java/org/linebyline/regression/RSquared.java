package org.linebyline.regression;

import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;

/** The coefficient of determination: how much of the spread of the targets the predictions account for. */
public final class RSquared {

    private RSquared() {}

    /**
     * The share of the squared spread about the mean that the predictions remove.
     *
     * @param y n targets that are not all equal
     * @param yHat n predictions
     * @return 1 for perfect predictions, 0 for the mean, negative for worse than the mean
     * @throws IllegalArgumentException if the sizes differ or the targets do not vary
     */
    // tag::r-squared[]
    public static double of(Vector y, Vector yHat) {
        double mean = Mean.of(y);                               // (total)
        Vector misses = y.minus(yHat);                          // (unexplained)
        double unexplained = misses.dot(misses);                // (unexplained)
        Vector deviations = y.map(value -> value - mean);       // (total)
        double total = deviations.dot(deviations);              // (total)
        if (!(total > 0)) {                                     // (total)
            throw new IllegalArgumentException(y.size() + " targets have spread " + total + " but R squared needs some");  // (total)
        }
        return 1 - unexplained / total;
    }
    // end::r-squared[]
}
