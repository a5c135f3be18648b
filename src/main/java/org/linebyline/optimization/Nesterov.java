package org.linebyline.optimization;

import java.util.function.UnaryOperator;
import org.linebyline.linearalgebra.Vector;

/**
 * The heavy ball that asks for the slope where its velocity is about to carry it.
 *
 * @param theta the parameters, d of them
 * @param v the velocity, of the same size, in units of the gradient
 */
public record Nesterov(Vector theta, Vector v) {

    /**
     * A ball at rest, and one step of it.
     *
     * <p>{@code gradient} gives the gradient at any point, {@code eta} is the learning rate, {@code beta} the share of the
     * velocity that stays, in [0, 1). Throws {@link IllegalArgumentException} if beta is outside, or the sizes differ.
     * Source: Sutskever et al. 2013, equations 3 and 4, with the rate outside the velocity.
     */
    // tag::nesterov-lookahead[]
    public static Nesterov from(Vector theta) {
        return new Nesterov(theta, Vector.zeros(theta.size()));            // (start)
    }

    public Nesterov step(UnaryOperator<Vector> gradient, double eta, double beta) {
        Decay.require("beta", beta);                                       // (beta)
        Vector lookAhead = theta.minus(v.scale(eta * beta));               // (look-ahead)
        Vector vNext = v.scale(beta).plus(gradient.apply(lookAhead));      // (velocity)
        Vector thetaNext = theta.minus(vNext.scale(eta));                  // (move)
        return new Nesterov(thetaNext, vNext);
    }
    // end::nesterov-lookahead[]
}
