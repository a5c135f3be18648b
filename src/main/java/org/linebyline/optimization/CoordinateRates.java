package org.linebyline.optimization;

import org.linebyline.linearalgebra.Vector;

/** One learning rate for each coordinate: small where the squares of the past slopes were large. */
public final class CoordinateRates {

    private CoordinateRates() {}

    /**
     * The reciprocal of the root of each entry, kept finite by a small addend.
     *
     * @param s a sum or an average of squared slopes, none negative
     * @param epsilon what is added to each root, in the unit of the slopes; positive
     * @return as many rates, none above 1/epsilon
     * @throws IllegalArgumentException if epsilon is not positive
     */
    // tag::coordinate-rates[]
    public static Vector of(Vector s, double epsilon) {
        if (!(epsilon > 0)) {                                              // (floor)
            throw new IllegalArgumentException(                            // (floor)
                    "epsilon is " + epsilon + " but must be positive");    // (floor)
        }
        Vector root = s.map(Math::sqrt);                                   // (root)
        return root.map(r -> 1 / (r + epsilon));
    }
    // end::coordinate-rates[]
}
