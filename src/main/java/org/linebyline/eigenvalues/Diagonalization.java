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

    /**
     * Eigenvalues and eigenvectors of a square matrix whose eigenvalues are real and differ.
     *
     * @throws IllegalArgumentException if two of them are nearer than a millionth of the largest, or some are not real
     */
    // tag::eigenbasis[]
    public static Diagonalization of(Matrix a) {
        Vector lambda = QrIteration.eigenvalues(a);                                  // (values)
        Matrix start = Matrix.generate(lambda.size(), 1, (i, j) -> Math.cos(i));     // (start)
        Vector[] v = new Vector[lambda.size()];                                      // (vectors)
        for (int i = 0; i < v.length; i++) {                                         // (vectors)
            double mu = lambda.get(i) + gap(lambda, i) / 1000;                       // (shift)
            v[i] = InverseIteration.iterate(a, mu, start.column(0), 8);              // (vectors)
        }
        return new Diagonalization(Matrix.ofRows(v).transpose(), lambda);            // (vectors)
    }

    private static double gap(Vector lambda, int i) {
        double largest = lambda.map(Math::abs).max();                                // (gap)
        double gap = 1 + largest;                                                    // (gap)
        for (int j = 0; j < lambda.size(); j++) {                                    // (gap)
            gap = j == i ? gap : Math.min(gap, Math.abs(lambda.get(j) - lambda.get(i)));  // (gap)
        }
        if (gap <= 1e-6 * largest) {                                                 // (gap)
            throw new IllegalArgumentException(                                      // (gap)
                    "eigenvalue " + lambda.get(i) + " is only " + gap + " away from another");  // (gap)
        }
        return gap;                                                                  // (gap)
    }
    // end::eigenbasis[]
}
