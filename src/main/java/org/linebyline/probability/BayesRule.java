package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** What to believe about the cases once the event has been seen. */
public final class BayesRule {

    private BayesRule() {}

    /**
     * The probability of each case, given that B has happened.
     *
     * @param likelihood P(B | Aᵢ), one for each case
     * @param prior P(Aᵢ), a distribution over the cases
     * @return P(Aₖ | B), a distribution over the same cases
     * @throws IllegalArgumentException if prior is no distribution, a likelihood no probability, the sizes differ, or
     *     B cannot happen in any case
     */
    // tag::bayes-rule[]
    public static Vector posterior(Vector likelihood, Vector prior) {
        double evidence = TotalProbability.of(likelihood, prior);  // (evidence)
        Vector joint = likelihood.hadamard(prior);                 // (joint)
        return joint.map(both -> ConditionalProbability.of(both, evidence));
    }
    // end::bayes-rule[]
}
