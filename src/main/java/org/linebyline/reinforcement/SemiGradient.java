package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** What states are worth as a weighted sum of their features, learned from one step at a time. */
public final class SemiGradient {

    private SemiGradient() {}

    /**
     * The weights after one step.
     *
     * @param x the features of the state
     * @param r what the step earns
     * @param next the features of the state that follows; zeros where the way has ended
     */
    // tag::semi-gradient-td[]
    public static Vector update(Vector w, Vector x, double r, Vector next, double eta, double gamma) {
        double error = r + gamma * w.dot(next) - w.dot(x);   // (error)
        return w.plus(x.scale(eta * error));                 // (gradient)
    }
    // end::semi-gradient-td[]
}
