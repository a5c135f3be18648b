package org.linebyline.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * A finite Markov decision process: what may follow each action in each state. States and actions are counted from zero. What
 * cannot happen takes neither room nor time.
 */
public final class DecisionProcess {

    private final int states;
    private final int actions;
    /** In row s, column a, one row after the other. */
    private final Outcome[][] outcomes;

    /**
     * The process that a rule describes.
     *
     * @param rule what may follow action a in state s
     * @throws IllegalArgumentException if an action's probabilities do not sum to 1, or an outcome leads nowhere
     */
    // tag::transition-kernel[]
    public static DecisionProcess generate(int states, int actions, BiFunction<Integer, Integer, List<Outcome>> rule) {
        return new DecisionProcess(states, actions, rule);                     // (outcomes)
    }

    private DecisionProcess(int states, int actions, BiFunction<Integer, Integer, List<Outcome>> rule) {
        this.states = states;                                                  // (s)
        this.actions = actions;                                                // (a)
        outcomes = new Outcome[states * actions][];                            // (outcomes)
        for (int i = 0; i < outcomes.length; i++) {                            // (outcomes)
            outcomes[i] = rule.apply(i / actions, i % actions).toArray(Outcome[]::new);  // (outcomes)
            requireDistribution(i / actions, i % actions);                     // (total)
        }
    }

    /** How far from 1 the probabilities may sum: rounding leaves some 1e-16 an outcome. */
    private static final double ROUNDING = 1e-9;                               // (total)

    private void requireDistribution(int s, int a) {
        for (Outcome outcome : outcomes(s, a)) {                               // (outcomes)
            if (!(outcome.probability() >= 0)) {                               // (outcomes)
                throw new IllegalArgumentException("action " + a + " in state " + s + " has an outcome of probability "
                        + outcome.probability() + " but none may be negative");  // (outcomes)
            }
            if (outcome.next() < 0 || outcome.next() >= states) {              // (next)
                throw new IllegalArgumentException("action " + a + " in state " + s + " leads to state " + outcome.next()
                        + " but there are " + states);                         // (next)
            }
        }
        if (!(Math.abs(total(s, a) - 1) <= ROUNDING)) {                        // (total)
            throw new IllegalArgumentException("action " + a + " in state " + s + " has outcomes whose probabilities sum to "
                    + total(s, a) + " but must sum to 1");                     // (total)
        }
    }

    double total(int s, int a) {
        double total = 0;                                                      // (total)
        for (Outcome outcome : outcomes(s, a)) {                               // (total)
            total += outcome.probability();                                    // (total)
        }
        return total;                                                          // (total)
    }

    /** Those of action a in state s; not to be written. */
    Outcome[] outcomes(int s, int a) {
        return outcomes[s * actions + a];                                      // (outcomes)
    }

    public int states() {
        return states;                                                         // (s)
    }

    public int actions() {
        return actions;                                                        // (a)
    }
    // end::transition-kernel[]

    /** With p[s][a].get(s', j) for the probability that state s' and the reward rewards[j] follow action a in state s. */
    // tag::action-value-backup[]
    public static DecisionProcess of(Matrix[][] p, double[] rewards) {
        return generate(p.length, p[0].length, (s, a) -> possible(p[s][a], rewards));  // (p)
    }

    private static List<Outcome> possible(Matrix p, double[] rewards) {
        List<Outcome> possible = new ArrayList<>();                            // (p)
        for (int next = 0; next < p.rows(); next++) {                          // (next)
            for (int r = 0; r < rewards.length; r++) {                         // (r)
                if (p.get(next, r) != 0) {                                     // (p)
                    possible.add(new Outcome(p.get(next, r), rewards[r], next));  // (p)
                }
            }
        }
        return possible;                                                       // (p)
    }

    /**
     * The value of an action, if the states that it may lead to are worth v.
     *
     * @param gamma what a reward is worth that comes one step later, from 0 up to 1
     * @return in units of reward
     */
    public double actionValue(int s, int a, double gamma, Vector v) {
        double q = 0;                                                          // (average)
        for (Outcome outcome : outcomes(s, a)) {                               // (average)
            q += outcome.probability() * (outcome.reward() + gamma * v.get(outcome.next()));  // (target)
        }
        return q;                                                              // (average)
    }
    // end::action-value-backup[]

    /** One of the outcomes of action a in state s, drawn with its probability. */
    // tag::policy-value[]
    public Outcome draw(int s, int a, RandomGenerator random) {
        double u = random.nextDouble();                 // (s)
        int k = 0;                                      // (s)
        Outcome[] all = outcomes(s, a);                 // (s)
        while (k < all.length - 1 && u >= all[k].probability()) {  // (s)
            u -= all[k].probability();                  // (s)
            k++;                                        // (s)
        }
        return all[k];                                  // (s)
    }
    // end::policy-value[]

    /** Whether a state is the end of the way: whatever is done there leads to it again, and earns nothing. */
    // tag::experience[]
    public boolean ends(int s) {
        for (int a = 0; a < actions; a++) {                                // (T)
            for (Outcome outcome : outcomes(s, a)) {                       // (T)
                if (outcome.probability() > 0 && (outcome.next() != s || outcome.reward() != 0)) {  // (T)
                    return false;                                          // (T)
                }
            }
        }
        return true;                                                       // (T)
    }
    // end::experience[]
}
