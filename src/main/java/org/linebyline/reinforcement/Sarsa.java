package org.linebyline.reinforcement;

/** What actions are worth under the policy that is followed, learned from one step at a time. */
public final class Sarsa {

    private Sarsa() {}

    /** The table, moved by one step and the action that comes next. */
    // tag::sarsa-update[]
    public static ActionValues update(ActionValues q, Step step, double gamma) {
        double target = step.r() + gamma * q.get(step.next(), step.nextAction());      // (target)
        return q.move(step.s(), step.a(), target);                                     // (error)
    }
    // end::sarsa-update[]
}
