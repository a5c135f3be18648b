package org.linebyline.linearalgebra;

import java.util.Arrays;
import java.util.List;

/**
 * A matrix A as the product of Q, whose columns are perpendicular and of length 1, and an upper triangular R.
 *
 * @param v the directions of n mirrors, of m entries each, which make Q
 * @param r n by n, upper triangular; its diagonal may be negative
 */
public record QrFactorization(List<Vector> v, Matrix r) {

    /**
     * Factors A by n reflections.
     *
     * @param a m by n
     * @throws IllegalArgumentException if A has more columns than rows, or none
     */
    // tag::qr-factors[]
    public static QrFactorization of(Matrix a) {
        int n = a.columns();                                                       // (A)
        if (n > a.rows()) {                                                        // (A)
            throw new IllegalArgumentException("A has " + n + " columns but only " + a.rows() + " rows");  // (A)
        }
        Vector[] columns = columns(a);                                             // (triangle)
        Vector[] v = new Vector[n];                                                // (reflections)
        for (int k = 0; k < n; k++) {                                              // (reflections)
            v[k] = reflector(columns[k], k);                                       // (reflections)
            for (int j = k; j < n; j++) {                                          // (triangle)
                columns[j] = reflect(v[k], columns[j]);                            // (triangle)
            }
        }
        Matrix r = Matrix.generate(n, n, (i, j) -> j < i ? 0 : columns[j].get(i));  // (triangle)
        return new QrFactorization(List.of(v), r);                                 // (reflections)
    }

    /** Q, m by n, whose columns are perpendicular and of length 1. */
    public Matrix q() {
        Vector[] q = new Vector[v.size()];                                         // (orthonormal)
        for (int j = 0; j < q.length; j++) {                                       // (orthonormal)
            q[j] = Vector.basis(v.get(j).size(), j);                               // (orthonormal)
            for (int k = j; k >= 0; k--) {                                         // (orthonormal)
                q[j] = reflect(v.get(k), q[j]);                                    // (orthonormal)
            }
        }
        return Matrix.ofRows(q).transpose();                                       // (orthonormal)
    }

    /** Q transposed times y, which has m entries: n numbers, without Q. */
    public Vector rotate(Vector y) {
        if (!v.isEmpty() && v.get(0).size() != y.size()) {                         // (y)
            throw new IllegalArgumentException(                                    // (y)
                    "y has " + y.size() + " entries but Q has " + v.get(0).size() + " rows");  // (y)
        }
        Vector image = y;                                                          // (rotated)
        for (Vector mirror : v) {                                                  // (rotated)
            image = reflect(mirror, image);                                        // (rotated)
        }
        return new Vector(Arrays.copyOf(image.entries, v.size()));                 // (rotated)
    }

    static Vector[] columns(Matrix a) {
        Vector[] columns = new Vector[a.columns()];                                // (triangle)
        Arrays.setAll(columns, a::column);                                         // (triangle)
        return columns;                                                            // (triangle)
    }
    // end::qr-factors[]

    /** The mirror image of x in the plane through the origin that is perpendicular to v, a vector of length 1 or 0. */
    // tag::reflection[]
    static Vector reflect(Vector v, Vector x) {
        double twice = 2 * v.dot(x);                                 // (mirrored)
        double[] image = new double[x.size()];                       // (mirrored)
        for (int i = 0; i < image.length; i++) {                     // (mirrored)
            image[i] = x.entries[i] - twice * v.entries[i];          // (mirrored)
        }
        return new Vector(image);                                    // (mirrored)
    }

    /** The v whose mirror leaves the first k entries of x alone and makes all zero behind the one in place k. */
    static Vector reflector(Vector x, int k) {
        double[] tail = x.toArray();                              // (tail)
        Arrays.fill(tail, 0, k, 0);                               // (tail)
        Vector t = new Vector(tail);                              // (tail)
        double s = Math.copySign(t.scaledNorm(), x.get(k));       // (sign)
        Vector w = t.plus(Vector.basis(x.size(), k).scale(s));    // (sign)
        double length = w.scaledNorm();                           // (length)
        return length == 0 ? w : w.map(entry -> entry / length);  // (length)
    }
    // end::reflection[]
}
