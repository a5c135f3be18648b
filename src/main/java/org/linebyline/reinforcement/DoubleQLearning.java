package org.linebyline.reinforcement;

import java.util.random.RandomGenerator;
import org.linebyline.linearalgebra.Vector;

/**
 * Q-learning with two tables: one says which action is best, the other what it is worth.
 *
 * @param coin decides which of them moves
 */
public record DoubleQLearning(ActionValues first, ActionValues second, RandomGenerator coin) {

    /** The table q1, moved by one step toward what q2 says of its best action. */
    // tag::double-q[]
    public static ActionValues update(ActionValues q1, ActionValues q2, Step step, double gamma) {
        int best = q1.row(step.next()).argMax();                                  // (choice)
        double price = q2.get(step.next(), best);                                 // (price)
        return q1.move(step.s(), step.a(), step.r() + gamma * price);             // (error)
    }

    /** Moves one of the two. */
    public void learn(Step step, double gamma) {
        boolean heads = coin.nextBoolean();                                       // (q1)
        update(heads ? first : second, heads ? second : first, step, gamma);      // (q1)
    }

    /** What both together think of the actions of a state. */
    public Vector row(int s) {
        return first.row(s).plus(second.row(s)).scale(0.5);                       // (q2)
    }
    // end::double-q[]
}
