package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;
import org.linebyline.probability.ProbabilityVector;

/** The average surprise of somebody who believes q while outcomes come from p. */
public final class CrossEntropy {

    private CrossEntropy() {}

    /**
     * The cross-entropy of q relative to p.
     *
     * @param p probabilities of K outcomes: where they come from
     * @param q probabilities of the same outcomes: what is believed
     * @return nats, at least the entropy of p; infinite if q excludes an outcome that p allows
     * @throws IllegalArgumentException if p or q is no distribution, or their sizes differ
     */
    // tag::cross-entropy-definition[]
    public static double of(Vector p, Vector q) {
        ProbabilityVector.require("q", q);                               // (q)
        Vector surprise = q.map(probability -> -Math.log(probability));  // (surprise)
        return Expectation.of(surprise, p);
    }
    // end::cross-entropy-definition[]

    /** The same number once more, in its two parts: what nature keeps hidden and what the wrong belief adds. */
    // tag::cross-entropy-decomposition[]
    public static double asEntropyPlusDivergence(Vector p, Vector q) {
        double entropy = of(p, p);                               // (entropy)
        double divergence = KullbackLeiblerDivergence.of(p, q);  // (divergence)
        return entropy + divergence;
    }
    // end::cross-entropy-decomposition[]
}
