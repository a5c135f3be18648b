package org.linebyline.classification;

/** The logistic function: a smooth step that turns any score into a probability. */
public final class Sigmoid {

    private Sigmoid() {}

    /**
     * The probability that a score stands for, between 0 and 1 and one half at 0.
     *
     * @param z a score: the logarithm of the odds
     */
    // tag::sigmoid[]
    public static double of(double z) {
        return 1 / (1 + Math.exp(-z));  // (probability)
    }

    /** How fast that probability rises with the score, at most 1/4. */
    public static double slope(double z) {
        return of(z) * of(-z);          // (slope)
    }
    // end::sigmoid[]
}
