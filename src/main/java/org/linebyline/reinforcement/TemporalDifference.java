package org.linebyline.reinforcement;

/** What states are worth, learned from one step at a time. */
public final class TemporalDifference {

    private TemporalDifference() {}

    /** By how much a step and the guess behind it exceed the guess before it. */
    // tag::td-error[]
    public static double error(Estimates v, Step step, double gamma) {
        double target = step.r() + gamma * v.get(step.next());  // (target)
        return target - v.get(step.s());                        // (guess)
    }
    // end::td-error[]

    /** The table, moved by one step. */
    // tag::td-zero[]
    public static Estimates update(Estimates v, Step step, double gamma) {
        return v.move(step.s(), error(v, step, gamma));         // (error)
    }
    // end::td-zero[]
}
