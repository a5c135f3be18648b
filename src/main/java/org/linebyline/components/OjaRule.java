package org.linebyline.components;

import org.linebyline.linearalgebra.Vector;

/** A direction that learns from one example at a time, and needs no covariance matrix. */
public final class OjaRule {

    private OjaRule() {}

    /**
     * The direction after one example.
     *
     * @param w the direction so far, d entries
     * @param x an example whose mean is already subtracted
     * @param eta the learning rate
     */
    // tag::oja-rule[]
    public static Vector step(Vector w, Vector x, double eta) {
        double y = w.dot(x);                            // (score)
        Vector missed = x.minus(w.scale(y));            // (missed)
        return w.plus(missed.scale(eta * y));
    }
    // end::oja-rule[]
}
