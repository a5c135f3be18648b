package org.linebyline.experiments.calculus;

import java.util.List;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.calculus.Parabola;
import org.linebyline.linearalgebra.Vector;

/** Gradient descent on the parabola from x = 0, and what the closed form says of it. */
record ParabolaDescent(double eta, int steps) {

    static final double START = 0;

    /** The iterates, one step after the other. */
    double[] x() {
        List<Vector> path = GradientDescent.path(x -> x.map(Parabola::slope), Vector.of(START), eta, steps);
        return path.stream().mapToDouble(x -> x.get(0)).toArray();
    }

    /** The iterates, each by the closed form. */
    double[] closedForm() {
        double[] x = new double[steps + 1];
        for (int t = 0; t <= steps; t++) {
            x[t] = Parabola.iterate(START, eta, t);
        }
        return x;
    }

    /** The values of the parabola at these places. */
    static double[] values(double[] x) {
        double[] values = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            values[t] = Parabola.value(x[t]);
        }
        return values;
    }

    /** 0, 1, 2, …, one number for each iterate. */
    double[] time() {
        double[] time = new double[steps + 1];
        for (int t = 0; t <= steps; t++) {
            time[t] = t;
        }
        return time;
    }
}
