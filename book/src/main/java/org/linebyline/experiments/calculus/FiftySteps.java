package org.linebyline.experiments.calculus;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Rule;

/** x and f(x) over 50 steps from x = 0 with rate 0.1. */
public final class FiftySteps implements Experiment {

    private static final double RATE = 0.1;
    private static final int STEPS = 50;

    @Override
    public String chapter() {
        return "gradient-descent-by-hand";
    }

    @Override
    public Run run() {
        ParabolaDescent descent = new ParabolaDescent(RATE, STEPS);
        double[] x = descent.x();
        double[] closed = descent.closedForm();
        double[] f = ParabolaDescent.values(x);
        Panels panels = Panels.inColumns(1)
                .panel("the place", Plot.of(
                                Rule.horizontal(3),
                                Line.of(closed),
                                Points.of(descent.time(), x).color(Color.BLUE))
                        .x(Axis.linear("step t")).y(Axis.linear("x").range(-0.2, 3.3).ticks(0, 1, 2, 3)).size(440, 210))
                .panel("the loss", Plot.of(
                                Line.of(ParabolaDescent.values(closed)),
                                Points.of(descent.time(), f).color(Color.BLUE))
                        .x(Axis.linear("step t")).y(Axis.log("f(x)")).size(440, 210));
        return Run.empty().figure("fifty-steps", panels)
                .result("x-after-ten", Numbers.fixed(x[10], 4))
                .result("f-after-fifty", Numbers.significant(f[STEPS], 2));
    }
}
