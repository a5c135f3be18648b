package org.linebyline.attention;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Attention has no sense of order: reorder what goes in, and what comes out is reordered alike. */
public final class PermutationEquivariance {

    private PermutationEquivariance() {}

    /**
     * The matrix that moves row order[i] to row i.
     *
     * @param order each of 0 to n-1 once
     * @return n by n
     * @throws IllegalArgumentException if a row is named twice
     */
    // tag::permutation-matrix[]
    public static Matrix permutation(int... order) {
        Vector[] rows = new Vector[order.length];                                // (rows)
        for (int i = 0; i < order.length; i++) {                                 // (rows)
            rows[i] = Vector.basis(order.length, order[i]);                      // (rows)
        }
        Matrix permutation = Matrix.ofRows(rows);                                // (rows)
        Vector uses = permutation.transpose().times(Vector.ones(order.length));  // (once)
        if (uses.max() > 1) {                                                    // (once)
            throw new IllegalArgumentException("row " + uses.argMax() + " is named " + (int) uses.max()  // (once)
                    + " times but must be named once");                          // (once)
        }
        return permutation;                                                      // (rows)
    }
    // end::permutation-matrix[]

    /** Reorders n queries, keys and values, then attends. */
    // tag::permutation-equivariance[]
    public static Matrix attentionOfPermuted(Matrix permutation, Matrix queries, Matrix keys, Matrix values) {
        return ScaledDotProductAttention.attention(permutation.times(queries),  // (permuted-inputs)
                permutation.times(keys), permutation.times(values));            // (permuted-inputs)
    }

    /** Attends, then reorders the n outputs. */
    public static Matrix permutedAttention(Matrix permutation, Matrix queries, Matrix keys, Matrix values) {
        return permutation.times(ScaledDotProductAttention.attention(queries, keys, values));  // (permuted-output)
    }
    // end::permutation-equivariance[]
}
