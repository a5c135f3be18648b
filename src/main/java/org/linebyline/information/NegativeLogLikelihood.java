package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.ProbabilityVector;

/** The loss of a probabilistic model: its mean surprise at what was observed. */
public final class NegativeLogLikelihood {

    private NegativeLogLikelihood() {}

    /**
     * The mean surprise.
     *
     * @param x n observations, each the number of an outcome, counted from 0
     * @param q one probability for each outcome
     * @return nats; infinite if q excludes what was observed
     * @throws IllegalArgumentException if q is no distribution, or an observation is none of its outcomes
     */
    // tag::nll-equals-cross-entropy[]
    public static double of(int[] x, Vector q) {
        ProbabilityVector.require("q", q);                                 // (q)
        EmpiricalDistribution.requireOutcomes(x, q.size());                // (x)
        double surprise = 0;                                               // (surprise)
        for (int observation : x) {                                        // (surprise)
            surprise -= Math.log(q.get(observation));                      // (surprise)
        }
        return surprise / x.length;                                        // (surprise)
    }

    /** The same number once more, from the counts alone. */
    public static double asCrossEntropy(int[] x, Vector q) {
        return CrossEntropy.of(EmpiricalDistribution.of(x, q.size()), q);  // (cross-entropy)
    }
    // end::nll-equals-cross-entropy[]
}
