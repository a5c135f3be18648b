package org.linebyline.classification;

import java.util.Arrays;
import org.linebyline.linearalgebra.Vector;

/**
 * What each threshold would catch and what it would cost: hits against false alarms, from the strictest threshold to
 * the most lenient (Fawcett 2006).
 *
 * @param falseAlarms the share of class 0 at or above each threshold, from 0 to 1
 * @param hits the share of class 1 at or above each threshold, from 0 to 1
 */
public record RocCurve(Vector falseAlarms, Vector hits) {

    /**
     * The curve of n scores: one point for the threshold infinity, then one for each score as threshold.
     *
     * @param s n scores, the higher the more likely class 1
     * @param y n labels, 0 or 1, of which both occur
     * @throws IllegalArgumentException if a label is neither 0 nor 1, one of them is missing, or the sizes differ
     */
    // tag::roc-curve[]
    public static RocCurve of(Vector s, Vector y) {
        BinaryLabels.require("s", s.size(), "scores", y);                // (y)
        Vector t = fallingThresholds(s);                                 // (t)
        Vector hits = t.map(threshold -> share(s, y, 1, threshold));     // (hits)
        Vector falseAlarms = t.map(threshold -> share(s, y, 0, threshold));  // (false-alarms)
        return new RocCurve(falseAlarms, hits);                          // (t)
    }

    static Vector fallingThresholds(Vector s) {
        double[] t = s.map(score -> -score).toArray();                   // (t)
        Arrays.sort(t);                                                  // (t)
        double[] withInfinity = new double[t.length + 1];                // (t)
        System.arraycopy(t, 0, withInfinity, 1, t.length);               // (t)
        withInfinity[0] = Double.NEGATIVE_INFINITY;                      // (t)
        return Vector.of(withInfinity).scale(-1);                        // (t)
    }

    private static double share(Vector s, Vector y, int label, double t) {
        int all = 0;                                                     // (n_1)
        int reached = 0;                                                 // (s_i)
        for (int i = 0; i < y.size(); i++) {                             // (s_i)
            boolean counts = y.get(i) == label;                          // (n_1)
            all += counts ? 1 : 0;                                       // (n_1)
            reached += counts && s.get(i) >= t ? 1 : 0;                  // (s_i)
        }
        if (all == 0) {                                                  // (n_1)
            throw new IllegalArgumentException(                          // (n_1)
                    "y has 0 values of " + label + " but at least 1 is needed");  // (n_1)
        }
        return (double) reached / all;                                   // (s_i)
    }
    // end::roc-curve[]

    /** The area under the curve, from 0 to 1: one half for scores that know nothing. */
    // tag::roc-area[]
    public double area() {
        double sum = 0;
        for (int k = 1; k < hits.size(); k++) {
            double width = falseAlarms.get(k) - falseAlarms.get(k - 1);  // (width)
            double height = (hits.get(k) + hits.get(k - 1)) / 2;         // (height)
            sum += width * height;
        }
        return sum;
    }
    // end::roc-area[]
}
