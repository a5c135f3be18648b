package org.linebyline.experiments.probability;

import java.util.List;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Bars;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;
import org.linebyline.probability.Variance;

/** The distribution of the total of two dice, with its mean and one standard deviation to each side. */
public final class TwoDice implements Experiment {

    private static final int LEAST = 2;
    private static final int MOST = 12;
    private static final double BELOW = -1.3;

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        Vector x = Vector.of(IntStream.rangeClosed(LEAST, MOST).asDoubleStream().toArray());
        Vector p = x.map(total -> (6 - Math.abs(total - 7)) / 36);
        double mean = Expectation.of(x, p);
        double deviation = Math.sqrt(Variance.of(x, p));
        return Run.empty().figure("dice", plot(x, p, mean - LEAST, deviation))
                .result("dice-deviation", Numbers.fixed(deviation, 2));
    }

    /** Bars stand at 0, 1, 2 …, so a total of 2 is at 0. */
    private static Plot plot(Vector x, Vector p, double center, double deviation) {
        List<String> totals = IntStream.rangeClosed(LEAST, MOST).mapToObj(Integer::toString).toList();
        return Plot.of(
                        Bars.of(totals, p.scale(100).toArray()),
                        Segment.of(center - deviation, BELOW, center + deviation, BELOW).color(Color.VERMILLION),
                        Points.at(center, BELOW).color(Color.VERMILLION))
                .x(Axis.linear("total of two dice"))
                .y(Axis.linear("probability (%)").range(-2.6, 18).ticks(0, 5, 10, 15));
    }
}
