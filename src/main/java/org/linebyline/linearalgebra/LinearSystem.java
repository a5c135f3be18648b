package org.linebyline.linearalgebra;

/** Systems of n linear equations with n unknowns, solved by elimination. */
public final class LinearSystem {

    private LinearSystem() {}

    /**
     * The one x with Ax = b.
     *
     * @param a n by n
     * @param b n entries
     * @throws IllegalArgumentException unless A is square, fits b and is not singular
     */
    // tag::system-solution[]
    public static Vector solve(Matrix a, Vector b) {
        return solve(a, Matrix.generate(b.size(), 1, (i, j) -> b.get(i))).column(0);   // (vector)
    }

    /** The one X with AX = B, for all columns of B at once. */
    public static Matrix solve(Matrix a, Matrix b) {
        Elimination done = Elimination.of(a, b);                                       // (solution)
        return done.c().transpose()                                                    // (solution)
                .mapRows(column -> UpperTriangle.solve(done.u(), column)).transpose();  // (solution)
    }

    /** The inverse of A. To solve a system, {@link #solve} is faster and more exact. */
    public static Matrix inverse(Matrix a) {
        return solve(a, Matrix.identity(a.rows()));                                    // (inverse)
    }
    // end::system-solution[]

    /**
     * The determinant of a square matrix: 0 if it is singular, and 1 for the matrix without entries.
     *
     * @throws IllegalArgumentException unless A is square
     */
    // tag::determinant-by-elimination[]
    public static double determinant(Matrix a) {
        Elimination done = Elimination.of(a, Matrix.zeros(a.rows(), 0));
        double product = done.exchanges() % 2 == 0 ? 1 : -1;  // (sign)
        for (int k = 0; k < a.rows(); k++) {                  // (pivots)
            product *= done.u().get(k, k);                    // (pivots)
        }
        return product;
    }
    // end::determinant-by-elimination[]
}
