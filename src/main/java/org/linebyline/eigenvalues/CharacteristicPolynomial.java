package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The polynomial whose roots are the eigenvalues of a square matrix. */
public final class CharacteristicPolynomial {

    private CharacteristicPolynomial() {}

    /** The value at lambda of the characteristic polynomial of A, which is n by n. */
    // tag::characteristic-polynomial[]
    public static double value(Matrix a, double lambda) {
        return LinearSystem.determinant(a.minus(Matrix.identity(a.rows()).scale(lambda)));
    }
    // end::characteristic-polynomial[]

    /**
     * The two eigenvalues of a 2-by-2 matrix, the larger first.
     *
     * @throws IllegalArgumentException if A is not 2 by 2, or its eigenvalues are not real
     */
    // tag::eigenvalues-two-by-two[]
    public static Vector roots(Matrix a) {
        if (a.rows() != 2 || a.columns() != 2) {                               // (A)
            throw new IllegalArgumentException(                                // (A)
                    "A is " + a.rows() + " by " + a.columns() + " but must be 2 by 2");  // (A)
        }
        double m = (a.get(0, 0) + a.get(1, 1)) / 2;                            // (mean)
        double h = (a.get(0, 0) - a.get(1, 1)) / 2;                            // (half-gap)
        double d = h * h + a.get(0, 1) * a.get(1, 0);                          // (discriminant)
        if (d < 0) {                                                           // (d)
            throw new IllegalArgumentException("no real eigenvalues: the discriminant is " + d);  // (d)
        }
        return Vector.of(m + Math.sqrt(d), m - Math.sqrt(d));                  // (mean)
    }
    // end::eigenvalues-two-by-two[]

    /** The polynomial with the roots lambda, with the matrix A, n by n, in the place of its variable. */
    // tag::cayley-hamilton[]
    public static Matrix atMatrix(Vector lambda, Matrix a) {
        Matrix product = Matrix.identity(a.rows());                            // (product)
        for (int i = 0; i < lambda.size(); i++) {                              // (product)
            Matrix factor = Matrix.identity(a.rows()).scale(lambda.get(i)).minus(a);  // (factor)
            product = product.times(factor);                                   // (product)
        }
        return product;                                                        // (product)
    }
    // end::cayley-hamilton[]
}
