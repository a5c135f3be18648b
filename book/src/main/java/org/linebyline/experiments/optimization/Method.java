package org.linebyline.experiments.optimization;

import org.linebyline.calculus.GradientDescent;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.optimization.Adagrad;
import org.linebyline.optimization.Adam;
import org.linebyline.optimization.Momentum;
import org.linebyline.optimization.Nesterov;
import org.linebyline.optimization.RmsProp;

/** The six methods that are compared. What is not the rate has the value that the chapter recommends. */
enum Method implements Start {
    DESCENT("gradient descent"),
    MOMENTUM("momentum"),
    NESTEROV("Nesterov"),
    ADAGRAD("Adagrad"),
    RMSPROP("RMSProp"),
    ADAM("Adam");

    static final double BETA = 0.9;
    static final double RHO = 0.9;
    static final double BETA1 = 0.9;
    static final double BETA2 = 0.999;
    static final double EPSILON = 1e-8;

    private final String title;

    Method(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    @Override
    public Walk<?> from(Vector theta, double rate) {
        return switch (this) {
            case DESCENT -> new Walk<>(theta, now -> now, (now, f) -> GradientDescent.step(now, f.apply(now), rate));
            case MOMENTUM -> new Walk<>(Momentum.from(theta), Momentum::theta,
                    (now, f) -> now.step(f.apply(now.theta()), rate, BETA));
            case NESTEROV -> new Walk<>(Nesterov.from(theta), Nesterov::theta, (now, f) -> now.step(f, rate, BETA));
            case ADAGRAD -> new Walk<>(Adagrad.from(theta), Adagrad::theta,
                    (now, f) -> now.step(f.apply(now.theta()), rate, EPSILON));
            case RMSPROP -> new Walk<>(RmsProp.from(theta), RmsProp::theta,
                    (now, f) -> now.step(f.apply(now.theta()), rate, RHO, EPSILON));
            case ADAM -> new Walk<>(Adam.from(theta), Adam::theta,
                    (now, f) -> now.step(f.apply(now.theta()), rate, BETA1, BETA2, EPSILON));
        };
    }
}
