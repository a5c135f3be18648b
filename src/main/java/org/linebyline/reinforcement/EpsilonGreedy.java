package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** A policy that mostly does what looks best, and now and then anything. */
public final class EpsilonGreedy {

    private EpsilonGreedy() {}

    /**
     * The probability of each action.
     *
     * @param q what each action is believed to be worth; of several that are equally good, the first is the greedy one
     * @param epsilon how often any action is taken, from 0 to 1
     */
    // tag::epsilon-greedy[]
    public static Vector policy(Vector q, double epsilon) {
        int n = q.size();
        Vector any = Vector.ones(n).scale(epsilon / n);        // (explore)
        Vector best = Vector.basis(n, q.argMax());             // (greedy)
        return any.plus(best.scale(1 - epsilon));
    }
    // end::epsilon-greedy[]
}
