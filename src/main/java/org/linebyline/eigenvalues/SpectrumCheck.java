package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What the eigenvalues of a square matrix must sum and multiply to. */
public final class SpectrumCheck {

    private SpectrumCheck() {}

    /** The sum of the diagonal of A, n by n. */
    // tag::trace-and-determinant[]
    public static double trace(Matrix a) {
        double trace = 0;                         // (trace)
        for (int i = 0; i < a.rows(); i++) {      // (trace)
            trace += a.get(i, i);                 // (trace)
        }
        return trace;                             // (trace)
    }

    /** The product of all eigenvalues; their sum is {@link Vector#sum()}. */
    public static double product(Vector lambda) {
        double product = 1;                       // (product)
        for (int i = 0; i < lambda.size(); i++) {  // (product)
            product *= lambda.get(i);             // (product)
        }
        return product;                           // (product)
    }
    // end::trace-and-determinant[]
}
