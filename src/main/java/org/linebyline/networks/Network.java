package org.linebyline.networks;

import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * A feedforward network for classes: layers with one activation between them, and logits at the end.
 *
 * @param parameters the weights and biases
 * @param phi the activation after every layer but the last
 */
public record Network(Parameters parameters, Activation phi) {

    /**
     * Everything that is computed on the way to the logits of one example.
     *
     * @param x as many entries as the first layer has inputs
     * @throws IllegalArgumentException if the size does not fit
     */
    // tag::activation-layer[]
    public ForwardPass<Vector> forward(Vector x) {
        return ForwardPass.of(x, parameters, Layer::preActivation, phi::of);
    }

    /** The same for a batch, one example in each row. */
    public ForwardPass<Matrix> forward(Matrix x) {
        return ForwardPass.of(x, parameters, Layer::preActivation, phi::of);
    }
    // end::activation-layer[]

    /**
     * The loss of one example.
     *
     * @param x the input
     * @param y the target, a distribution over the classes
     * @return nats
     * @throws IllegalArgumentException if the sizes do not fit or y is no distribution
     */
    // tag::network-loss[]
    public double loss(Vector x, Vector y) {
        return SoftmaxCrossEntropy.of(y, forward(x).logits());        // (example)
    }

    /** The mean loss of n examples, one in each row of x, with its target in the same row of y. */
    public double loss(Matrix x, Matrix y) {
        requireTargets(x, y);                                         // (y)
        Matrix logits = forward(x).logits();                          // (example)
        double sum = 0;                                               // (mean)
        for (int i = 0; i < x.rows(); i++) {                          // (mean)
            sum += SoftmaxCrossEntropy.of(y.row(i), logits.row(i));   // (example)
        }
        return sum / x.rows();                                        // (mean)
    }

    static void requireTargets(Matrix x, Matrix y) {
        if (x.rows() != y.rows()) {                                   // (y)
            throw new IllegalArgumentException("X has " + x.rows() + " rows but Y has " + y.rows());  // (y)
        }
        if (x.rows() == 0) {                                          // (n)
            throw new IllegalArgumentException("X has 0 rows but at least 1 is needed");  // (n)
        }
    }
    // end::network-loss[]

    /** This network with other parameters. */
    // tag::minibatch-network-step[]
    public Network with(Vector theta) {
        return new Network(parameters.unflatten(theta), phi);
    }
    // end::minibatch-network-step[]
}
