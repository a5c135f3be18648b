package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** The probability of an event, collected from the cases in which it can happen. */
public final class TotalProbability {

    private TotalProbability() {}

    /**
     * The probability of B, whichever of the cases A₁, A₂, … is true.
     *
     * @param likelihood P(B | Aᵢ), one for each case
     * @param prior      P(Aᵢ), a distribution over the cases
     * @return P(B)
     * @throws IllegalArgumentException if prior is no distribution, a likelihood no probability, or the sizes differ
     */
    // tag::law-of-total-probability[]
    public static double of(Vector likelihood, Vector prior) {
        requireOneForEach(likelihood, prior);       // (likelihood)
        ProbabilityVector.require("prior", prior);  // (prior)
        return likelihood.dot(prior);
    }

    private static void requireOneForEach(Vector likelihood, Vector prior) {
        if (likelihood.size() != prior.size()) {    // (likelihood)
            throw new IllegalArgumentException(
                    "likelihood has " + likelihood.size() + " entries but prior has " + prior.size());  // (likelihood)
        }
        for (int i = 0; i < likelihood.size(); i++) {                        // (i)
            if (!(likelihood.get(i) >= 0 && likelihood.get(i) <= 1)) {       // (i)
                throw new IllegalArgumentException("likelihood has the entry " + likelihood.get(i) + " at " + i
                        + " but a probability lies between 0 and 1");        // (i)
            }
        }
    }
    // end::law-of-total-probability[]
}
