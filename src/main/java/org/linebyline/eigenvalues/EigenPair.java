package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * A direction and the factor by which a matrix stretches it.
 *
 * @param lambda the eigenvalue
 * @param v the eigenvector, not zero
 */
public record EigenPair(double lambda, Vector v) {

    /** @throws IllegalArgumentException if v is zero */
    // tag::eigenvalue-equation[]
    public EigenPair {
        if (v.scaledNorm() == 0) {                                                    // (nonzero)
            throw new IllegalArgumentException("v is zero, and 0 = 0 says nothing");  // (nonzero)
        }
    }

    /** The length of Av − λv, which is 0 if this is an eigenpair of A. */
    public double residual(Matrix a) {
        return a.times(v).minus(v.scale(lambda)).norm();                              // (stretch)
    }
    // end::eigenvalue-equation[]
}
