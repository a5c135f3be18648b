package org.linebyline.attention;

import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Vector;

/** Softmax between its two extremes: the plain mean at a high temperature, the best key at a low one. */
public final class SoftmaxTemperature {

    private SoftmaxTemperature() {}

    /**
     * The softmax of s/tau. The maximum is taken off before the division, so that no temperature,
     * however small, makes two infinities whose difference would be NaN.
     *
     * @param s n finite scores
     * @param tau the temperature, positive
     */
    // tag::attention-temperature-limit[]
    public static Vector softmax(Vector s, double tau) {
        if (!(tau > 0)) {                                                                   // (tau)
            throw new IllegalArgumentException("tau is " + tau + " but must be positive");  // (tau)
        }
        double max = s.max();                                                               // (tempered)
        return Softmax.of(s.map(score -> (score - max) / tau));                             // (tempered)
    }

    /** The unit vector of the one largest score; refused when the largest score is shared. */
    public static Vector limit(Vector s) {
        if (gap(s) == 0) {                                                                  // (limit)
            throw new IllegalArgumentException(                                             // (limit)
                    "the largest score " + s.max() + " is shared but the limit needs a single one");  // (limit)
        }
        return Vector.basis(s.size(), s.argMax());                                          // (limit)
    }
    // end::attention-temperature-limit[]

    /** By how much the largest score leads the next one; infinite for a single score. */
    // tag::temperature-remainder[]
    public static double gap(Vector s) {
        int best = s.argMax();                            // (gap)
        double next = Double.NEGATIVE_INFINITY;           // (gap)
        for (int j = 0; j < s.size(); j++) {              // (gap)
            if (j != best) {                              // (gap)
                next = Math.max(next, s.get(j));          // (gap)
            }
        }
        return s.get(best) - next;                        // (gap)
    }

    /** The most weight that all the scores but the largest can have together. */
    public static double remainderBound(Vector s, double tau) {
        return (s.size() - 1) * Math.exp(-gap(s) / tau);  // (bound)
    }
    // end::temperature-remainder[]
}
