package org.linebyline.optimization;

import org.linebyline.linearalgebra.Vector;

/**
 * Gradient descent with a velocity: the heavy ball.
 *
 * @param theta the parameters, d of them
 * @param v the velocity, of the same size, in units of the gradient
 */
public record Momentum(Vector theta, Vector v) {

    /**
     * A ball at rest, and one step of it.
     *
     * <p>{@code g} is the gradient at {@code theta}, {@code eta} the learning rate, {@code beta} the share of the velocity that
     * stays, in [0, 1). Throws {@link IllegalArgumentException} if beta is outside, or the sizes differ.
     * Source: Sutskever et al. 2013, equations 1 and 2, with the rate outside the velocity.
     */
    // tag::momentum-update[]
    public static Momentum from(Vector theta) {
        return new Momentum(theta, Vector.zeros(theta.size()));  // (start)
    }

    public Momentum step(Vector g, double eta, double beta) {
        Decay.require("beta", beta);                             // (beta)
        Vector vNext = v.scale(beta).plus(g);                    // (velocity)
        Vector thetaNext = theta.minus(vNext.scale(eta));        // (move)
        return new Momentum(thetaNext, vNext);
    }
    // end::momentum-update[]
}
