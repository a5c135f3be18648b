package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;
import org.linebyline.probability.ProbabilityVector;

/** The loss of a classifier that outputs logits, and the gradient that trains it. */
public final class SoftmaxCrossEntropy {

    private SoftmaxCrossEntropy() {}

    /**
     * The cross-entropy between a target and the softmax of logits, without leaving the scale of logarithms.
     *
     * @param y the target, a distribution over K outcomes; often a single 1 among zeros
     * @param z K logits
     * @return nats, finite for all finite logits
     * @throws IllegalArgumentException if y is no distribution, the sizes differ, or the largest logit is not finite
     */
    // tag::cross-entropy-from-logits[]
    public static double of(Vector y, Vector z) {
        ProbabilityVector.require("y", y);             // (y)
        Vector surprise = LogSoftmax.of(z).scale(-1);  // (surprise)
        return Expectation.of(surprise, y);
    }
    // end::cross-entropy-from-logits[]

    /**
     * The gradient of that loss with respect to the logits.
     *
     * @param y the target, a distribution over K outcomes
     * @param z K logits
     * @return K partial derivatives that sum to 0, each between −1 and 1
     * @throws IllegalArgumentException if y is no distribution, the sizes differ, or the largest logit is not finite
     */
    // tag::cross-entropy-logit-gradient[]
    public static Vector gradient(Vector y, Vector z) {
        ProbabilityVector.require("y", y);  // (y)
        Vector prediction = Softmax.of(z);  // (prediction)
        return prediction.minus(y);
    }
    // end::cross-entropy-logit-gradient[]
}
