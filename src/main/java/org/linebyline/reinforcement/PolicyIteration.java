package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The best policy, at the end of a chain of better ones. The discount gamma is from 0 up to 1, without the 1. */
public final class PolicyIteration {

    private PolicyIteration() {}

    /** For each state the action that is best if the states that it leads to are worth v; of several, the first. */
    // tag::greedy-improvement[]
    public static int[] greedy(DecisionProcess process, double gamma, Vector v) {
        int[] greedy = new int[process.states()];                                               // (best)
        for (int s = 0; s < greedy.length; s++) {                                               // (best)
            for (int a = 1; a < process.actions(); a++) {                                       // (best)
                double gain = process.actionValue(s, a, gamma, v)                               // (average)
                        - process.actionValue(s, greedy[s], gamma, v);                          // (average)
                greedy[s] = gain > 0 ? a : greedy[s];                                           // (best)
            }
        }
        return greedy;                                                                          // (best)
    }

    /** The policy that always takes the given action of each state. */
    public static Matrix policy(int[] choice, int actions) {
        return Matrix.generate(choice.length, actions, (s, a) -> choice[s] == a ? 1 : 0);       // (policy)
    }
    // end::greedy-improvement[]

    /**
     * A policy that cannot be improved.
     *
     * @param policy the action that it takes in each state
     * @param values what each state is worth with it
     * @param improvements how many there were
     */
    public record Best(int[] policy, Vector values, int improvements) {}

    /**
     * Improves a policy until it is no better than the one before.
     *
     * @param start the action that the first policy takes in each state
     */
    // tag::policy-improvement[]
    public static Best run(DecisionProcess process, double gamma, int[] start) {
        Best best = new Best(start, values(process, gamma, start), 0);                          // (old)
        Best better = improved(process, gamma, best);                                           // (better)
        while (better.values().sum() > best.values().sum()) {                                   // (better)
            best = better;                                                                      // (better)
            better = improved(process, gamma, best);                                            // (better)
        }
        return best;                                                                            // (better)
    }

    private static Best improved(DecisionProcess process, double gamma, Best old) {
        int[] policy = greedy(process, gamma, old.values());                                    // (better)
        return new Best(policy, values(process, gamma, policy), old.improvements() + 1);        // (better)
    }

    private static Vector values(DecisionProcess process, double gamma, int[] policy) {
        return PolicyEvaluation.values(process, policy(policy, process.actions()), gamma);      // (old)
    }
    // end::policy-improvement[]
}
