package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;
import org.linebyline.probability.ProbabilityVector;

/** The surprise that a wrong belief adds. */
public final class KullbackLeiblerDivergence {

    private KullbackLeiblerDivergence() {}

    /**
     * The divergence of q from p. It is not symmetric, hence no distance.
     *
     * @param p probabilities of K outcomes: where they come from
     * @param q probabilities of the same outcomes: what is believed
     * @return nats, 0 if and only if p equals q; infinite if q excludes an outcome that p allows
     * @throws IllegalArgumentException if p or q is no distribution, or their sizes differ
     */
    // tag::cross-entropy-decomposition[]
    public static double of(Vector p, Vector q) {
        ProbabilityVector.require("q", q);                           // (q)
        Vector logRatio = p.map(Math::log).minus(q.map(Math::log));  // (log-ratio)
        return Expectation.of(logRatio, p);                          // (divergence)
    }
    // end::cross-entropy-decomposition[]
}
