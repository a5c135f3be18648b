package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What the eigenvalues of a square matrix must sum and multiply to. */
public final class SpectrumCheck {

    private SpectrumCheck() {}

    /** By how much the sum of the diagonal of A exceeds the sum of its alleged eigenvalues. */
    // tag::trace-and-determinant[]
    public static double traceError(Matrix a, Vector lambda) {
        double trace = 0;                                // (trace)
        for (int i = 0; i < a.rows(); i++) {             // (trace)
            trace += a.get(i, i);                        // (trace)
        }
        return trace - lambda.sum();                     // (trace)
    }

    /** By how much the determinant of A exceeds the product of its alleged eigenvalues. */
    public static double determinantError(Matrix a, Vector lambda) {
        double product = 1;                              // (determinant)
        for (int i = 0; i < lambda.size(); i++) {        // (determinant)
            product *= lambda.get(i);                    // (determinant)
        }
        return LinearSystem.determinant(a) - product;    // (determinant)
    }
    // end::trace-and-determinant[]
}
