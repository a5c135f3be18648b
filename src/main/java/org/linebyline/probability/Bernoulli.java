package org.linebyline.probability;

import org.linebyline.linearalgebra.Vector;

/** One toss of a coin: 1 for heads, 0 for tails. */
public final class Bernoulli {

    private Bernoulli() {}

    /**
     * The probability of a toss.
     *
     * @param x 1 or 0
     * @param theta the probability of a 1, in [0, 1]
     * @throws IllegalArgumentException if x is neither 1 nor 0, or theta is no probability
     */
    // tag::bernoulli-mass[]
    public static double probability(double x, double theta) {
        requireToss(x);                       // (x)
        if (!(theta >= 0 && theta <= 1)) {    // (theta)
            throw new IllegalArgumentException("theta is " + theta + " but must be from 0 to 1");  // (theta)
        }
        return x == 1 ? theta : 1 - theta;    // (cases)
    }

    private static double requireToss(double x) {
        if (x != 0 && x != 1) {               // (x)
            throw new IllegalArgumentException("x is " + x + " but must be 0 or 1");  // (x)
        }
        return x;                             // (x)
    }
    // end::bernoulli-mass[]

    /**
     * The probability of a 1 that makes the tosses most likely: the share of ones.
     *
     * @param x n tosses, each 1 or 0
     * @throws IllegalArgumentException if there is no toss, or one is neither 1 nor 0
     */
    // tag::bernoulli-mle[]
    public static double mle(Vector x) {
        return Mean.of(x.map(Bernoulli::requireToss));
    }
    // end::bernoulli-mle[]
}
