package org.linebyline.optimization;

import org.linebyline.linearalgebra.Vector;

/**
 * Adam that never forgets a large gradient. Source: Reddi et al. 2018, algorithm 2.
 *
 * @param theta the parameters, d of them
 * @param m the exponential average of the gradients
 * @param v the exponential average of the squared gradients
 * @param vMax the largest v so far, for each coordinate
 */
public record AmsGrad(Vector theta, Vector m, Vector v, Vector vMax) {

    /**
     * The larger of two numbers, for each coordinate.
     *
     * @throws IllegalArgumentException if the sizes differ
     */
    // tag::amsgrad-max[]
    public static Vector max(Vector vMax, Vector v) {
        if (vMax.size() != v.size()) {                     // (v)
            throw new IllegalArgumentException(            // (v)
                    "vMax has " + vMax.size() + " entries but v has " + v.size());  // (v)
        }
        double[] larger = vMax.toArray();                  // (larger)
        for (int i = 0; i < larger.length; i++) {          // (larger)
            larger[i] = Math.max(larger[i], v.get(i));     // (larger)
        }
        return Vector.of(larger);                          // (larger)
    }
    // end::amsgrad-max[]

    /**
     * The state before the first step, and one step.
     *
     * <p>{@code g} is the gradient at {@code theta}, {@code alpha} the step size, {@code beta1} and {@code beta2} the decays in
     * [0, 1), {@code epsilon} positive. Throws {@link IllegalArgumentException} if one is outside, or the sizes differ.
     */
    // tag::amsgrad-step[]
    public static AmsGrad from(Vector theta) {
        Vector zero = Vector.zeros(theta.size());                              // (start)
        return new AmsGrad(theta, zero, zero, zero);                           // (start)
    }

    public AmsGrad step(Vector g, double alpha, double beta1, double beta2, double epsilon) {
        Vector mNext = Adam.firstMoment(m, g, beta1);
        Vector vNext = Adam.secondMoment(v, g, beta2);
        Vector vMaxNext = max(vMax, vNext);
        Vector rates = CoordinateRates.of(vMaxNext, epsilon);                  // (rates)
        Vector thetaNext = theta.minus(rates.hadamard(mNext).scale(alpha));    // (move)
        return new AmsGrad(thetaNext, mNext, vNext, vMaxNext);
    }
    // end::amsgrad-step[]
}
