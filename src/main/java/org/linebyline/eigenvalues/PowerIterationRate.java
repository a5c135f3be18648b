package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** How fast power iteration turns toward the dominant eigenvector of a symmetric matrix. */
public final class PowerIterationRate {

    private PowerIterationRate() {}

    /**
     * The tangent of the angle, at most a right one, between the lines along v and q; infinite at a right angle.
     *
     * @param q of length 1
     */
    // tag::power-iteration-rate[]
    public static double tangent(Vector v, Vector q) {
        double along = q.dot(v);                                            // (tangent)
        return v.minus(q.scale(along)).norm() / Math.abs(along);            // (tangent)
    }

    /**
     * The tangent that power iteration has reached after k steps from v0.
     *
     * @param a symmetric, n by n
     * @param q1 its dominant eigenvector, of length 1
     */
    public static double measured(Matrix a, Vector v0, Vector q1, int k) {
        return tangent(PowerIteration.iterate(a, v0, k), q1);               // (measured)
    }

    /** What the tangent after k steps can be at most, for the two eigenvalues of A that are largest in size. */
    public static double bound(double lambda1, double lambda2, Vector v0, Vector q1, int k) {
        return Math.pow(Math.abs(lambda2 / lambda1), k) * tangent(v0, q1);  // (bound)
    }
    // end::power-iteration-rate[]
}
