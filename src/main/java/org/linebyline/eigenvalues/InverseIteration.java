package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Power iteration with the inverse of A − μI: finds the eigenvector whose eigenvalue is nearest to μ. */
public final class InverseIteration {

    private InverseIteration() {}

    /**
     * One step from v.
     *
     * @param a n by n
     * @param mu the shift, near the wanted eigenvalue but not equal to any
     * @throws IllegalArgumentException if A − μI is singular
     */
    // tag::inverse-iteration[]
    public static Vector step(Matrix a, double mu, Vector v) {
        Matrix shifted = a.minus(Matrix.identity(a.rows()).scale(mu));  // (solve)
        return PowerIteration.unit(LinearSystem.solve(shifted, v));     // (solve)
    }

    /** The direction after k steps from v. */
    public static Vector iterate(Matrix a, double mu, Vector v, int k) {
        Vector direction = v;                                           // (repeat)
        for (int i = 0; i < k; i++) {                                   // (repeat)
            direction = step(a, mu, direction);                         // (repeat)
        }
        return direction;                                               // (repeat)
    }
    // end::inverse-iteration[]
}
