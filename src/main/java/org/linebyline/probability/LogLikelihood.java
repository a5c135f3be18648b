package org.linebyline.probability;

import java.util.function.DoubleUnaryOperator;
import org.linebyline.linearalgebra.Vector;

/** How well a model explains data, on the scale of logarithms. */
public final class LogLikelihood {

    private LogLikelihood() {}

    /**
     * The log-likelihood of independent observations.
     *
     * @param logP the logarithm of the model's probability, or density, of one observation
     * @param x n observations
     * @return nats; 0 without observations, minus infinity if the model excludes one of them
     */
    // tag::log-likelihood[]
    public static double of(DoubleUnaryOperator logP, Vector x) {
        return x.map(logP).sum();
    }
    // end::log-likelihood[]
}
