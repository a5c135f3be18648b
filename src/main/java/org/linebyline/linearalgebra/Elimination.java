package org.linebyline.linearalgebra;

import java.util.Arrays;

/**
 * What Gaussian elimination with partial pivoting makes of a square matrix A and right sides B.
 *
 * @param u the upper triangular matrix U that has taken the place of A, n by n
 * @param c what has become of B, n by q
 * @param exchanges how often two rows were exchanged
 */
public record Elimination(Matrix u, Matrix c, int exchanges) {

    /**
     * Eliminates, column by column, on rows that carry A and B side by side.
     *
     * @throws IllegalArgumentException unless A is square and has as many rows as B
     */
    // tag::elimination-with-pivoting[]
    public static Elimination of(Matrix a, Matrix b) {
        requireFit(a, b);                                                           // (A)
        int n = a.rows();                                                           // (side-by-side)
        Matrix m = Matrix.generate(n, n + b.columns(), (i, j) -> j < n ? a.get(i, j) : b.get(i, j - n));  // (side-by-side)
        int exchanges = 0;                                                          // (determinant)
        for (int k = 0; k < n; k++) {                                               // (triangle)
            int p = pivotRow(m, k);                                                 // (triangle)
            exchanges += p == k ? 0 : 1;                                            // (determinant)
            m = step(m, p, k);                                                      // (triangle)
        }
        return split(m, n, exchanges);                                              // (triangle)
    }

    private static Elimination split(Matrix m, int n, int exchanges) {
        Matrix u = Matrix.generate(n, n, (i, j) -> j < i ? 0 : m.get(i, j));        // (triangle)
        Matrix c = Matrix.generate(n, m.columns() - n, (i, j) -> m.get(i, n + j));  // (triangle)
        return new Elimination(u, c, exchanges);                                    // (triangle)
    }

    /** The determinant of a square matrix: 0 if it is singular, and 1 for the matrix without entries. */
    public static double determinant(Matrix a) {
        Elimination done = of(a, Matrix.zeros(a.rows(), 0));                        // (determinant)
        double product = done.exchanges % 2 == 0 ? 1 : -1;                          // (determinant)
        for (int k = 0; k < a.rows(); k++) {                                        // (determinant)
            product *= done.u.get(k, k);                                            // (determinant)
        }
        return product;                                                             // (determinant)
    }

    private static void requireFit(Matrix a, Matrix b) {
        if (a.rows() != a.columns()) {                                              // (A)
            throw new IllegalArgumentException(                                     // (A)
                    "A is " + a.rows() + " by " + a.columns() + " but must be square");  // (A)
        }
        if (a.rows() != b.rows()) {                                                 // (B)
            throw new IllegalArgumentException(                                     // (B)
                    "A has " + a.rows() + " rows but B has " + b.rows());  // (B)
        }
    }
    // end::elimination-with-pivoting[]

    /** The row with the largest entry of column k, among row k and those below; the first of equals. */
    // tag::elimination-step[]
    static int pivotRow(Matrix m, int k) {
        int p = k;                                                        // (largest)
        for (int i = k + 1; i < m.rows(); i++) {                          // (largest)
            p = Math.abs(m.get(i, k)) > Math.abs(m.get(p, k)) ? i : p;    // (largest)
        }
        return p;                                                         // (largest)
    }

    /** Exchanges rows p and k and ends column k below row k; a pivot of 0 has nothing below. */
    static Matrix step(Matrix m, int p, int k) {
        Vector[] rows = new Vector[m.rows()];                             // (exchange)
        Arrays.setAll(rows, i -> m.row(i == k ? p : i == p ? k : i));     // (exchange)
        double pivot = rows[k].get(k);                                    // (subtract)
        for (int i = k + 1; i < rows.length && pivot != 0; i++) {         // (subtract)
            double factor = rows[i].get(k) / pivot;                       // (subtract)
            rows[i] = rows[i].minus(rows[k].scale(factor));               // (subtract)
        }
        return Matrix.ofRows(rows);                                       // (subtract)
    }
    // end::elimination-step[]
}
