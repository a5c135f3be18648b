package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;

/** The promise that entries are probabilities: none is negative, and together they make 1 up to rounding. */
final class ProbabilityVector {

    private ProbabilityVector() {}

    /** How far the sum may be from 1: rounding leaves some 1e-16 an entry, a forgotten normalization far more. */
    // tag::probability-vector[]
    private static final double ROUNDING = 1e-9;                    // (total)

    /** Returns p itself; throws {@link IllegalArgumentException} when p is not in the simplex. */
    static Vector require(String name, Vector p) {
        for (int x = 0; x < p.size(); x++) {                        // (sign)
            if (p.get(x) < 0) {                                     // (sign)
                throw new IllegalArgumentException(name + " has the entry " + p.get(x) + " at " + x); // (sign)
            }
        }
        if (!(Math.abs(p.sum() - 1) <= ROUNDING)) {                 // (total)
            throw new IllegalArgumentException(name + " sums to " + p.sum() + " but must sum to 1"); // (total)
        }
        return p;                                                   // (p)
    }
    // end::probability-vector[]
}
