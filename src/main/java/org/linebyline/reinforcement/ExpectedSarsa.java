package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** SARSA with the mean over the next action in the place of the one that was drawn. */
public final class ExpectedSarsa {

    private ExpectedSarsa() {}

    /**
     * The table, moved by one step.
     *
     * @param policy the probability of each action in the state that follows
     */
    // tag::expected-sarsa[]
    public static ActionValues update(ActionValues q, Step step, double gamma, Vector policy) {
        double mean = policy.dot(q.row(step.next()));                                  // (mean)
        return q.move(step.s(), step.a(), step.r() + gamma * mean);                    // (error)
    }
    // end::expected-sarsa[]
}
