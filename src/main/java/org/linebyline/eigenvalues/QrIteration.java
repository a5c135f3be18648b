package org.linebyline.eigenvalues;

import java.util.Arrays;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.QrFactorization;
import org.linebyline.linearalgebra.Vector;

/** Factor, and multiply in the other order: the matrix turns triangular, and its diagonal shows the eigenvalues. */
public final class QrIteration {

    private QrIteration() {}

    /**
     * One step, which leaves all eigenvalues as they are.
     *
     * @throws IllegalArgumentException unless A is square
     */
    // tag::qr-iteration[]
    public static Matrix step(Matrix a) {
        requireSquare(a);                                                            // (A)
        QrFactorization qr = QrFactorization.of(a);                                  // (factors)
        return qr.r().times(qr.q());                                                 // (exchanged)
    }

    private static void requireSquare(Matrix a) {
        if (a.rows() != a.columns()) {                                               // (A)
            throw new IllegalArgumentException(                                      // (A)
                    "A is " + a.rows() + " by " + a.columns() + " but must be square");  // (A)
        }
    }
    // end::qr-iteration[]

    /** One step for A − μI, shifted back; eigenvalues stay, and the last row settles the faster the nearer μ is to one. */
    // tag::shifted-qr-step[]
    public static Matrix shiftedStep(Matrix a, double mu) {
        Matrix shift = Matrix.identity(a.rows()).scale(mu);                 // (shifted)
        return step(a.minus(shift)).plus(shift);                            // (shifted)
    }

    /** A shift for A, n by n with n at least 2: the eigenvalue of its last 2-by-2 block that is nearest to the corner. */
    public static double cornerShift(Matrix a) {
        int n = a.rows();                                                   // (corner)
        double h = (a.get(n - 2, n - 2) - a.get(n - 1, n - 1)) / 2;         // (block)
        double d = h * h + a.get(n - 2, n - 1) * a.get(n - 1, n - 2);       // (block)
        double root = Math.copySign(Math.sqrt(Math.max(d, 0)), h);          // (corner)
        return a.get(n - 1, n - 1) + h - root;                              // (corner)
    }
    // end::shifted-qr-step[]

    /**
     * All eigenvalues of a square matrix, in descending order.
     *
     * @throws IllegalArgumentException if A is not square, or its eigenvalues are not all real
     */
    // tag::qr-deflation[]
    public static Vector eigenvalues(Matrix a) {
        requireSquare(a);                                                          // (A)
        double[] minus = new double[a.rows()];                                     // (spectrum)
        Matrix t = a;                                                              // (block)
        for (int m = a.rows(); m > 0; m--) {                                       // (block)
            Matrix settled = settled(t, 1e-14 * largest(a));                       // (last-row)
            minus[m - 1] = -settled.get(m - 1, m - 1);                             // (corner)
            t = Matrix.generate(m - 1, m - 1, settled::get);                       // (block)
        }
        Arrays.sort(minus);                                                        // (spectrum)
        return Vector.of(minus).scale(-1);                                         // (spectrum)
    }

    private static Matrix settled(Matrix a, double small) {
        Matrix t = a;                                                              // (last-row)
        for (int k = 0; k < 100 && lastRow(t) > small; k++) {                      // (last-row)
            t = shiftedStep(t, cornerShift(t));                                    // (last-row)
        }
        if (lastRow(t) > small) {                                                  // (A)
            throw new IllegalArgumentException("after 100 steps " + lastRow(t)     // (A)
                    + " is left in row " + (t.rows() - 1) + ": some eigenvalues are complex");  // (A)
        }
        return t;                                                                  // (last-row)
    }

    private static double lastRow(Matrix t) {
        double sum = 0;                                                            // (last-row)
        for (int j = 0; j < t.rows() - 1; j++) {                                   // (last-row)
            sum += Math.abs(t.get(t.rows() - 1, j));                               // (last-row)
        }
        return sum;                                                                // (last-row)
    }

    private static double largest(Matrix a) {
        double largest = 0;                                                        // (last-row)
        for (int i = 0; i < a.rows(); i++) {                                       // (last-row)
            largest = Math.max(largest, a.row(i).map(Math::abs).max());            // (last-row)
        }
        return largest;                                                            // (last-row)
    }
    // end::qr-deflation[]
}
