package org.linebyline.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.linebyline.linearalgebra.Vector;

/** Walking downhill: against the gradient, as far as it is long, times a rate. */
public final class GradientDescent {

    private GradientDescent() {}

    /**
     * One step.
     *
     * @param theta d parameters
     * @param gradient the gradient of the loss at theta, d slopes
     * @param eta the learning rate
     * @return d parameters, the next point
     * @throws IllegalArgumentException if the sizes differ
     */
    // tag::gradient-descent-update[]
    public static Vector step(Vector theta, Vector gradient, double eta) {
        return theta.minus(gradient.scale(eta));  // (step)
    }
    // end::gradient-descent-update[]

    /**
     * Many steps, one after the other.
     *
     * @param gradient gives the gradient of the loss at a point
     * @param start the first point
     * @param eta the learning rate
     * @param steps how many steps, at least 0
     * @return the start and what each step led to, one point more than there are steps
     * @throws IllegalArgumentException if the number of steps is negative
     */
    // tag::gradient-descent-path[]
    public static List<Vector> path(UnaryOperator<Vector> gradient, Vector start,
            double eta, int steps) {
        if (steps < 0) {                                        // (T)
            throw new IllegalArgumentException("steps is " + steps + " but must be at least 0");  // (T)
        }
        List<Vector> path = new ArrayList<>(List.of(start));    // (start)
        for (int t = 0; t < steps; t++) {                       // (steps)
            Vector theta = path.get(t);                         // (steps)
            path.add(step(theta, gradient.apply(theta), eta));  // (steps)
        }
        return List.copyOf(path);
    }
    // end::gradient-descent-path[]
}
