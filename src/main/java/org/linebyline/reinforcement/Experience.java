package org.linebyline.reinforcement;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.linebyline.linearalgebra.Vector;

/**
 * Acting in a decision process of which nobody knows the probabilities.
 *
 * @param process what happens
 * @param policy the probability of each action in a state; it may change from step to step
 * @param watcher is told of each step, and may learn from it
 */
public record Experience(DecisionProcess process, IntFunction<Vector> policy, Consumer<Step> watcher) {

    /**
     * Follows the policy until the way ends. The next action is drawn before the watcher is told of the step.
     *
     * @param start the first state
     * @param limit after so many steps it is broken off
     * @return the rewards in their order
     */
    // tag::experience[]
    public Vector episode(int start, int limit, RandomGenerator random) {
        DoubleStream.Builder rewards = DoubleStream.builder();                    // (rewards)
        int s = start;                                                            // (s)
        int a = PolicyEvaluation.draw(policy.apply(s), random);                   // (act)
        for (int t = 0; t < limit && !process.ends(s); t++) {                     // (T)
            Outcome outcome = process.draw(s, a, random);                         // (world)
            int nextAction = PolicyEvaluation.draw(policy.apply(outcome.next()), random);  // (act)
            watcher.accept(new Step(s, a, outcome.reward(), outcome.next(), nextAction));  // (world)
            rewards.add(outcome.reward());                                        // (rewards)
            s = outcome.next();                                                   // (s)
            a = nextAction;                                                       // (a)
        }
        return Vector.of(rewards.build().toArray());                              // (rewards)
    }
    // end::experience[]
}
