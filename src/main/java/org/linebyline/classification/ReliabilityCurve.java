package org.linebyline.classification;

import org.linebyline.linearalgebra.Vector;

/**
 * Whether events to which 70 percent were given happen in 70 percent of the cases: predictions in bins of equal width,
 * and what became of them.
 *
 * @param counts how many predictions each of the M bins holds
 * @param predicted the mean prediction of each bin; not a number for an empty one
 * @param observed the share of class 1 in each bin; not a number for an empty one
 */
public record ReliabilityCurve(Vector counts, Vector predicted, Vector observed) {

    /**
     * Sorts n predictions into bins. A prediction of 1 belongs to the last one.
     *
     * @param p n probabilities of class 1
     * @param y n labels, 0 or 1
     * @param bins how many bins, M, at least 1
     * @throws IllegalArgumentException if a prediction is not from 0 to 1, a label neither 0 nor 1, or the sizes differ
     */
    // tag::calibration-gap[]
    public static ReliabilityCurve of(Vector p, Vector y, int bins) {
        requireFit(p, y, bins);                                      // (p)
        double[] n = new double[bins];                               // (share)
        double[] sumP = new double[bins];                            // (apart)
        double[] sumY = new double[bins];                            // (apart)
        for (int i = 0; i < p.size(); i++) {                         // (bin)
            int k = Math.min(bins - 1, (int) (bins * p.get(i)));     // (bin)
            n[k]++;                                                  // (share)
            sumP[k] += p.get(i);                                     // (apart)
            sumY[k] += y.get(i);                                     // (apart)
        }
        Vector perExample = Vector.of(n).map(size -> 1 / size);      // (share)
        Vector predicted = Vector.of(sumP).hadamard(perExample);     // (apart)
        Vector observed = Vector.of(sumY).hadamard(perExample);      // (apart)
        return new ReliabilityCurve(Vector.of(n), predicted, observed);  // (apart)
    }

    private static void requireFit(Vector p, Vector y, int bins) {
        BinaryLabels.require("p", p.size(), "predictions", y);       // (y)
        if (bins < 1) {                                              // (M)
            throw new IllegalArgumentException(                      // (M)
                    "there are " + bins + " bins but at least 1 is needed");  // (M)
        }
        for (int i = 0; i < p.size(); i++) {                         // (p)
            if (!(p.get(i) >= 0 && p.get(i) <= 1)) {                 // (p)
                throw new IllegalArgumentException(                  // (p)
                        "p is " + p.get(i) + " at " + i + " but must be from 0 to 1");  // (p)
            }
        }
    }

    /** How far predictions and frequencies lie apart, on average; 0 at best. */
    public double gap() {
        double sum = 0;                                              // (G)
        for (int k = 0; k < counts.size(); k++) {                    // (G)
            double share = counts.get(k) / counts.sum();             // (share)
            double apart = Math.abs(observed.get(k) - predicted.get(k));  // (apart)
            sum += share == 0 ? 0 : share * apart;                   // (G)
        }
        return sum;                                                  // (G)
    }
    // end::calibration-gap[]
}
