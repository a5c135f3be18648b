package org.linebyline.linearalgebra;

/** Systems whose matrix has only zeros below its diagonal: the last unknown comes first. */
public final class UpperTriangle {

    private UpperTriangle() {}

    /**
     * Solves Ux = c; entries of U below the diagonal are not read.
     *
     * @param u n by n
     * @param c n entries
     * @throws IllegalArgumentException unless U is square and fits c, and no entry of its diagonal is 0
     */
    // tag::system-solution[]
    public static Vector solve(Matrix u, Vector c) {
        requireFit(u, c);                             // (c)
        requirePivots(u);                             // (U)
        double[] x = new double[c.size()];            // (upward)
        for (int i = x.length - 1; i >= 0; i--) {     // (upward)
            double known = 0;                         // (known)
            for (int j = i + 1; j < x.length; j++) {  // (known)
                known += u.get(i, j) * x[j];          // (known)
            }
            x[i] = (c.get(i) - known) / u.get(i, i);  // (upward)
        }
        return new Vector(x);                         // (upward)
    }

    private static void requireFit(Matrix u, Vector c) {
        if (u.rows() != u.columns() || u.rows() != c.size()) {  // (c)
            throw new IllegalArgumentException(                 // (c)
                    "U is " + u.rows() + " by " + u.columns() + " but c has " + c.size() + " entries");  // (c)
        }
    }

    private static void requirePivots(Matrix u) {
        for (int k = 0; k < u.rows(); k++) {  // (U)
            if (u.get(k, k) == 0) {           // (U)
                throw new IllegalArgumentException(  // (U)
                        "singular: column " + k + " depends on the columns before it, its pivot is 0");  // (U)
            }
        }
    }
    // end::system-solution[]
}
