package org.linebyline.experiments.reinforcement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.EligibilityTrace;
import org.linebyline.reinforcement.Estimates;
import org.linebyline.reinforcement.Experience;
import org.linebyline.reinforcement.SemiGradient;

/** The error on a longer walk by the learning rate and by how long a trace lasts. */
public final class TraceLengths implements Experiment {

    private static final RandomWalk WALK = new RandomWalk(19);
    private static final int EPISODES = 10;
    private static final int SEEDS = 40;
    private static final double[] LAMBDAS = {0, 0.4, 0.8, 0.9, 1};
    private static final Color[] COLORS = {Color.BLUE, Color.GREEN, Color.PURPLE, Color.VERMILLION, Color.OCHRE};
    private static final double[] RATES = {0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1};
    /** Above this error nothing has been learned: it is what the guess at the beginning has. */
    private static final double SHOWN = 0.3;

    @Override
    public String chapter() {
        return "temporal-difference-q-learning";
    }

    @Override
    public Run run() {
        List<Mark> marks = new ArrayList<>();
        Interval[] best = new Interval[LAMBDAS.length];
        for (int i = 0; i < LAMBDAS.length; i++) {
            double lambda = LAMBDAS[i];
            Interval[] errors = errors((eta, random) -> traced(lambda, eta, random));
            Curve curve = shown(errors);
            marks.add(curve.band(COLORS[i]));
            marks.add(curve.line(COLORS[i], "λ = " + Numbers.shortest(lambda)));
            best[i] = smallest(errors);
        }
        return Run.empty()
                .figure("traces", Plot.of(marks.toArray(Mark[]::new))
                        .x(Axis.log("learning rate")).y(Axis.linear("root mean squared error").range(0, SHOWN)))
                .result("trace-seeds", Numbers.grouped(SEEDS))
                .result("trace-best-zero", best[0].text(3))
                .result("trace-best-middle", best[2].text(3))
                .result("trace-best-one", best[4].text(3))
                .result("trace-best-line", smallest(errors(TraceLengths::line)).text(3));
    }

    /** The mean error after each of the episodes. */
    private interface Learning {
        double error(double eta, RandomGenerator random);
    }

    /** One for each rate. */
    private static Interval[] errors(Learning learning) {
        return DoubleStream.of(RATES).mapToObj(eta -> Repetitions.of(SEEDS, random -> learning.error(eta, random)))
                .map(errors -> Interval.of(errors.stream().mapToDouble(error -> error).toArray())).toArray(Interval[]::new);
    }

    /** Two weights in the place of a table. */
    private static double line(double eta, RandomGenerator random) {
        Vector[] w = {Vector.of(0.5, 0)};
        Experience walk = WALK.watched(step -> w[0] = SemiGradient.update(w[0], WALK.line(step.s()), step.r(), WALK.line(step.next()),
                eta, 1));
        double sum = 0;
        for (int k = 0; k < EPISODES; k++) {
            WALK.once(walk, random);
            sum += WALK.error(Matrix.generate(1, WALK.places() + 2, (i, s) -> w[0].dot(WALK.line(s))).row(0));
        }
        return sum / EPISODES;
    }

    private static double traced(double lambda, double eta, RandomGenerator random) {
        Estimates v = Estimates.of(WALK.start(), n -> eta);
        double sum = 0;
        for (int k = 0; k < EPISODES; k++) {
            EligibilityTrace trace = EligibilityTrace.of(v, Vector.zeros(WALK.places() + 2));
            WALK.once(WALK.watched(step -> trace.learn(step, 1, lambda)), random);
            sum += WALK.error(v.values());
        }
        return sum / EPISODES;
    }

    /** As far as it stays in the figure. */
    private static Curve shown(Interval[] errors) {
        int count = 0;
        while (count < errors.length && errors[count].high() < SHOWN) {
            count++;
        }
        return new Curve(Arrays.copyOf(RATES, count), Arrays.copyOf(errors, count));
    }

    private static Interval smallest(Interval[] errors) {
        Interval smallest = errors[0];
        for (Interval each : errors) {
            smallest = each.mean() < smallest.mean() ? each : smallest;
        }
        return smallest;
    }
}
