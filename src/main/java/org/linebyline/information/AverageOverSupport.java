package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;

/** The average over the outcomes that can occur: an impossible one counts nothing, however surprising. */
final class AverageOverSupport {

    private AverageOverSupport() {}

    /**
     * The probability-weighted average.
     *
     * @param p probabilities of K outcomes
     * @param v the quantity at each outcome; may be infinite
     * @return the average, in the unit of v; infinite if v is so at an outcome of positive probability
     * @throws IllegalArgumentException if the sizes differ
     */
    // tag::average-over-support[]
    static double of(Vector p, Vector v) {
        if (p.size() != v.size()) {              // (v)
            throw new IllegalArgumentException("p has " + p.size() + " entries but v has " + v.size());  // (v)
        }
        double average = 0;                      // (support)
        for (int x = 0; x < p.size(); x++) {     // (support)
            if (p.get(x) > 0) {                  // (support)
                average += p.get(x) * v.get(x);  // (products)
            }
        }
        return average;                          // (support)
    }
    // end::average-over-support[]
}
