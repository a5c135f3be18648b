package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Vector;

/** A vector of length 1: a direction. */
public final class UnitVector {

    private UnitVector() {}

    /**
     * The vector of length 1 in the direction of w.
     *
     * @throws IllegalArgumentException if w is zero
     */
    // tag::unit-vector[]
    public static Vector of(Vector w) {
        double length = w.scaledNorm();                                                   // (length)
        if (length == 0) {                                                                // (w)
            throw new IllegalArgumentException("w has length 0, so it has no direction");  // (w)
        }
        return w.map(entry -> entry / length);
    }
    // end::unit-vector[]
}
