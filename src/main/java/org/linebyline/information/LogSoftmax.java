package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;

/** Log-probabilities straight from logits, exact where a probability itself would round to 0. */
public final class LogSoftmax {

    private LogSoftmax() {}

    /**
     * The natural logarithm of the softmax. The logits are shifted first, which changes nothing but the rounding.
     *
     * @param z logits; minus infinity excludes an outcome
     * @return K log-probabilities, none above 0
     * @throws IllegalArgumentException if the largest logit is infinite or not a number
     */
    // tag::log-softmax[]
    public static Vector of(Vector z) {
        Vector shifted = MaxShift.of(z);            // (logit)
        double normalizer = LogSumExp.of(shifted);  // (normalizer)
        return shifted.map(entry -> entry - normalizer);
    }
    // end::log-softmax[]
}
