package org.linebyline.experiments.optimization;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.optimization.Adam;
import org.linebyline.optimization.CoordinateRates;

/** How long Adam's steps are on a constant slope, with its two corrections and without them. */
public final class BiasCorrection implements Experiment {

    private static final int STEPS = 10_000;
    private static final Vector SLOPE = Vector.of(1);

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        double[] corrected = new double[STEPS + 1];
        double[] uncorrected = new double[STEPS + 1];
        Vector m = Vector.zeros(1);
        Vector v = Vector.zeros(1);
        for (int t = 1; t <= STEPS; t++) {
            m = Adam.firstMoment(m, SLOPE, Method.BETA1);
            v = Adam.secondMoment(v, SLOPE, Method.BETA2);
            uncorrected[t] = length(m, v);
            corrected[t] = length(Adam.corrected(m, Method.BETA1, t), Adam.corrected(v, Method.BETA2, t));
        }
        int longest = Vector.of(uncorrected).argMax();
        return Run.empty().figure("step-length", Plot.of(
                                Line.ofSteps(uncorrected).color(Color.VERMILLION).label("without"),
                                Line.ofSteps(corrected).color(Color.BLUE).label("corrected"))
                        .x(Axis.log("step").range(1, 30_000).ticks(1, 10, 100, 1000, 10_000))
                        .y(Axis.linear("length of the step (multiples of α)").range(0, 7).ticks(1, 2, 4, 6)))
                .result("uncorrected-first", Numbers.fixed(uncorrected[1], 2))
                .result("uncorrected-longest", Numbers.fixed(uncorrected[longest], 1))
                .result("uncorrected-longest-step", Integer.toString(longest))
                .result("uncorrected-thousandth", Numbers.fixed(uncorrected[1000], 2));
    }

    private static double length(Vector slope, Vector square) {
        return CoordinateRates.of(square, Method.EPSILON).hadamard(slope).get(0);
    }
}
