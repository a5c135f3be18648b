package org.linebyline.attention;

import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * Attention whose scores come from a small network with one hidden layer, as in the first
 * translation model with attention (Bahdanau et al. 2015, section 3.1 and appendix A.1.2).
 *
 * @param va p entries: the weights of the output
 * @param wa p by q: from the decoder's state to the hidden layer
 * @param ua p by r: from an annotation to the hidden layer
 */
public record AdditiveAttention(Vector va, Matrix wa, Matrix ua) {

    /** @throws IllegalArgumentException if the hidden layer has not one size p throughout */
    // tag::additive-attention[]
    public AdditiveAttention {
        if (va.size() != wa.rows() || va.size() != ua.rows()) {                            // (va)
            throw new IllegalArgumentException("va has " + va.size() + " entries but wa has "  // (va)
                    + wa.rows() + " rows and ua has " + ua.rows());                        // (va)
        }
    }

    /** How well the state (q entries) matches each of the n annotations (n by r). */
    public Vector energies(Vector state, Matrix annotations) {
        Vector fromState = wa.times(state);                                                // (energy)
        double[] energies = new double[annotations.rows()];                                // (energy)
        for (int j = 0; j < energies.length; j++) {                                        // (energy)
            Vector hidden = fromState.plus(ua.times(annotations.row(j))).map(Math::tanh);  // (energy)
            energies[j] = va.dot(hidden);                                                  // (energy)
        }
        return Vector.of(energies);                                                        // (energy)
    }

    /** A distribution over the n annotations. */
    public Vector weights(Vector state, Matrix annotations) {
        return Softmax.of(energies(state, annotations));                                   // (weights)
    }

    /** The mean of the annotations under the weights, r entries. */
    public Vector context(Vector state, Matrix annotations) {
        return annotations.transpose().times(weights(state, annotations));                 // (context)
    }
    // end::additive-attention[]
}
