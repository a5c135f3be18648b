package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** The values of the best policy, as the limit of backups. The discount gamma is from 0 up to 1, without the 1. */
public final class ValueIteration {

    private ValueIteration() {}

    /** What a state is worth if the best action comes first, and the states that it leads to are worth v. */
    // tag::bellman-optimality[]
    public static double bestValue(DecisionProcess process, int s, double gamma, Vector v) {
        double best = Double.NEGATIVE_INFINITY;                             // (best)
        for (int a = 0; a < process.actions(); a++) {                       // (best)
            best = Math.max(best, process.actionValue(s, a, gamma, v));     // (best)
        }
        return best;                                                        // (best)
    }
    // end::bellman-optimality[]

    /** One backup of all states: the optimality operator at v. */
    // tag::value-iteration[]
    public static Vector backup(DecisionProcess process, double gamma, Vector v) {
        double[] tv = new double[process.states()];
        for (int s = 0; s < tv.length; s++) {
            tv[s] = bestValue(process, s, gamma, v);
        }
        return Vector.of(tv);
    }
    // end::value-iteration[]

    /** The largest distance of two entries in the same place. */
    // tag::bellman-contraction[]
    public static double distance(Vector v, Vector w) {
        return v.minus(w).map(Math::abs).max();
    }
    // end::bellman-contraction[]

    /**
     * Where value iteration stops.
     *
     * @param before the values before the last backup
     * @param values those after it
     * @param backups how many there were
     */
    public record Stopped(Vector before, Vector values, int backups) {}

    /**
     * Backs up until the values are certain to be within epsilon / 2 of those of the best policy.
     *
     * @param start any values, one for each state
     * @param epsilon positive, in units of reward
     * @throws IllegalArgumentException if gamma is not from 0 to 1, without the 1, or epsilon not positive
     */
    // tag::value-iteration-stopping[]
    public static Stopped run(DecisionProcess process, double gamma, Vector start, double epsilon) {
        if (!(gamma >= 0 && gamma < 1)) {                                   // (gamma)
            throw new IllegalArgumentException("gamma is " + gamma + " but must be at least 0 and below 1");  // (gamma)
        }
        if (!(epsilon > 0)) {                                               // (epsilon)
            throw new IllegalArgumentException("epsilon is " + epsilon + " but must be positive");  // (epsilon)
        }
        double near = epsilon * (1 - gamma) / (2 * gamma);                  // (near)
        Vector v = start;                                                   // (change)
        Vector next = backup(process, gamma, v);                            // (change)
        int backups = 1;                                                    // (change)
        while (!(distance(next, v) < near)) {                               // (change)
            v = next;                                                       // (change)
            next = backup(process, gamma, v);                               // (change)
            backups++;                                                      // (change)
        }
        return new Stopped(v, next, backups);                               // (change)
    }
    // end::value-iteration-stopping[]
}
