package org.linebyline.experiments.optimization;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;

/** The same ravine at every angle to the axes: a rate for each coordinate helps where the coordinates are the valley's. */
public final class TurnedRavine implements Experiment {

    private static final double[] ANGLES = {0, 5, 10, 15, 20, 25, 30, 35, 40, 45};

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        List<Mark> lines = new ArrayList<>();
        for (Method method : Method.values()) {
            double[] losses = new double[ANGLES.length];
            for (int k = 0; k < ANGLES.length; k++) {
                losses[k] = reached(method, Landscape.ravine(RavinePaths.STEEPNESS, ANGLES[k]));
            }
            lines.add(Line.of(ANGLES, floored(losses)).color(RavinePaths.color(method)).label(method.title()));
        }
        Plot plot = Plot.of(lines.toArray(Mark[]::new))
                .x(Axis.linear("angle between ravine and axis (degrees)").range(0, 45).ticks(0, 15, 30, 45))
                .y(Axis.log("loss after 100 steps").range(1e-5, 10).ticks(1e-4, 0.01, 1))
                .size(440, 300);
        return Run.empty().figure("turned", plot)
                .result("banana-momentum", onBanana(Method.MOMENTUM))
                .result("banana-adam", onBanana(Method.ADAM));
    }

    private static double reached(Method method, Landscape landscape) {
        return BestRate.of(method, landscape, RavinePaths.STEPS).loss();
    }

    /** A logarithmic axis has no room for 10⁻¹¹⁴: what is below the plot stays below it. */
    private static double[] floored(double[] losses) {
        double[] floored = new double[losses.length];
        for (int k = 0; k < losses.length; k++) {
            floored[k] = Math.max(1e-10, losses[k]);
        }
        return floored;
    }

    private static String onBanana(Method method) {
        return Numbers.significant(reached(method, Landscape.banana()), 2);
    }
}
