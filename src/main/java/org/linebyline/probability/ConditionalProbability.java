package org.linebyline.probability;

/** The share of one event inside another. */
public final class ConditionalProbability {

    private ConditionalProbability() {}

    /**
     * The probability of A once B is known.
     *
     * @param both P(A ∩ B), or how often both were counted
     * @param given P(B), or how often B was counted
     * @return P(A | B), between 0 and 1
     * @throws IllegalArgumentException if B cannot happen, or its part is negative or larger than the whole
     */
    // tag::conditional-probability[]
    public static double of(double both, double given) {
        if (!(given > 0)) {                   // (given)
            throw new IllegalArgumentException("P(B) is " + given + " but must be positive");  // (given)
        }
        if (!(both >= 0 && both <= given)) {  // (both)
            throw new IllegalArgumentException(
                    "P(A and B) is " + both + " but must be from 0 to P(B) = " + given);  // (both)
        }
        return both / given;
    }
    // end::conditional-probability[]
}
