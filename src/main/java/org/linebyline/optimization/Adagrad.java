package org.linebyline.optimization;

import org.linebyline.linearalgebra.Vector;

/**
 * Gradient descent in which each coordinate slows down by what it has seen so far.
 *
 * @param theta the parameters, d of them
 * @param squaresSum the sum of the squared slopes of each coordinate, G
 */
public record Adagrad(Vector theta, Vector squaresSum) {

    /**
     * The state before the first step, and one step.
     *
     * <p>{@code g} is the gradient at {@code theta}, {@code eta} the learning rate, {@code epsilon} positive. Throws
     * {@link IllegalArgumentException} if it is not, or the sizes differ. Source: Duchi et al. 2011, figure 1.
     */
    // tag::adagrad-update[]
    public static Adagrad from(Vector theta) {
        return new Adagrad(theta, Vector.zeros(theta.size()));                      // (start)
    }

    public Adagrad step(Vector g, double eta, double epsilon) {
        Vector sumNext = squaresSum.plus(g.hadamard(g));                            // (sum)
        Vector rates = CoordinateRates.of(sumNext, epsilon).scale(eta);             // (rates)
        Vector thetaNext = theta.minus(rates.hadamard(g));
        return new Adagrad(thetaNext, sumNext);
    }
    // end::adagrad-update[]
}
