package org.linebyline.networks;

import java.util.LinkedList;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * The gradient of the mean loss of a batch, with one matrix product where {@link Backpropagation} has many vectors.
 * Inputs, targets and error signals have one example in each row; operations throw {@link IllegalArgumentException} when
 * shapes do not fit or a target is no distribution.
 */
public final class BatchBackpropagation {

    private BatchBackpropagation() {}

    /** The error signals of the last layer, from logits z and targets y. */
    // tag::batched-backward[]
    public static Matrix outputDeltas(Matrix z, Matrix y) {
        return Matrix.ofRows(IntStream.range(0, z.rows())                             // (output)
                .mapToObj(i -> SoftmaxCrossEntropy.gradient(y.row(i), z.row(i)))      // (output)
                .toArray(Vector[]::new));                                             // (output)
    }

    /** The error signals of a hidden layer, from the next layer's weights w and error signals delta. */
    public static Matrix hiddenDeltas(Matrix w, Matrix delta, Matrix z, DoubleUnaryOperator slope) {
        Matrix slopes = z.map(slope);                                                 // (hidden)
        return delta.times(w).hadamard(slopes);                                       // (hidden)
    }

    /** The gradient at one layer, from its error signals delta and the activations a of the layer before. */
    public static Layer layerGradient(Matrix delta, Matrix a) {
        int n = a.rows();                                                             // (n)
        Matrix transposed = delta.transpose();                                        // (weights)
        Matrix weightGradient = transposed.times(a).scale(1.0 / n);                   // (weights)
        Vector biasGradient = transposed.times(Vector.ones(n)).scale(1.0 / n);        // (biases)
        return new Layer(weightGradient, biasGradient);                               // (biases)
    }

    /** The gradient of the mean loss at all layers, from inputs x, at least one, and targets y. */
    public static Parameters gradient(Network network, Matrix x, Matrix y) {
        Network.requireTargets(x, y);                                                 // (Y)
        Parameters theta = network.parameters();                                      // (W)
        ForwardPass<Matrix> pass = network.forward(x);                                // (Z)
        LinkedList<Layer> gradient = new LinkedList<>();                              // (weights)
        Matrix delta = outputDeltas(pass.logits(), y);                                // (output)
        for (int l = theta.depth(); l >= 1; l--) {                                    // (weights)
            gradient.addFirst(layerGradient(delta, pass.a(l - 1)));                   // (weights)
            if (l > 1) {                                                              // (hidden)
                delta = hiddenDeltas(theta.layer(l).w(), delta, pass.z(l - 1), network.phi()::slope);  // (hidden)
            }
        }
        return new Parameters(gradient);                                              // (weights)
    }
    // end::batched-backward[]
}
