package org.linebyline.reinforcement;

/** What actions are worth under the best policy, learned under any. */
public final class QLearning {

    private QLearning() {}

    /** The table, moved by one step, whatever is done next. */
    // tag::q-learning-update[]
    public static ActionValues update(ActionValues q, Step step, double gamma) {
        double target = step.r() + gamma * q.row(step.next()).max();                   // (target)
        return q.move(step.s(), step.a(), target);                                     // (error)
    }
    // end::q-learning-update[]
}
