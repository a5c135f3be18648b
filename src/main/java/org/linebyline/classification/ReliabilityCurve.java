package org.linebyline.classification;

import org.linebyline.linearalgebra.Vector;

/**
 * Whether events to which 70 percent were given happen in 70 percent of the cases: predictions in bins of equal width,
 * and what became of them.
 *
 * @param counts    how many predictions each of the K bins holds
 * @param predicted the mean prediction of each bin; not a number for an empty one
 * @param observed  the share of class 1 in each bin; not a number for an empty one
 */
public record ReliabilityCurve(Vector counts, Vector predicted, Vector observed) {

    /**
     * Sorts n predictions into bins. A prediction of 1 belongs to the last one.
     *
     * @param p    n probabilities of class 1
     * @param y    n labels, 0 or 1
     * @param bins how many bins, K, at least 1
     * @throws IllegalArgumentException if a prediction is not from 0 to 1, a label neither 0 nor 1, or the sizes differ
     */
    // tag::reliability-curve[]
    public static ReliabilityCurve of(Vector p, Vector y, int bins) {
        requireFit(p, y, bins);                                      // (p)
        double[] n = new double[bins];                               // (size)
        double[] sumP = new double[bins];                            // (predicted)
        double[] sumY = new double[bins];                            // (observed)
        for (int i = 0; i < p.size(); i++) {                         // (bin)
            int k = Math.min(bins - 1, (int) (bins * p.get(i)));     // (bin)
            n[k]++;                                                  // (size)
            sumP[k] += p.get(i);                                     // (predicted)
            sumY[k] += y.get(i);                                     // (observed)
        }
        Vector perExample = Vector.of(n).map(size -> 1 / size);      // (size)
        Vector predicted = Vector.of(sumP).hadamard(perExample);     // (predicted)
        Vector observed = Vector.of(sumY).hadamard(perExample);      // (observed)
        return new ReliabilityCurve(Vector.of(n), predicted, observed);  // (bin)
    }

    private static void requireFit(Vector p, Vector y, int bins) {
        BinaryLabels.require("p", p.size(), "predictions", y);       // (y)
        if (bins < 1) {                                              // (K)
            throw new IllegalArgumentException("there are " + bins + " bins but at least 1 is needed");  // (K)
        }
        for (int i = 0; i < p.size(); i++) {                         // (p)
            if (!(p.get(i) >= 0 && p.get(i) <= 1)) {                 // (p)
                throw new IllegalArgumentException("p is " + p.get(i) + " at " + i + " but must be from 0 to 1");  // (p)
            }
        }
    }
    // end::reliability-curve[]

    /** How far predictions and frequencies lie apart, as a mean over the predictions; 0 at best. */
    // tag::calibration-gap[]
    public double gap() {
        double n = counts.sum();
        double sum = 0;
        for (int k = 0; k < counts.size(); k++) {
            double apart = Math.abs(observed.get(k) - predicted.get(k));      // (apart)
            sum += counts.get(k) == 0 ? 0 : counts.get(k) / n * apart;        // (share)
        }
        return sum;
    }
    // end::calibration-gap[]
}
