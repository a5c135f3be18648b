package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The factor that fits best when v is taken for an eigenvector. */
public final class RayleighQuotient {

    private RayleighQuotient() {}

    /** @throws IllegalArgumentException if v is zero */
    // tag::rayleigh-quotient[]
    public static double of(Matrix a, Vector v) {
        double square = v.dot(v);                                                       // (square)
        if (square == 0) {                                                              // (v)
            throw new IllegalArgumentException("v has length 0, so nothing fits best");  // (v)
        }
        return v.dot(a.times(v)) / square;
    }
    // end::rayleigh-quotient[]
}
