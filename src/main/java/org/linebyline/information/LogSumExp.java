package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;

/** The logarithm of a sum of exponentials: the normalizer of the softmax on the scale of the logits. */
public final class LogSumExp {

    private LogSumExp() {}

    /**
     * Between the maximum and the maximum plus log K; never overflows.
     *
     * @param z logits; minus infinity excludes an outcome
     * @return the natural logarithm of the sum of the exponentials
     * @throws IllegalArgumentException if the largest logit is infinite or not a number
     */
    // tag::log-sum-exp[]
    public static double of(Vector z) {
        double m = z.max();                                // (maximum)
        double sum = MaxShift.of(z).map(Math::exp).sum();  // (bounded-sum)
        return m + Math.log(sum);
    }
    // end::log-sum-exp[]
}
