package org.linebyline.linearalgebra;

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
        requireFit(a, b);                                                          // (A)
        int n = a.rows();                                                          // (side-by-side)
        double[][] m = new double[n][];                                            // (side-by-side)
        for (int i = 0; i < n; i++) {                                              // (side-by-side)
            m[i] = sideBySide(a, b, i);                                            // (side-by-side)
        }
        int exchanges = 0;                                                         // (columns)
        for (int k = 0; k < n; k++) {                                              // (columns)
            exchanges += bringUpPivot(m, k) ? 1 : 0;                               // (columns)
            subtractFromRowsBelow(m, k);                                           // (columns)
        }
        Matrix u = Matrix.generate(n, n, (i, j) -> j < i ? 0 : m[i][j]);           // (triangle)
        Matrix c = Matrix.generate(n, b.columns(), (i, j) -> m[i][n + j]);         // (triangle)
        return new Elimination(u, c, exchanges);                                   // (triangle)
    }

    private static double[] sideBySide(Matrix a, Matrix b, int i) {
        double[] row = new double[a.columns() + b.columns()];                      // (side-by-side)
        System.arraycopy(a.row(i).entries, 0, row, 0, a.columns());                // (side-by-side)
        System.arraycopy(b.row(i).entries, 0, row, a.columns(), b.columns());      // (side-by-side)
        return row;                                                                // (side-by-side)
    }

    private static void requireFit(Matrix a, Matrix b) {
        if (a.rows() != a.columns()) {                                             // (A)
            throw new IllegalArgumentException(                                    // (A)
                    "A has " + a.rows() + " rows but " + a.columns() + " columns");  // (A)
        }
        if (a.rows() != b.rows()) {                                                // (B)
            throw new IllegalArgumentException(                                    // (B)
                    "A has " + a.rows() + " rows but the right side has " + b.rows());  // (B)
        }
    }
    // end::elimination-with-pivoting[]

    /** Puts the row with the largest entry of column k, among row k and those below, in row k; says whether it moved. */
    // tag::largest-pivot[]
    static boolean bringUpPivot(double[][] m, int k) {
        int p = k;                                              // (largest)
        for (int i = k + 1; i < m.length; i++) {                // (largest)
            p = Math.abs(m[i][k]) > Math.abs(m[p][k]) ? i : p;  // (largest)
        }
        double[] row = m[k];                                    // (exchange)
        m[k] = m[p];                                            // (exchange)
        m[p] = row;                                             // (exchange)
        return p != k;                                          // (exchange)
    }
    // end::largest-pivot[]

    /** Subtracts multiples of row k from the rows below, so that column k ends there; a pivot of 0 has nothing below. */
    // tag::elimination-step[]
    static void subtractFromRowsBelow(double[][] m, int k) {
        for (int i = k + 1; i < m.length && m[k][k] != 0; i++) {
            double factor = m[i][k] / m[k][k];                  // (factor)
            for (int j = k; j < m[i].length; j++) {
                m[i][j] -= factor * m[k][j];
            }
        }
    }
    // end::elimination-step[]
}
