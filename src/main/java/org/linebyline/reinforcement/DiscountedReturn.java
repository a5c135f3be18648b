package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** What an agent collects from a moment on, a later reward counting less. */
public final class DiscountedReturn {

    private DiscountedReturn() {}

    /**
     * The discounted sum of the rewards after time t.
     *
     * @param rewards those of times 1 to T, at places 0 to T - 1; after time T there are none
     * @param gamma the discount, from 0 up to 1
     * @param t from 0 to T
     * @return in units of reward
     */
    // tag::discounted-return[]
    public static double of(Vector rewards, double gamma, int t) {
        double g = 0;
        for (int i = rewards.size() - 1; i >= t; i--) {
            double later = gamma * g;     // (discount)
            g = rewards.get(i) + later;   // (reward)
        }
        return g;
    }
    // end::discounted-return[]
}
