package org.linebyline.attention;

import org.linebyline.linearalgebra.Matrix;

/**
 * The gradient of a loss with respect to the three inputs of attention.
 *
 * @param queries m by d_k, like the queries
 * @param keys n by d_k, like the keys
 * @param values n by d_v, like the values
 */
public record AttentionGradient(Matrix queries, Matrix keys, Matrix values) {

    /**
     * The gradient at the values.
     *
     * @param weights m by n
     * @param outputGradient m by d_v
     * @return n by d_v
     */
    // tag::attention-value-gradient[]
    public static Matrix valueGradient(Matrix weights, Matrix outputGradient) {
        return weights.transpose().times(outputGradient);
    }
    // end::attention-value-gradient[]

    /**
     * The gradient at the scores. Where a mask forbids a pair the weight is 0, and so is the gradient.
     *
     * @param weights m by n
     * @param values n by d_v
     * @param outputGradient m by d_v
     * @return m by n; each row sums to 0
     */
    // tag::attention-score-gradient[]
    public static Matrix scoreGradient(Matrix weights, Matrix values, Matrix outputGradient) {
        Matrix weightGradient = outputGradient.times(values.transpose());             // (weight-gradient)
        double[] mean = new double[weights.rows()];                                   // (mean)
        for (int i = 0; i < weights.rows(); i++) {                                    // (mean)
            mean[i] = weightGradient.row(i).dot(weights.row(i));                      // (mean)
        }
        return Matrix.generate(weights.rows(), weights.columns(),                     // (centered)
                (i, j) -> weights.get(i, j) * (weightGradient.get(i, j) - mean[i]));  // (centered)
    }
    // end::attention-score-gradient[]

    /**
     * The gradient at the queries.
     *
     * @param scoreGradient m by n
     * @param keys n by d_k
     * @return m by d_k
     */
    // tag::attention-query-key-gradients[]
    public static Matrix queryGradient(Matrix scoreGradient, Matrix keys) {
        double scale = 1 / Math.sqrt(keys.columns());                  // (query-gradient)
        return scoreGradient.times(keys).scale(scale);                 // (query-gradient)
    }

    /**
     * The gradient at the keys.
     *
     * @param scoreGradient m by n
     * @param queries m by d_k
     * @return n by d_k
     */
    public static Matrix keyGradient(Matrix scoreGradient, Matrix queries) {
        double scale = 1 / Math.sqrt(queries.columns());               // (key-gradient)
        return scoreGradient.transpose().times(queries).scale(scale);  // (key-gradient)
    }
    // end::attention-query-key-gradients[]

    /**
     * The whole way back, from the gradient at the output to the gradients at the inputs.
     *
     * @param weights m by n, as the forward pass computed them, with or without a mask
     * @param outputGradient m by d_v
     */
    // tag::attention-backward[]
    public static AttentionGradient of(Matrix queries, Matrix keys, Matrix values, Matrix weights,
            Matrix outputGradient) {
        Matrix scoreGradient = scoreGradient(weights, values, outputGradient);
        Matrix queryGradient = queryGradient(scoreGradient, keys);      // (queries)
        Matrix keyGradient = keyGradient(scoreGradient, queries);       // (keys)
        Matrix valueGradient = valueGradient(weights, outputGradient);  // (values)
        return new AttentionGradient(queryGradient, keyGradient, valueGradient);
    }
    // end::attention-backward[]
}
