package org.linebyline.optimization;

import org.linebyline.linearalgebra.Vector;

/** Adam with a decay of the weights that does not pass through its averages. Its state is that of {@link Adam}. */
public final class AdamW {

    private AdamW() {}

    /**
     * One step.
     *
     * @param adam the state before it
     * @param g the gradient of the loss alone, without any penalty, at the parameters of that state
     * @param eta the multiplier of the schedule at this step, 1 without a schedule
     * @param alpha the step size, in the unit of the parameters
     * @param beta1 decay of the first moment, in [0, 1)
     * @param beta2 decay of the second moment, in [0, 1)
     * @param epsilon positive, in the unit of the gradient
     * @param lambda the share of each weight that a step with eta = 1 takes away
     * @throws IllegalArgumentException if a decay or epsilon is outside, or the sizes differ
     */
    // tag::adamw-step[]
    public static Adam step(Adam adam, Vector g, double eta,
            double alpha, double beta1, double beta2, double epsilon, double lambda) {
        Adam adaptive = adam.step(g, eta * alpha, beta1, beta2, epsilon);              // (adaptive)
        Vector decay = adam.theta().scale(eta * lambda);                               // (decay)
        Vector thetaNext = adaptive.theta().minus(decay);
        return new Adam(thetaNext, adaptive.m(), adaptive.v(), adaptive.t());
    }
    // end::adamw-step[]
}
