package org.linebyline.optimization;

import java.util.List;
import org.linebyline.linearalgebra.Vector;

/**
 * Steps along the average slope, measured in units of its root mean square. Source: Kingma and Ba 2015, algorithm 1.
 *
 * @param theta the parameters, d of them
 * @param m the exponential average of the gradients, biased towards 0
 * @param v the exponential average of the squared gradients, biased towards 0
 * @param t how many steps were made
 */
public record Adam(Vector theta, Vector m, Vector v, int t) {

    /**
     * The next average of the gradients.
     *
     * @param m the average so far
     * @param g the new gradient, of the same size
     * @param beta1 the share that the past keeps, in [0, 1)
     * @throws IllegalArgumentException if beta1 is outside, or the sizes differ
     */
    // tag::adam-first-moment[]
    public static Vector firstMoment(Vector m, Vector g, double beta1) {
        Decay.require("beta1", beta1);      // (beta1)
        Vector past = m.scale(beta1);       // (past)
        Vector news = g.scale(1 - beta1);   // (news)
        return past.plus(news);
    }
    // end::adam-first-moment[]

    /**
     * The next average of the squared gradients.
     *
     * @param v the average so far
     * @param g the new gradient, of the same size, not yet squared
     * @param beta2 the share that the past keeps, in [0, 1)
     * @throws IllegalArgumentException if beta2 is outside, or the sizes differ
     */
    // tag::adam-second-moment[]
    public static Vector secondMoment(Vector v, Vector g, double beta2) {
        Decay.require("beta2", beta2);                  // (beta2)
        Vector past = v.scale(beta2);                   // (past)
        Vector news = g.hadamard(g).scale(1 - beta2);   // (news)
        return past.plus(news);
    }
    // end::adam-second-moment[]

    /**
     * The second moment as one sum over all gradients: what the recursion comes to.
     *
     * @param g the gradients of the steps 1 to t, in this order
     * @param beta2 the share that the past keeps at each step, in [0, 1)
     * @throws IllegalArgumentException if there is no gradient, beta2 is outside, or the sizes differ
     */
    // tag::ema-expansion[]
    public static Vector expandedSecondMoment(List<Vector> g, double beta2) {
        Decay.require("beta2", beta2);                     // (beta2)
        int t = g.size();                                  // (t)
        if (t < 1) {                                       // (t)
            throw new IllegalArgumentException(            // (t)
                    "there are " + t + " gradients but at least 1 is needed");  // (t)
        }
        Vector sum = Vector.zeros(g.get(0).size());        // (sum)
        for (int i = 1; i <= t; i++) {                     // (sum)
            double weight = Math.pow(beta2, t - i);        // (weight)
            Vector gi = g.get(i - 1);                      // (square)
            Vector square = gi.hadamard(gi);               // (square)
            sum = sum.plus(square.scale(weight));          // (sum)
        }
        return sum.scale(1 - beta2);                       // (sum)
    }
    // end::ema-expansion[]

    /**
     * An average without its bias towards the zero that it began with.
     *
     * @param average the biased average after t steps
     * @param beta its decay, in [0, 1)
     * @param t how many steps it has seen, at least 1
     * @throws IllegalArgumentException if beta or t is outside
     */
    // tag::adam-bias-correction[]
    public static Vector corrected(Vector average, double beta, int t) {
        Decay.require("beta", beta);              // (beta_1)
        if (t < 1) {                              // (t)
            throw new IllegalArgumentException("t is " + t + " but must be at least 1");  // (t)
        }
        double seen = 1 - Math.pow(beta, t);      // (seen)
        return average.map(a -> a / seen);
    }
    // end::adam-bias-correction[]

    /**
     * The state before the first step, and one step.
     *
     * <p>{@code g} is the gradient at {@code theta}, {@code alpha} the step size in the unit of theta, {@code beta1} and
     * {@code beta2} the decays in [0, 1), {@code epsilon} positive, in the unit of the gradient. Throws
     * {@link IllegalArgumentException} if one is outside, or the sizes differ.
     */
    // tag::adam-step[]
    public static Adam from(Vector theta) {
        Vector zero = Vector.zeros(theta.size());                                      // (start)
        return new Adam(theta, zero, zero, 0);                                         // (start)
    }

    public Adam step(Vector g, double alpha, double beta1, double beta2, double epsilon) {
        Vector mNext = firstMoment(m, g, beta1);
        Vector vNext = secondMoment(v, g, beta2);
        Vector mHat = corrected(mNext, beta1, t + 1);                                  // (slope)
        Vector rates = CoordinateRates.of(corrected(vNext, beta2, t + 1), epsilon);    // (rates)
        Vector thetaNext = theta.minus(rates.hadamard(mHat).scale(alpha));             // (move)
        return new Adam(thetaNext, mNext, vNext, t + 1);
    }
    // end::adam-step[]
}
