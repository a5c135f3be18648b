package org.linebyline.experiments.optimization;

import java.util.Arrays;
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
        double[] t = new double[STEPS];
        double[] corrected = new double[STEPS];
        double[] uncorrected = new double[STEPS];
        Vector m = Vector.zeros(1);
        Vector v = Vector.zeros(1);
        for (int k = 0; k < STEPS; k++) {
            t[k] = k + 1;
            m = Adam.firstMoment(m, SLOPE, Method.BETA1);
            v = Adam.secondMoment(v, SLOPE, Method.BETA2);
            uncorrected[k] = length(m, v);
            corrected[k] = length(Adam.corrected(m, Method.BETA1, k + 1), Adam.corrected(v, Method.BETA2, k + 1));
        }
        int longest = argMax(uncorrected);
        return Run.empty().figure("step-length", Plot.of(
                                Line.of(thinned(t), thinned(uncorrected)).color(Color.VERMILLION).label("without"),
                                Line.of(thinned(t), thinned(corrected)).color(Color.BLUE).label("corrected"))
                        .x(Axis.log("step").range(1, 30_000).ticks(1, 10, 100, 1000, 10_000))
                        .y(Axis.linear("length of the step (multiples of α)").range(0, 7).ticks(1, 2, 4, 6)))
                .result("uncorrected-first", Numbers.fixed(uncorrected[0], 2))
                .result("uncorrected-longest", Numbers.fixed(uncorrected[longest], 1))
                .result("uncorrected-longest-step", Integer.toString(longest + 1))
                .result("uncorrected-thousandth", Numbers.fixed(uncorrected[999], 2));
    }

    private static double length(Vector slope, Vector square) {
        return CoordinateRates.of(square, Method.EPSILON).hadamard(slope).get(0);
    }

    /** Every step up to the tenth, then steps that grow by a tenth: evenly spread on a logarithmic axis. */
    private static double[] thinned(double[] series) {
        double[] kept = new double[series.length];
        int n = 0;
        for (int t = 1; t <= series.length; t = Math.max(t + 1, t + t / 10)) {
            kept[n++] = series[t - 1];
        }
        return Arrays.copyOf(kept, n);
    }

    private static int argMax(double[] values) {
        return Vector.of(values).argMax();
    }
}
