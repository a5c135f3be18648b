package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;

/** How often each outcome was observed, as a share of all observations. */
public final class EmpiricalDistribution {

    private EmpiricalDistribution() {}

    /**
     * The shares of the outcomes 0 to K − 1.
     *
     * @param x n observations, each the number of an outcome, counted from 0
     * @param outcomes how many outcomes there are, K
     * @return K shares that sum to 1
     * @throws IllegalArgumentException if there is no observation, or one is none of the K outcomes
     */
    // tag::empirical-distribution[]
    public static Vector of(int[] x, int outcomes) {
        requireOutcomes(x, outcomes);                    // (range)
        double[] counts = new double[outcomes];          // (count)
        for (int observation : x) {                      // (count)
            counts[observation]++;                       // (count)
        }
        return Vector.of(counts).scale(1.0 / x.length);  // (share)
    }

    static void requireOutcomes(int[] x, int outcomes) {
        if (x.length == 0) {                             // (size)
            throw new IllegalArgumentException("there are 0 observations but at least 1 is needed");  // (size)
        }
        for (int i = 0; i < x.length; i++) {             // (range)
            if (x[i] < 0 || x[i] >= outcomes) {          // (range)
                throw new IllegalArgumentException(      // (range)
                        "observation " + i + " is " + x[i] + " but there are " + outcomes + " outcomes");  // (range)
            }
        }
    }
    // end::empirical-distribution[]
}
