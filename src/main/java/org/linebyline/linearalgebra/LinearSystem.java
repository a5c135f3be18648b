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
        return solve(a, Matrix.generate(b.size(), 1, (i, j) -> b.get(i))).column(0);     // (system)
    }

    /** The one X with AX = B, for all columns of B at once. */
    public static Matrix solve(Matrix a, Matrix b) {
        Elimination done = Elimination.of(a, b);                                         // (system)
        return done.c().transpose()                                                      // (system)
                .mapRows(column -> UpperTriangle.solve(done.u(), column)).transpose();   // (system)
    }

    /** The inverse of A. To solve a system, {@link #solve} is faster and more exact. */
    public static Matrix inverse(Matrix a) {
        return solve(a, Matrix.identity(a.rows()));                                      // (inverse)
    }
    // end::system-solution[]
}
