package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;

/** The average surprise of a random outcome. */
public final class Entropy {

    private Entropy() {}

    /**
     * The entropy of a distribution.
     *
     * @param p probabilities of K outcomes
     * @return bits, from 0 for a certain outcome to log2 K for a uniform one
     * @throws IllegalArgumentException if p has a negative entry or does not sum to 1
     */
    // tag::shannon-entropy-bits[]
    public static double bits(Vector p) {
        Vector surprise = p.map(probability -> -Bits.log2(probability));  // (surprise)
        return Expectation.of(surprise, p);
    }
    // end::shannon-entropy-bits[]

    /**
     * The entropy of a coin.
     *
     * @param q the probability of heads, in [0, 1]
     * @return bits, from 0 for a coin with two equal faces to 1 for a fair one
     * @throws IllegalArgumentException if q is outside [0, 1]
     */
    // tag::binary-entropy[]
    public static double binary(double q) {
        double heads = surpriseShare(q);      // (heads)
        double tails = surpriseShare(1 - q);  // (tails)
        return heads + tails;
    }

    private static double surpriseShare(double q) {
        if (!(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("q is " + q + " but must be from 0 to 1");
        }
        return q > 0 ? -q * Bits.log2(q) : 0;
    }
    // end::binary-entropy[]
}
