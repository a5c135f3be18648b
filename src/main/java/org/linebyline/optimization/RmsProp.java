package org.linebyline.optimization;

import org.linebyline.linearalgebra.Vector;

/**
 * Gradient descent in which each coordinate is divided by the root mean square of its recent slopes.
 *
 * @param theta the parameters, d of them
 * @param s the exponential average of the squared slopes of each coordinate
 */
public record RmsProp(Vector theta, Vector s) {

    /**
     * The state before the first step, and one step.
     *
     * <p>{@code g} is the gradient at {@code theta}, {@code eta} the learning rate, {@code rho} the share of the average that
     * stays, in [0, 1), {@code epsilon} positive. Throws {@link IllegalArgumentException} if one is outside, or the sizes differ.
     * Source: Tieleman and Hinton 2012, lecture 6e, which has no epsilon.
     */
    // tag::rmsprop-update[]
    public static RmsProp from(Vector theta) {
        return new RmsProp(theta, Vector.zeros(theta.size()));                      // (start)
    }

    public RmsProp step(Vector g, double eta, double rho, double epsilon) {
        Decay.require("rho", rho);                                                  // (rho)
        Vector sNext = s.scale(rho).plus(g.hadamard(g).scale(1 - rho));             // (average)
        Vector rates = CoordinateRates.of(sNext, epsilon).scale(eta);               // (rates)
        Vector thetaNext = theta.minus(rates.hadamard(g));
        return new RmsProp(thetaNext, sNext);
    }
    // end::rmsprop-update[]
}
