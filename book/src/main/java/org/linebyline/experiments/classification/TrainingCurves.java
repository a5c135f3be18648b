package org.linebyline.experiments.classification;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.classification.LogLoss;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.classification.ReweightedLeastSquares;
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

/** Versicolor against virginica: gradient descent in centimeters, in standard units, and Newton's method. */
public final class TrainingCurves implements Experiment {

    private static final int STEPS = 10_000;
    private static final int NEWTON_STEPS = 10;
    /** Below this distance from the minimum a curve shows rounding and no more. */
    private static final double ROUNDING = 1e-13;
    private static final Matrix X = Iris.examples(
            new int[] {Iris.SEPAL_LENGTH, Iris.SEPAL_WIDTH, Iris.PETAL_LENGTH, Iris.PETAL_WIDTH},
            Iris.VERSICOLOR, Iris.VIRGINICA);
    private static final Vector Y = Iris.labels(Iris.VERSICOLOR, Iris.VIRGINICA);

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        Vector best = LogisticRegression.fit(X, Y, Vector.zeros(5));
        double floor = LogLoss.of(X, Y, best);
        double[] raw = descent(X, floor);
        double[] standard = descent(Standardized.of(X).apply(X), floor);
        List<Point> newton = newton(floor);
        Plot plot = Plot.of(
                        Line.ofSteps(raw).color(Color.VERMILLION).label("centimeters"),
                        Line.ofSteps(standard).color(Color.GREEN).label("standard units"),
                        new Line(newton, Color.BLUE, false, "Newton"))
                .x(Axis.log("step").ticks(1, 10, 100, 1000, 10_000).labels("1", "10", "10²", "10³", "10⁴"))
                .y(Axis.log("loss above its minimum (nats)").range(1e-13, 1)
                        .ticks(1e-12, 1e-9, 1e-6, 1e-3, 1).labels("10⁻¹²", "10⁻⁹", "10⁻⁶", "10⁻³", "1"));
        return Run.empty().figure("training", plot)
                .result("training-floor", Numbers.fixed(floor, 4))
                .result("training-steps", Numbers.grouped(STEPS))
                .result("training-raw-rate", Numbers.significant(rate(X), 2))
                .result("training-standard-rate", Numbers.significant(rate(Standardized.of(X).apply(X)), 2))
                .result("training-raw-end", Numbers.significant(raw[STEPS], 2))
                .result("training-standard-end", Numbers.significant(standard[STEPS], 2))
                .result("training-newton-steps", Integer.toString(newton.size()));
    }

    /** Four over the mean squared length of an example: no curvature is larger than its inverse. */
    private static double rate(Matrix x) {
        double squares = 0;
        for (int i = 0; i < x.rows(); i++) {
            squares += x.row(i).dot(x.row(i));
        }
        return 4 * x.rows() / squares;
    }

    private static double[] descent(Matrix x, double floor) {
        double rate = rate(x);
        double[] above = new double[STEPS + 1];
        Vector w = Vector.zeros(x.columns());
        for (int t = 0; t <= STEPS; t++) {
            above[t] = LogLoss.of(x, Y, w) - floor;
            w = GradientDescent.step(w, LogLoss.gradient(x, Y, w), rate);
        }
        return above;
    }

    /** How far above its minimum the loss is after each step, until only rounding is left. */
    private static List<Point> newton(double floor) {
        List<Point> points = new ArrayList<>();
        Vector w = Vector.zeros(X.columns());
        for (int t = 1; t <= NEWTON_STEPS; t++) {
            w = ReweightedLeastSquares.step(X, Y, w);
            double above = Math.max(ROUNDING, LogLoss.of(X, Y, w) - floor);
            points.add(new Point(t, above));
            if (above == ROUNDING) {
                return points;
            }
        }
        throw new IllegalStateException("Newton's method has not arrived after " + NEWTON_STEPS + " steps");
    }
}
