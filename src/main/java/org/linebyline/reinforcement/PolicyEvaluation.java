package org.linebyline.reinforcement;

import java.util.random.RandomGenerator;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.ProbabilityVector;

/**
 * What a policy is worth. A policy is a matrix: in row s and column a the probability that it takes action a in state s. The
 * discount gamma is from 0 up to 1; without the 1 where nothing ends.
 */
public final class PolicyEvaluation {

    private PolicyEvaluation() {}

    /**
     * The mean return of simulated episodes, cut off after some steps.
     *
     * @param s where each begins
     * @return about the value of the state, in units of reward
     */
    // tag::policy-value[]
    public static double meanReturn(DecisionProcess process, Matrix policy, int s, double gamma, int steps, int episodes,
            RandomGenerator random) {
        double sum = 0;                                                                       // (mean)
        for (int i = 0; i < episodes; i++) {                                                  // (mean)
            sum += DiscountedReturn.of(rewards(process, policy, s, steps, random), gamma, 0);  // (mean)
        }
        return sum / episodes;                                                                // (mean)
    }

    private static Vector rewards(DecisionProcess process, Matrix policy, int start, int steps, RandomGenerator random) {
        double[] rewards = new double[steps];                                                 // (s)
        int s = start;                                                                        // (s)
        for (int t = 0; t < steps; t++) {                                                     // (s)
            Outcome outcome = process.draw(s, draw(policy.row(s), random), random);           // (s)
            rewards[t] = outcome.reward();                                                    // (s)
            s = outcome.next();                                                               // (s)
        }
        return Vector.of(rewards);                                                            // (s)
    }

    static int draw(Vector p, RandomGenerator random) {
        double u = random.nextDouble();                                                       // (s)
        int a = 0;                                                                            // (s)
        while (a < p.size() - 1 && u >= p.get(a)) {                                           // (s)
            u -= p.get(a);                                                                    // (s)
            a++;                                                                              // (s)
        }
        return a;                                                                             // (s)
    }
    // end::policy-value[]

    /**
     * What each state is worth if one action of the policy comes first, and the states that it leads to are worth v.
     *
     * @throws IllegalArgumentException if the policy is none for this process
     */
    // tag::bellman-expectation[]
    public static Vector backup(DecisionProcess process, Matrix policy, double gamma, Vector v) {
        requirePolicy(process, policy);                                                       // (policy)
        double[] backup = new double[process.states()];                                       // (average)
        for (int s = 0; s < backup.length; s++) {                                             // (average)
            for (int a = 0; a < process.actions(); a++) {                                     // (average)
                backup[s] += policy.get(s, a) * process.actionValue(s, a, gamma, v);          // (action)
            }
        }
        return Vector.of(backup);                                                             // (average)
    }

    static void requirePolicy(DecisionProcess process, Matrix policy) {
        if (policy.rows() != process.states() || policy.columns() != process.actions()) {     // (policy)
            throw new IllegalArgumentException("the policy is " + policy.rows() + " by " + policy.columns() + " but there are "
                    + process.states() + " states and " + process.actions() + " actions");    // (policy)
        }
        for (int s = 0; s < policy.rows(); s++) {                                             // (policy)
            ProbabilityVector.require("the policy in state " + s, policy.row(s));             // (policy)
        }
    }
    // end::bellman-expectation[]

    /** The probability of each next state, in row s that of state s. */
    // tag::policy-chain[]
    public static Matrix transitions(DecisionProcess process, Matrix policy) {
        requirePolicy(process, policy);                                                       // (policy)
        double[][] p = new double[process.states()][process.states()];                        // (moves)
        for (int s = 0; s < p.length; s++) {                                                  // (moves)
            for (int a = 0; a < process.actions(); a++) {                                     // (moves)
                for (Outcome outcome : process.outcomes(s, a)) {                              // (moves)
                    p[s][outcome.next()] += policy.get(s, a) * outcome.probability();         // (moves)
                }
            }
        }
        return Matrix.of(p);                                                                  // (moves)
    }

    /** The mean reward of a step from each state. */
    public static Vector rewards(DecisionProcess process, Matrix policy) {
        return backup(process, policy, 0, Vector.zeros(process.states()));                    // (earns)
    }
    // end::policy-chain[]

    /**
     * The value of each state, from a linear system.
     *
     * @throws IllegalArgumentException if the system has no solution, as where gamma is 1 and nothing ends
     */
    // tag::policy-evaluation-linear[]
    public static Vector values(DecisionProcess process, Matrix policy, double gamma) {
        Matrix p = transitions(process, policy);
        Matrix i = Matrix.identity(process.states());
        return LinearSystem.solve(i.minus(p.scale(gamma)), rewards(process, policy));
    }
    // end::policy-evaluation-linear[]
}
