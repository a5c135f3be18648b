package org.linebyline.networks;

import java.util.LinkedList;
import java.util.function.DoubleUnaryOperator;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The gradient of the loss of one example with respect to every weight and bias (Rumelhart, Hinton, Williams 1986). */
public final class Backpropagation {

    private Backpropagation() {}

    /**
     * The error signal of the last layer.
     *
     * @param z the logits
     * @param y the target, a distribution over the classes
     * @throws IllegalArgumentException if y is no distribution or the sizes differ
     */
    // tag::output-delta[]
    public static Vector outputDelta(Vector z, Vector y) {
        return SoftmaxCrossEntropy.gradient(y, z);
    }
    // end::output-delta[]

    /**
     * The error signal of a hidden layer.
     *
     * @param w the weights of the next layer
     * @param delta the error signal of the next layer
     * @param z the pre-activation of this layer
     * @param slope that of the activation function
     */
    // tag::backpropagated-delta[]
    public static Vector hiddenDelta(Matrix w, Vector delta, Vector z, DoubleUnaryOperator slope) {
        Vector blame = w.transpose().times(delta);  // (blame)
        Vector slopes = z.map(slope);               // (slopes)
        return blame.hadamard(slopes);
    }
    // end::backpropagated-delta[]

    /**
     * The gradient at the weights of a layer.
     *
     * @param delta the error signal of the layer
     * @param a the activation of the layer before
     */
    // tag::weight-gradient[]
    public static Matrix weightGradient(Vector delta, Vector a) {
        return Matrix.outer(delta, a);
    }
    // end::weight-gradient[]

    /** The gradient at the biases of a layer with the error signal delta. */
    // tag::bias-gradient[]
    public static Vector biasGradient(Vector delta) {
        return delta;
    }
    // end::bias-gradient[]

    /**
     * The whole way back, from the logits to the first layer.
     *
     * @param x the input
     * @param y the target, a distribution over the classes
     * @throws IllegalArgumentException if the sizes do not fit or y is no distribution
     */
    // tag::backward-pass[]
    public static Parameters gradient(Network network, Vector x, Vector y) {
        Parameters theta = network.parameters();                                         // (W)
        ForwardPass<Vector> pass = network.forward(x);                                   // (z)
        LinkedList<Layer> gradient = new LinkedList<>();                                 // (collect)
        Vector delta = outputDelta(pass.logits(), y);                                    // (start)
        for (int l = theta.depth(); l >= 1; l--) {                                       // (collect)
            gradient.addFirst(new Layer(weightGradient(delta, pass.a(l - 1)), biasGradient(delta)));  // (collect)
            if (l > 1) {                                                                 // (back)
                delta = hiddenDelta(theta.layer(l).w(), delta, pass.z(l - 1), network.phi()::slope);  // (back)
            }
        }
        return new Parameters(gradient);                                                 // (collect)
    }
    // end::backward-pass[]
}
