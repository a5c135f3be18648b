package org.linebyline.networks;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.linearalgebra.Vector;

/**
 * All weights and biases of a network, or the gradient of a loss with respect to all of them, which has the same shape.
 *
 * @param layers from the first hidden layer to the output
 */
public record Parameters(List<Layer> layers) {

    /** @throws IllegalArgumentException if there is no layer, or one does not fit the layer before it */
    // tag::network-parameters[]
    public Parameters {
        layers = List.copyOf(layers);                                 // (W)
        if (layers.isEmpty()) {                                       // (L)
            throw new IllegalArgumentException("there are 0 layers but at least 1 is needed");  // (L)
        }
        for (int l = 1; l < layers.size(); l++) {                     // (W)
            int inputs = layers.get(l).w().columns();                 // (W)
            int outputs = layers.get(l - 1).w().rows();               // (W)
            if (inputs != outputs) {                                  // (W)
                throw new IllegalArgumentException("layer " + (l + 1) + " takes " + inputs   // (W)
                        + " inputs but layer " + l + " has " + outputs + " units");          // (W)
            }
        }
    }

    /** Layer l, counted from 1 to L. */
    public Layer layer(int l) {
        return layers.get(l - 1);                                     // (W)
    }

    public int depth() {
        return layers.size();                                         // (L)
    }
    // end::network-parameters[]

    /** How many numbers the layers hold together. */
    // tag::flat-parameters[]
    public int count() {
        return layers.stream().mapToInt(Layer::count).sum();          // (count)
    }

    /** All numbers, layer by layer and unit by unit, each unit's bias after its weights. */
    public Vector flat() {
        double[] theta = new double[count()];                         // (theta)
        int next = 0;                                                 // (theta)
        for (Layer layer : layers) {                                  // (theta)
            for (int k = 0; k < layer.count(); k++) {                 // (theta)
                theta[next++] = layer.at(k);                          // (unit)
            }
        }
        return Vector.of(theta);                                      // (theta)
    }

    /** The parameters of this shape that {@link #flat()} would turn into theta, which must have as many entries. */
    public Parameters unflatten(Vector theta) {
        if (theta.size() != count()) {                                // (theta)
            throw new IllegalArgumentException(                       // (theta)
                    "theta has " + theta.size() + " entries but the layers hold " + count() + " numbers");  // (theta)
        }
        List<Layer> shaped = new ArrayList<>();                       // (theta)
        int next = 0;                                                 // (theta)
        for (Layer layer : layers) {                                  // (theta)
            shaped.add(layer.from(theta, next));                      // (unit)
            next += layer.count();                                    // (count)
        }
        return new Parameters(shaped);                                // (theta)
    }
    // end::flat-parameters[]
}
