package org.linebyline.attention;

import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * Attention with scaled dot products: each query gets the mean of the values, weighted by how well
 * the query matches each key (Vaswani et al. 2017, section 3.2.1).
 */
public final class ScaledDotProductAttention {

    private ScaledDotProductAttention() {}

    /**
     * How well each query matches each key.
     *
     * @param queries m by d_k, one query per row
     * @param keys n by d_k, one key per row
     * @return the scores, m by n
     * @throws IllegalArgumentException if queries and keys differ in width
     */
    // tag::attention-scores[]
    public static Matrix scores(Matrix queries, Matrix keys) {
        if (queries.columns() != keys.columns()) {                                  // (keys)
            throw new IllegalArgumentException("queries have " + queries.columns()  // (keys)
                    + " columns but keys have " + keys.columns());                  // (keys)
        }
        Matrix products = queries.times(keys.transpose());                          // (products)
        return products.scale(1 / Math.sqrt(keys.columns()));                       // (scale)
    }
    // end::attention-scores[]

    /**
     * The scores of each query as a distribution over the keys.
     *
     * @param scores m by n; a pair that a mask forbids has the score -Infinity
     * @return the weights, m by n: no entry is negative and each row sums to 1
     */
    // tag::attention-weights[]
    public static Matrix weights(Matrix scores) {
        return Softmax.ofRows(scores);                         // (weights)
    }

    /** The m row sums of the weights, each of them 1. */
    public static Vector rowSums(Matrix weights) {
        return weights.times(Vector.ones(weights.columns()));  // (row-sums)
    }
    // end::attention-weights[]

    /**
     * The paper's equation (1).
     *
     * @param queries m by d_k
     * @param keys n by d_k
     * @param values n by d_v, one value for each key
     * @return the outputs, m by d_v, one for each query
     * @throws IllegalArgumentException if queries and keys differ in width, or keys and values in number
     */
    // tag::attention-output[]
    public static Matrix attention(Matrix queries, Matrix keys, Matrix values) {
        requireOneValuePerKey(keys, values);                               // (values)
        Matrix scores = scores(queries, keys);                             // (scores)
        Matrix weights = weights(scores);                                  // (weights)
        return weights.times(values);                                      // (mean)
    }

    private static void requireOneValuePerKey(Matrix keys, Matrix values) {
        if (keys.rows() != values.rows()) {                                // (values)
            throw new IllegalArgumentException("there are " + keys.rows()  // (values)
                    + " keys but " + values.rows() + " values");           // (values)
        }
    }
    // end::attention-output[]

    /**
     * Attention over the pairs that the mask allows.
     *
     * @param queries m by d_k
     * @param keys n by d_k
     * @param values n by d_v
     * @param mask m by n
     * @return the outputs, m by d_v
     * @throws IllegalArgumentException if the shapes do not fit each other
     */
    // tag::masked-attention[]
    public static Matrix attention(Matrix queries, Matrix keys, Matrix values, AttentionMask mask) {
        requireOneValuePerKey(keys, values);                // (values)
        Matrix scores = mask.addTo(scores(queries, keys));  // (masked-scores)
        Matrix weights = weights(scores);                   // (weights)
        return weights.times(values);                       // (mean)
    }
    // end::masked-attention[]
}
