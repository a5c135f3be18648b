package org.linebyline.networks;

import java.util.Arrays;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * The weights and biases of one layer, or the gradient of a loss with respect to them.
 *
 * @param w one row for each unit, one column for each input
 * @param b one entry for each unit
 */
public record Layer(Matrix w, Vector b) {

    /** @throws IllegalArgumentException if w has another number of rows than b has entries */
    // tag::network-parameters[]
    public Layer {
        if (w.rows() != b.size()) {            // (b)
            throw new IllegalArgumentException("W has " + w.rows() + " rows but b has " + b.size() + " entries");  // (b)
        }
    }
    // end::network-parameters[]

    /**
     * What the units add up before the activation, for one example.
     *
     * @param a as many entries as w has columns
     * @return one entry for each unit
     * @throws IllegalArgumentException if the sizes do not fit
     */
    // tag::affine-layer[]
    public Vector preActivation(Vector a) {
        Vector sums = w.times(a);              // (sums)
        return sums.plus(b);                   // (b)
    }
    // end::affine-layer[]

    /**
     * The same for many examples at once.
     *
     * @param a one example in each row, as many columns as w has
     * @return one example in each row, one column for each unit
     * @throws IllegalArgumentException if the shapes do not fit
     */
    // tag::batched-forward[]
    public Matrix preActivation(Matrix a) {
        Matrix products = a.times(w.transpose());                     // (products)
        return Matrix.generate(products.rows(), products.columns(),   // (biases)
                (i, j) -> products.get(i, j) + b.get(j));             // (biases)
    }
    // end::batched-forward[]

    /** How many numbers the layer holds. */
    // tag::flat-parameters[]
    int count() {
        return w.rows() * (w.columns() + 1);                          // (count)
    }

    /** The number at place k, counted from 0 unit by unit, each unit's bias after its weights. */
    double at(int k) {
        int i = k / (w.columns() + 1);                                // (unit)
        int j = k % (w.columns() + 1);                                // (unit)
        return j < w.columns() ? w.get(i, j) : b.get(i);              // (unit)
    }

    /** The layer of this shape whose numbers stand in theta from place k on. */
    Layer from(Vector theta, int k) {
        int unit = w.columns() + 1;                                   // (unit)
        Matrix weights = Matrix.generate(w.rows(), w.columns(), (i, j) -> theta.get(k + i * unit + j));   // (unit)
        double[] biases = new double[w.rows()];                       // (unit)
        Arrays.setAll(biases, i -> theta.get(k + i * unit + w.columns()));  // (unit)
        return new Layer(weights, Vector.of(biases));                 // (unit)
    }
    // end::flat-parameters[]
}
