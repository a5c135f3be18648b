package org.linebyline.linearalgebra;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A matrix A as the product UΣVᵀ: a turn, a stretching of each axis, and another turn.
 *
 * @param u m by n; its columns are perpendicular and of length 1, or zero where the stretching is
 * @param sigma the n factors of the stretching, none negative, in descending order
 * @param v n by n; its columns are perpendicular and of length 1
 */
public record SingularValues(Matrix u, Vector sigma, Matrix v) {

    /**
     * Turns pairs of columns, sweep after sweep, until all are perpendicular. A column that is 10⁻¹⁵ times as long as the
     * longest is rounding and becomes 0. Squares overflow beyond 10¹⁵⁰; what holds a NaN ends after 40 sweeps.
     *
     * @param a m by n, at least one of each
     */
    // tag::perpendicular-columns[]
    public static SingularValues of(Matrix a) {
        Vector[] b = QrFactorization.columns(a);                                // (turned)
        Vector[] v = QrFactorization.columns(Matrix.identity(a.columns()));     // (turns)
        double small = 1e-15 * lengths(b).max();                                // (lengths)
        boolean turning = true;                                                 // (perpendicular)
        for (int sweep = 0; turning && sweep < 40; sweep++) {                   // (perpendicular)
            turning = sweep(b, v);                                              // (perpendicular)
            Arrays.setAll(b, j -> b[j].norm() <= small ? Vector.zeros(a.rows()) : b[j]);  // (lengths)
        }
        return descending(b, v);                                                // (lengths)
    }

    private static boolean sweep(Vector[] b, Vector[] v) {
        boolean turning = false;                                                // (perpendicular)
        for (int i = 0; i < b.length; i++) {                                    // (perpendicular)
            for (int j = i + 1; j < b.length; j++) {                            // (perpendicular)
                if (!perpendicular(b[i], b[j])) {                               // (perpendicular)
                    Turn turn = Turn.between(b[i], b[j]);                       // (turned)
                    turn.apply(b, i, j);                                        // (turned)
                    turn.apply(v, i, j);                                        // (turns)
                    turning = true;                                             // (perpendicular)
                }
            }
        }
        return turning;                                                         // (perpendicular)
    }

    private static boolean perpendicular(Vector a, Vector b) {
        return Math.abs(a.dot(b)) <= 1e-15 * a.norm() * b.norm();               // (perpendicular)
    }

    private static Vector lengths(Vector[] columns) {
        double[] lengths = new double[columns.length];                          // (lengths)
        Arrays.setAll(lengths, j -> columns[j].norm());                         // (lengths)
        return Vector.of(lengths);                                              // (lengths)
    }

    private static SingularValues descending(Vector[] b, Vector[] v) {
        Vector sigma = lengths(b);                                              // (lengths)
        int n = b.length;                                                       // (descending)
        int[] order = IntStream.range(0, n).boxed()                             // (descending)
                .sorted(Comparator.comparing(j -> -sigma.get(j)))               // (descending)
                .mapToInt(j -> j).toArray();                                    // (descending)
        Matrix bs = Matrix.generate(b[0].size(), n, (i, j) -> b[order[j]].get(i));   // (descending)
        Matrix vs = Matrix.generate(n, n, (i, j) -> v[order[j]].get(i));        // (descending)
        Vector s = lengths(QrFactorization.columns(bs));                        // (descending)
        Matrix u = Matrix.generate(bs.rows(), n, (i, j) -> s.get(j) == 0 ? 0 : bs.get(i, j) / s.get(j));  // (left)
        return new SingularValues(u, s, vs);                                    // (left)
    }
    // end::perpendicular-columns[]
}
