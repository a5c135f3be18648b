package org.linebyline.experiments.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.Estimates;
import org.linebyline.reinforcement.Experience;
import org.linebyline.reinforcement.MonteCarlo;
import org.linebyline.reinforcement.Step;
import org.linebyline.reinforcement.TemporalDifference;

/** How fast the values of a short walk are learned, from whole returns and from single steps. */
public final class WalkLearning implements Experiment {

    private static final RandomWalk WALK = new RandomWalk(5);
    private static final int EPISODES = 100;
    private static final int SEEDS = 100;
    private static final double[] RATES = {0.01, 0.03, 0.05, 0.1, 0.2};

    /** Errors after 0, 1, … episodes. */
    private interface Learning {
        double[] errors(double eta, RandomGenerator random);
    }

    /** The rate of the smallest mean error, the errors of each run with it, and their curve. */
    private record Tuned(double eta, double[][] errors, Curve curve) {

        double meanError() {
            return Stream.of(curve.intervals()).mapToDouble(Interval::mean).average().orElseThrow();
        }

        Interval last() {
            return curve.intervals()[EPISODES];
        }
    }

    @Override
    public String chapter() {
        return "temporal-difference-q-learning";
    }

    @Override
    public Run run() {
        Tuned whole = tuned(WalkLearning::wholeReturns);
        Tuned single = tuned(WalkLearning::singleSteps);
        return Run.empty()
                .figure("walk", Plot.of(
                                whole.curve().band(Color.VERMILLION), single.curve().band(Color.BLUE),
                                whole.curve().line(Color.VERMILLION, "Monte Carlo"), single.curve().line(Color.BLUE, "TD(0)"))
                        .x(Axis.linear("episodes")).y(Axis.linear("root mean squared error")))
                .result("walk-seeds", Numbers.grouped(SEEDS))
                .result("walk-rate-whole", Numbers.shortest(whole.eta()))
                .result("walk-rate-single", Numbers.shortest(single.eta()))
                .result("walk-mean-whole", Numbers.fixed(whole.meanError(), 3))
                .result("walk-mean-single", Numbers.fixed(single.meanError(), 3))
                .result("walk-last-whole", whole.last().text(3))
                .result("walk-last-single", single.last().text(3))
                .result("walk-upsets", Numbers.grouped(nearer(whole, single)))
                .result("walk-wrong-end", Numbers.fixed(wrongEnd(), 2))
                .result("first-least", Numbers.fixed(firstNumbers().min().orElseThrow(), 3))
                .result("first-most", Numbers.fixed(firstNumbers().max().orElseThrow(), 3));
    }

    /** What the generator that {@link Repetitions} do without begins with, seed by seed. */
    private static DoubleStream firstNumbers() {
        return IntStream.range(0, SEEDS).mapToDouble(seed -> new Random(seed).nextDouble());
    }

    private static Tuned tuned(Learning learning) {
        Tuned best = null;
        for (double eta : RATES) {
            double[][] errors = Repetitions.of(SEEDS, random -> learning.errors(eta, random)).toArray(double[][]::new);
            double[] episodes = IntStream.rangeClosed(0, EPISODES).asDoubleStream().toArray();
            Tuned tuned = new Tuned(eta, errors, new Curve(episodes, Interval.ofColumns(errors)));
            best = best == null || tuned.meanError() < best.meanError() ? tuned : best;
        }
        return best;
    }

    private static double[] wholeReturns(double eta, RandomGenerator random) {
        Estimates v = Estimates.of(WALK.start(), n -> eta);
        List<Step> episode = new ArrayList<>();
        Experience walk = WALK.watched(episode::add);
        double[] errors = new double[EPISODES + 1];
        for (int k = 0; k <= EPISODES; k++) {
            errors[k] = WALK.error(v.values());
            episode.clear();
            WALK.once(walk, random);
            MonteCarlo.learn(v, episode, 1);
        }
        return errors;
    }

    private static double[] singleSteps(double eta, RandomGenerator random) {
        Estimates v = Estimates.of(WALK.start(), n -> eta);
        Experience walk = WALK.watched(step -> TemporalDifference.update(v, step, 1));
        double[] errors = new double[EPISODES + 1];
        for (int k = 0; k <= EPISODES; k++) {
            errors[k] = WALK.error(v.values());
            WALK.once(walk, random);
        }
        return errors;
    }

    /** In how many runs with the same walks the one has the smaller error at the end. */
    private static long nearer(Tuned one, Tuned other) {
        return IntStream.range(0, SEEDS).filter(seed -> one.errors()[seed][EPISODES] < other.errors()[seed][EPISODES]).count();
    }

    /** What the middle of the walk is believed to be worth after 20,000 episodes, if the ends begin with one half, too. */
    private static double wrongEnd() {
        Estimates v = Estimates.of(Vector.ones(WALK.places() + 2).scale(0.5), n -> 10.0 / (100 + n));
        Experience walk = WALK.watched(step -> TemporalDifference.update(v, step, 1));
        RandomGenerator random = new SplittableRandom(91);
        for (int k = 0; k < 20_000; k++) {
            WALK.once(walk, random);
        }
        return v.get((WALK.places() + 1) / 2);
    }
}
