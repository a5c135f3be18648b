package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** The average of a quantity, each outcome weighted with its probability. */
public final class Expectation {

    private Expectation() {}

    /**
     * The probability-weighted average. An impossible outcome adds nothing, even if the quantity is infinite there.
     *
     * @param g the quantity at each outcome; may be infinite
     * @param p the probability of each outcome
     * @return the average, in the unit of g; infinite if g is so at an outcome of positive probability
     * @throws IllegalArgumentException if p is no distribution, or the sizes differ
     */
    // tag::expectation-of-a-function[]
    public static double of(Vector g, Vector p) {
        if (g.size() != p.size()) {             // (g)
            throw new IllegalArgumentException(
                    "g has " + g.size() + " entries but p has " + p.size());  // (g)
        }
        ProbabilityVector.require("p", p);      // (p)
        double sum = 0;                         // (sum)
        for (int x = 0; x < p.size(); x++) {    // (sum)
            if (p.get(x) > 0) {                 // (sum)
                sum += g.get(x) * p.get(x);     // (products)
            }
        }
        return sum;                             // (sum)
    }
    // end::expectation-of-a-function[]
}
