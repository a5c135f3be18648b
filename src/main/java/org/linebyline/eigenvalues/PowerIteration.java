package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Multiplies by a matrix again and again, until only its dominant direction is left. */
public final class PowerIteration {

    private PowerIteration() {}

    /**
     * One step from the direction v.
     *
     * @param a n by n
     * @throws IllegalArgumentException if Av is zero
     */
    // tag::power-iteration[]
    public static Vector step(Matrix a, Vector v) {
        return unit(a.times(v));                                                        // (image)
    }

    /** The direction after k steps from v. */
    public static Vector iterate(Matrix a, Vector v, int k) {
        Vector direction = v;                                                           // (repeat)
        for (int i = 0; i < k; i++) {                                                   // (repeat)
            direction = step(a, direction);                                             // (repeat)
        }
        return direction;                                                               // (repeat)
    }

    /** The vector of length 1 in the direction of w, which must not be zero. */
    static Vector unit(Vector w) {
        double length = w.scaledNorm();                                                 // (length)
        if (length == 0) {                                                              // (length)
            throw new IllegalArgumentException("a vector of length 0 has no direction");  // (length)
        }
        return w.map(entry -> entry / length);                                          // (length)
    }
    // end::power-iteration[]
}
