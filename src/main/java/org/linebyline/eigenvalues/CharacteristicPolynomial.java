package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Elimination;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The polynomial whose roots are the eigenvalues of a square matrix. */
public final class CharacteristicPolynomial {

    private CharacteristicPolynomial() {}

    /** The value at lambda of the characteristic polynomial of A, which is n by n. */
    // tag::characteristic-polynomial[]
    public static double value(Matrix a, double lambda) {
        return Elimination.determinant(a.minus(Matrix.identity(a.rows()).scale(lambda)));  // (shifted)
    }
    // end::characteristic-polynomial[]

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
