package org.linebyline.experiments.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.linebyline.calculus.CentralDifference;
import org.linebyline.calculus.ForwardDifference;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Side;

/** How far two difference quotients of the square root are from its slope, for h from a quarter down to 2⁻⁵⁰. */
public final class DifferenceErrors implements Experiment {

    private static final double X = 2;
    private static final double SLOPE = 1 / (2 * Math.sqrt(X));
    /** 3 / (8 x^(5/2)), with a square root for the half power: correctly rounded on every machine. */
    private static final double THIRD = 3 / (8 * X * X * Math.sqrt(X));
    private static final int FIRST = 2;
    private static final int LAST = 50;
    private static final double TOO_SMALL = 1e-15;

    @Override
    public String chapter() {
        return "gradient-descent-by-hand";
    }

    @Override
    public Run run() {
        DoubleUnaryOperator central = h -> Math.abs(CentralDifference.of(Math::sqrt, X, h) - SLOPE);
        DoubleUnaryOperator forward = h -> Math.abs(ForwardDifference.of(Math::sqrt, X, h) - SLOPE);
        double best = CentralDifference.bestStep(Math.sqrt(X), THIRD);
        Plot plot = Plot.of(
                        estimate(),
                        errors(forward).color(Color.SOFT).hollow(),
                        errors(central).color(Color.BLUE),
                        Label.at(4e-4, 2e-3, "forward").color(Color.SOFT),
                        Label.at(1.5e-3, 4e-12, "central").color(Color.BLUE),
                        Label.at(5e-14, 2e-7, "rounding"),
                        Label.at(5e-2, 1e-8, "truncation"))
                .x(Axis.log("h").range(5e-16, 1))
                .y(Axis.log("error of the slope").range(1e-13, 1));
        return Run.empty().figure("difference-errors", plot)
                .result("best-h", Numbers.significant(best, 2))
                .result("best-error", Numbers.significant(CentralDifference.error(Math.sqrt(X), THIRD, best), 1))
                .result("true-slope", Numbers.fixed(SLOPE, 4))
                .result("slope-with-too-small-h", Numbers.fixed(CentralDifference.of(Math::sqrt, X, TOO_SMALL), 4))
                .result("forward-slope-with-too-small-h",
                        Numbers.fixed(ForwardDifference.of(Math::sqrt, X, TOO_SMALL), 4));
    }

    /** The estimate of the chapter, at every half power of two. */
    private static Line estimate() {
        double[] h = new double[2 * (LAST - FIRST) + 1];
        double[] error = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            h[i] = Math.scalb(i % 2 == 0 ? 1.0 : Math.sqrt(0.5), -FIRST - i / 2);
            error[i] = CentralDifference.error(Math.sqrt(X), THIRD, h[i]);
        }
        return Line.of(h, error);
    }

    /** The measured errors; a run that happens to give the slope to the last bit has none to show. */
    private static Points errors(DoubleUnaryOperator error) {
        List<Point> points = new ArrayList<>();
        for (int k = FIRST; k <= LAST; k++) {
            double h = Math.scalb(1.0, -k);
            double size = error.applyAsDouble(h);
            if (size > 0) {
                points.add(new Point(h, size));
            }
        }
        return new Points(points, Color.INK, false, List.of(), Side.ABOVE);
    }
}
