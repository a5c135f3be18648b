package org.linebyline.experiments.optimization;

import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.linebyline.linearalgebra.Vector;

/** A loss of two parameters, its gradient, and where a walk begins. */
record Landscape(ToDoubleFunction<Vector> loss, UnaryOperator<Vector> gradient, Vector start) {

    /**
     * A valley with its lowest point at the origin, so many times as steep across as along, turned by an angle. The start lies
     * 7 along the valley and 2 up its side.
     */
    static Landscape ravine(double steepness, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        UnaryOperator<Vector> intoRavine = p -> Vector.of(cos * p.get(0) + sin * p.get(1), cos * p.get(1) - sin * p.get(0));
        UnaryOperator<Vector> outOfRavine = p -> Vector.of(cos * p.get(0) - sin * p.get(1), sin * p.get(0) + cos * p.get(1));
        Vector curvature = Vector.of(1, steepness);
        return new Landscape(
                p -> curvature.hadamard(intoRavine.apply(p)).dot(intoRavine.apply(p)) / 2,
                p -> outOfRavine.apply(curvature.hadamard(intoRavine.apply(p))),
                outOfRavine.apply(Vector.of(-7, 2)));
    }

    /** Rosenbrock's banana: a bent valley whose floor falls gently to (1, 1). */
    static Landscape banana() {
        return new Landscape(
                p -> Math.pow(1 - p.get(0), 2) + 100 * Math.pow(p.get(1) - p.get(0) * p.get(0), 2),
                p -> {
                    double up = p.get(1) - p.get(0) * p.get(0);
                    return Vector.of(-2 * (1 - p.get(0)) - 400 * p.get(0) * up, 200 * up);
                },
                Vector.of(-1.2, 1));
    }
}
