package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** The probability of an event, collected from the cases in which it can happen. */
public final class TotalProbability {

    private TotalProbability() {}

    /**
     * The probability of B, whichever of the cases A₁, A₂, … is true.
     *
     * @param likelihood P(B | Aᵢ), one for each case
     * @param prior P(Aᵢ), a distribution over the cases
     * @return P(B)
     * @throws IllegalArgumentException if prior is no distribution, a likelihood no probability, or the sizes differ
     */
    // tag::law-of-total-probability[]
    public static double of(Vector likelihood, Vector prior) {
        requireProbabilities(likelihood, prior.size());  // (likelihood)
        ProbabilityVector.require("prior", prior);       // (prior)
        return likelihood.dot(prior);                    // (average)
    }

    private static void requireProbabilities(Vector likelihood, int cases) {
        if (likelihood.size() != cases) {                // (likelihood)
            throw new IllegalArgumentException(
                    "likelihood has " + likelihood.size() + " entries but prior has " + cases);  // (likelihood)
        }
        for (double q : likelihood.toArray()) {          // (likelihood)
            if (!(q >= 0 && q <= 1)) {                   // (likelihood)
                throw new IllegalArgumentException(
                        "likelihood has the entry " + q + " but each must be from 0 to 1");  // (likelihood)
            }
        }
    }
    // end::law-of-total-probability[]
}
