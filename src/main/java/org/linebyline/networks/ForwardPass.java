package org.linebyline.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What a network computed on its way from input to logits, kept for the way back.
 *
 * @param preActivations z of the layers 1 to L
 * @param activations a of the layers 0 to L − 1, where layer 0 is the input
 * @param <T> a vector for one example, a matrix for a batch
 */
public record ForwardPass<T>(List<T> preActivations, List<T> activations) {

    // tag::activation-layer[]
    public ForwardPass {
        preActivations = List.copyOf(preActivations);                 // (z)
        activations = List.copyOf(activations);                       // (a)
    }

    static <T> ForwardPass<T> of(T x, Parameters theta, BiFunction<Layer, T, T> affine, UnaryOperator<T> phi) {
        List<T> z = new ArrayList<>();                                // (z)
        List<T> a = new ArrayList<>();                                // (a)
        a.add(x);                                                     // (input)
        for (int l = 1; l < theta.depth(); l++) {                     // (bent)
            z.add(affine.apply(theta.layer(l), a.get(l - 1)));        // (z)
            a.add(phi.apply(z.get(l - 1)));                           // (bent)
        }
        z.add(affine.apply(theta.layer(theta.depth()), a.get(theta.depth() - 1)));  // (z)
        return new ForwardPass<>(z, a);                               // (a)
    }

    /** The pre-activation of layer l, counted from 1 to L. */
    public T z(int l) {
        return preActivations.get(l - 1);                             // (z)
    }

    /** The activation of layer l, counted from 0 to L − 1. */
    public T a(int l) {
        return activations.get(l);                                    // (a)
    }

    public T logits() {
        return z(preActivations.size());                              // (z)
    }
    // end::activation-layer[]
}
