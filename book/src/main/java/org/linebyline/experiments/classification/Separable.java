package org.linebyline.experiments.classification;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.classification.LogLoss;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.classification.PenalizedLogLoss;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Setosa against versicolor by their petals, which a line separates: weights with and without a penalty. */
public final class Separable implements Experiment {

    private static final int STEPS = 100_000;
    private static final double RATE = 1;
    private static final double PRICE = 0.01;
    private static final Vector FREE = Vector.zeros(3);
    private static final Vector PENALIZED = Vector.of(0, PRICE, PRICE);
    private static final Matrix MEASURED =
            Iris.examples(new int[] {Iris.PETAL_LENGTH, Iris.PETAL_WIDTH}, Iris.SETOSA, Iris.VERSICOLOR);
    private static final Matrix X = Standardized.of(MEASURED).apply(MEASURED);
    private static final Vector Y = Iris.labels(Iris.SETOSA, Iris.VERSICOLOR);

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        List<Point> free = lengths(FREE);
        List<Point> penalized = lengths(PENALIZED);
        Vector stopped = LogisticRegression.fit(X, Y, FREE);
        Plot plot = Plot.of(
                        new Line(free, Color.VERMILLION, false, "no penalty"),
                        new Line(penalized, Color.BLUE, false, "λ = " + Numbers.shortest(PRICE)))
                .x(Axis.log("step").ticks(1, 10, 100, 1000, 1e4, 1e5)
                        .labels("1", "10", "10²", "10³", "10⁴", "10⁵"))
                .y(Axis.linear("length of the weights").range(0, 16));
        return Run.empty().figure("separable", plot)
                .result("separable-price", Numbers.shortest(PRICE))
                .result("separable-steps", Numbers.grouped(STEPS))
                .result("separable-decade", Numbers.fixed(at(free, STEPS) - at(free, STEPS / 10), 2))
                .result("separable-decade-before", Numbers.fixed(at(free, STEPS / 10) - at(free, STEPS / 100), 2))
                .result("separable-kept", Numbers.fixed(at(penalized, STEPS), 2))
                .result("separable-stopped", Numbers.fixed(stopped.norm(), 1))
                .result("separable-stopped-loss", Numbers.significant(LogLoss.of(X, Y, stopped), 1));
    }

    /** The length of w without its intercept at steps of gradient descent, which are evenly spread on a logarithmic axis. */
    private static List<Point> lengths(Vector lambda) {
        List<Point> lengths = new ArrayList<>();
        Vector w = Vector.zeros(3);
        for (int t = 1; t <= STEPS; t++) {
            w = GradientDescent.step(w, PenalizedLogLoss.gradient(X, Y, w, lambda), RATE);
            if (isShown(t)) {
                lengths.add(new Point(t, length(w)));
            }
        }
        return lengths;
    }

    /** Whether t has one digit that is not 0, or two of which the second is even or 5. */
    private static boolean isShown(int t) {
        int scale = (int) Math.pow(10, Math.max(0, Integer.toString(t).length() - 2));
        return t % scale == 0 && (t / scale % 2 == 0 || t / scale % 5 == 0 || t < 10);
    }

    private static double at(List<Point> points, int step) {
        return points.stream().filter(point -> point.x() == step).findFirst().orElseThrow().y();
    }

    private static double length(Vector w) {
        return Math.hypot(w.get(1), w.get(2));
    }
}
