package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * A square matrix written in the basis of its eigenvectors, in which it only stretches.
 *
 * @param v the eigenvectors, one a column, n by n
 * @param lambda their eigenvalues, in the same order
 */
public record Diagonalization(Matrix v, Vector lambda) {

    /** The matrix itself; refused where the columns of V depend on each other. */
    // tag::diagonalization[]
    public Matrix matrix() {
        return v.times(diagonal(lambda)).times(LinearSystem.inverse(v));             // (change)
    }

    public static Matrix diagonal(Vector lambda) {
        int n = lambda.size();                                                       // (diagonal)
        return Matrix.generate(n, n, (i, j) -> i == j ? lambda.get(i) : 0);          // (diagonal)
    }
    // end::diagonalization[]

    /**
     * The matrix multiplied k times with itself.
     *
     * @throws IllegalArgumentException if k is negative
     */
    // tag::matrix-power[]
    public Matrix power(int k) {
        if (k < 0) {                                                                 // (k)
            throw new IllegalArgumentException("k is " + k + " but must be at least 0");  // (k)
        }
        return new Diagonalization(v, lambda.map(factor -> Math.pow(factor, k))).matrix();  // (powers)
    }
    // end::matrix-power[]
}
