package org.linebyline.experiments.optimization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.linebyline.linearalgebra.Vector;

/**
 * A method on its way, whatever it has to remember.
 *
 * @param state what it remembers, the parameters among it
 * @param read finds the parameters in a state
 * @param advance makes the next state, given the gradient as a function
 */
record Walk<S>(S state, Function<S, Vector> read, BiFunction<S, UnaryOperator<Vector>, S> advance) {

    Vector theta() {
        return read.apply(state);
    }

    Walk<S> step(UnaryOperator<Vector> gradient) {
        return new Walk<>(advance.apply(state, gradient), read, advance);
    }

    /** The start and where each of so many steps leads. */
    List<Vector> path(UnaryOperator<Vector> gradient, int steps) {
        List<Vector> path = new ArrayList<>(List.of(theta()));
        Walk<S> walk = this;
        for (int t = 0; t < steps; t++) {
            walk = walk.step(gradient);
            path.add(walk.theta());
        }
        return path;
    }
}
