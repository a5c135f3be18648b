package org.linebyline.experiments.calculus;

import org.linebyline.calculus.Parabola;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Rule;

/** The same descent with four rates: on the parabola, and over time with the closed form. */
public final class FourRegimes implements Experiment {

    /** A way to descend, by what it looks like. */
    private record Regime(String name, double eta) {

        String title() {
            return name + ": η = " + Numbers.shortest(eta);
        }
    }

    private static final Regime[] REGIMES = {
        new Regime("slow", 0.05), new Regime("critical", 0.5),
        new Regime("oscillating", 0.9), new Regime("divergent", 1.05)
    };
    private static final int STEPS = 20;
    private static final int MANY = 50;

    @Override
    public String chapter() {
        return "gradient-descent-by-hand";
    }

    @Override
    public Run run() {
        Panels onTheParabola = Panels.inColumns(2);
        Panels overTime = Panels.inColumns(2);
        Table table = Table.of("regime", "η", "factor 1 − 2η", "x after 1 step", "10 steps", "50 steps");
        for (Regime regime : REGIMES) {
            onTheParabola = onTheParabola.panel(regime.title(), onTheParabola(regime.eta));
            overTime = overTime.panel(regime.title(), overTime(regime.eta));
            table = row(table, regime);
        }
        return Run.empty().figure("regimes-on-the-parabola", onTheParabola).figure("regimes", overTime)
                .table("regimes", table)
                .result("largest-gap", largestGap())
                .result("ascent-after-fifty", Numbers.significant(new ParabolaDescent(-0.1, MANY).x()[MANY], 3))
                .result("steps-to-nan", Numbers.grouped(stepsToNan()))
                .result("x-in-hundredths", Numbers.fixed(inHundredths(), 2));
    }

    private static Plot onTheParabola(double eta) {
        double[] x = new ParabolaDescent(eta, 6).x();
        double[] f = ParabolaDescent.values(x);
        return Plot.of(
                        Line.of(Parabola::value, -1.6, 7.6).color(Color.SOFT),
                        Line.of(x, f).color(Color.VERMILLION),
                        Points.of(x, f).color(Color.BLUE))
                .x(Axis.linear("x").range(-1.8, 7.8).ticks(0, 3, 6))
                .y(Axis.linear("f(x)").range(-1, 21).ticks(0, 9, 18))
                .size(216, 180);
    }

    private static Plot overTime(double eta) {
        ParabolaDescent descent = new ParabolaDescent(eta, STEPS);
        return Plot.of(
                        Rule.horizontal(3),
                        Line.of(descent.closedForm()),
                        Points.of(descent.time(), descent.x()).color(Color.BLUE))
                .x(Axis.linear("step t").ticks(0, 10, 20)).y(Axis.linear("x")).size(216, 180);
    }

    private static Table row(Table table, Regime regime) {
        double[] x = new ParabolaDescent(regime.eta, MANY).x();
        return table.row(regime.name, Numbers.shortest(regime.eta), Numbers.fixed(1 - 2 * regime.eta, 1),
                Numbers.fixed(x[1], 2), Numbers.fixed(x[10], 4), Numbers.fixed(x[MANY], 4));
    }

    /** A power of ten, 1e-14 or more, above the gap between 50 steps and the closed form; relative where x is large. */
    private static String largestGap() {
        double gap = 0;
        for (Regime regime : REGIMES) {
            ParabolaDescent descent = new ParabolaDescent(regime.eta, MANY);
            double[] x = descent.x();
            double[] closed = descent.closedForm();
            for (int t = 0; t <= MANY; t++) {
                gap = Math.max(gap, Math.abs(x[t] - closed[t]) / Math.max(1, Math.abs(x[t])));
            }
        }
        double bound = 1e-14;
        while (bound < gap) {
            bound *= 10;
        }
        return Numbers.significant(bound, 1);
    }

    /** How many steps with rate 1.5 it takes from 0 until x is not a number. */
    private static int stepsToNan() {
        double[] x = new ParabolaDescent(1.5, 2000).x();
        int t = 0;
        while (!Double.isNaN(x[t])) {
            t++;
        }
        return t;
    }

    /** Where 50 steps with rate 0.1 lead from 0 when x is counted in hundredths, and the minimum is at 300. */
    private static double inHundredths() {
        double x = 0;
        for (int t = 0; t < MANY; t++) {
            x -= 0.1 * Parabola.slope(x / 100) / 100;
        }
        return x;
    }
}
