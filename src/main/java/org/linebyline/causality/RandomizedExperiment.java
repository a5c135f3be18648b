package org.linebyline.causality;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.SampleVariance;

/** An experiment in which chance picks who is treated: some of n units, each choice as likely as any other. */
public final class RandomizedExperiment {

    private RandomizedExperiment() {}

    /**
     * The mean outcome with treatment, less the mean outcome without.
     *
     * @param w 1 where a unit was treated, 0 where it was not; there must be some of both
     * @param y the outcomes that were seen
     * @throws IllegalArgumentException if all units are treated, or none, or the sizes differ
     */
    // tag::difference-in-means[]
    public static double estimate(Vector w, Vector y) {
        double treated = w.sum();
        double untreated = w.size() - treated;
        if (!(treated > 0 && untreated > 0)) {
            throw new IllegalArgumentException(treated + " of " + w.size() + " units are treated, and some of both are needed");
        }
        return w.dot(y) / treated - Vector.ones(w.size()).minus(w).dot(y) / untreated;
    }
    // end::difference-in-means[]

    /**
     * The variance of the estimate over all choices of who is treated.
     *
     * @param y0 the outcome of each unit without treatment
     * @param y1 the outcome of each unit with treatment
     * @param treated how many units are treated, at least one and not all
     * @throws IllegalArgumentException if there are fewer than two units
     */
    // tag::neyman-variance[]
    public static double variance(Vector y0, Vector y1, int treated) {
        int untreated = y0.size() - treated;                                                     // (arms)
        double arms = SampleVariance.of(y1) / treated + SampleVariance.of(y0) / untreated;       // (arms)
        return arms - SampleVariance.of(y1.minus(y0)) / y0.size();                               // (unseen)
    }

    /** All choices of who is treated, one in each row: 1 for a unit that is, 0 for one that is not. */
    public static Matrix assignments(int units, int treated) {
        List<Vector> all = new ArrayList<>();                                                    // (choices)
        for (int choice = 0; choice < 1 << units; choice++) {                                    // (choices)
            if (Integer.bitCount(choice) == treated) {                                           // (choices)
                int bits = choice;                                                               // (choices)
                all.add(Matrix.generate(1, units, (i, u) -> bits >> u & 1).row(0));              // (choices)
            }
        }
        return Matrix.ofRows(all.toArray(Vector[]::new));                                        // (choices)
    }
    // end::neyman-variance[]
}
