package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** Some rewards, and a guess for the rest. */
public final class NStepReturn {

    private NStepReturn() {}

    /**
     * The return after time t, of which n rewards were seen.
     *
     * @param rewards those of times 1 to T, at places 0 to T - 1
     * @param v what the states at times 0 to T are believed to be worth; 0 where the way has ended
     * @param t from 0 to T
     * @param n how many rewards; where the episode has fewer left, those
     * @return in units of reward
     */
    // tag::n-step-return[]
    public static double of(Vector rewards, Vector v, double gamma, int t, int n) {
        int end = Math.min(t + n, rewards.size());
        double g = v.get(end);                     // (guessed)
        for (int i = end - 1; i >= t; i--) {
            g = rewards.get(i) + gamma * g;        // (seen)
        }
        return g;
    }
    // end::n-step-return[]
}
