package org.linebyline.classification;

import org.linebyline.linearalgebra.Vector;

/** The scale on which the model is linear: the logarithm of the odds for class 1. */
public final class LogOdds {

    private LogOdds() {}

    /**
     * The log-odds of a probability: 0 at one half, minus infinity at 0, infinity at 1.
     *
     * @param p the probability of class 1, from 0 to 1
     */
    // tag::log-odds[]
    public static double of(double p) {
        return Math.log(p / (1 - p));  // (odds)
    }

    /** The score of an example: the log-odds that the model with weights w gives it. */
    public static double score(Vector x, Vector w) {
        return x.dot(w);               // (score)
    }
    // end::log-odds[]
}
