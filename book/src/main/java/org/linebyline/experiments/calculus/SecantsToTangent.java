package org.linebyline.experiments.calculus;

import org.linebyline.calculus.ForwardDifference;
import org.linebyline.calculus.Parabola;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Side;

/** Secants of the parabola that turn into the tangent at 1 as their second point moves in. */
public final class SecantsToTangent implements Experiment {

    private static final double X = 1;

    @Override
    public String chapter() {
        return "gradient-descent-by-hand";
    }

    @Override
    public Run run() {
        Plot plot = Plot.of(
                        Line.of(Parabola::value, -0.4, 5).label("f"),
                        secant(2).color(Color.VERMILLION),
                        secant(1).color(Color.GREEN),
                        line(Parabola.slope(X)).color(Color.BLUE),
                        end(2).color(Color.VERMILLION),
                        Label.at(4.3, -0.9, name(2)).color(Color.VERMILLION),
                        end(1).color(Color.GREEN),
                        Label.at(0.6, 1, name(1)).color(Color.GREEN),
                        Points.at(X, Parabola.value(X)).color(Color.BLUE)
                                .labels("tangent: slope " + Numbers.shortest(Parabola.slope(X))).side(Side.RIGHT))
                .x(Axis.linear("x").range(-0.4, 5.4).ticks(0, 1, 2, 3, 4, 5))
                .y(Axis.linear("f(x)").range(-1.5, 9).ticks(0, 4, 9))
                .size(440, 290);
        return Run.empty().figure("secants", plot);
    }

    private static Line secant(double h) {
        return line(ForwardDifference.of(Parabola::value, X, h));
    }

    private static Line line(double slope) {
        double reach = slope < -3.5 ? 1.37 : 2.7; // the steep one ends at the lower edge
        return Line.of(t -> Parabola.value(X) + slope * (t - X), X - 1.2, X + reach);
    }

    private static Points end(double h) {
        return Points.at(X + h, Parabola.value(X + h));
    }

    private static String name(double h) {
        double slope = ForwardDifference.of(Parabola::value, X, h);
        return "h = " + Numbers.shortest(h) + ": slope " + Numbers.shortest(slope);
    }
}
