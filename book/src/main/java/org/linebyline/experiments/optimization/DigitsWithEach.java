package org.linebyline.experiments.optimization;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Band;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.networks.Confusion;
import org.linebyline.experiments.networks.DigitTraining;
import org.linebyline.experiments.networks.Digits;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.BatchBackpropagation;
import org.linebyline.networks.MiniBatchDescent;
import org.linebyline.networks.Network;
import org.linebyline.networks.ScaledGaussianWeights;
import org.linebyline.optimization.Adam;
import org.linebyline.optimization.Momentum;

/** A small network learns digits with each method, over the whole range of rates and from several starts. */
public final class DigitsWithEach implements Experiment {

    private static final int EPOCHS = 10;
    private static final int HIDDEN = 16;
    private static final int BATCH = 10;
    private static final int SEEDS = 3;
    private static final Digits TRAIN = Digits.draw(300, 1);
    private static final Digits TEST = Digits.draw(300, 2);
    /** Powers of two: every factor from harmless to hopeless. */
    private static final double[] RATES = IntStream.rangeClosed(-11, 1).mapToDouble(k -> Math.pow(2, k)).toArray();
    /** What stands for the loss of a network whose weights have run away. */
    private static final double LOST = 10;
    private static final double RUN_AWAY = 1e6;

    /** The losses of one method at each rate: the mean of all starts, the best and the worst. */
    private record Sweep(double[] mean, double[] low, double[] high) {

        int best() {
            return Vector.of(mean).scale(-1).argMax();
        }

        double loss() {
            return mean[best()];
        }

        double rate() {
            return RATES[best()];
        }

        int goodRates() {
            return (int) IntStream.range(0, mean.length).filter(k -> mean[k] <= 2 * loss()).count();
        }
    }

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        Panels panels = Panels.inColumns(2);
        Table table = Table.of("method", "best rate", "loss after 1 pass", "after " + EPOCHS, "new digits read", "good rates");
        Run run = Run.empty();
        for (Method method : Method.values()) {
            Sweep sweep = sweep(method::from);
            panels = panels.panel(method.title(), panel(method, sweep));
            table = table.row(row(method, sweep));
            run = method == Method.DESCENT ? run.and(descent(sweep)) : run;
            run = method == Method.ADAM ? run.and(adam(sweep)) : run;
        }
        Sweep signs = sweep(DigitsWithEach::bySigns);
        return run.figure("digits", panels).table("digits", table)
                .result("digits-signs-loss", Numbers.fixed(signs.loss(), 2))
                .result("digits-pictures", Integer.toString(TRAIN.size()))
                .result("digits-passes", Integer.toString(EPOCHS))
                .result("digits-hidden", Integer.toString(HIDDEN))
                .result("digits-batch", Integer.toString(BATCH))
                .result("digits-rates", Integer.toString(RATES.length))
                .result("digits-dead", share((double) DigitTraining.asleep(trained(Method.DESCENT::from, 2, 0, EPOCHS), TRAIN) / HIDDEN));
    }

    private static Run descent(Sweep sweep) {
        return Run.empty().result("digits-descent-rate", Numbers.significant(sweep.rate(), 1))
                .result("digits-descent-loss", Numbers.fixed(sweep.loss(), 2));
    }

    /** What Adam reaches, and what it does with the rate that is the best for plain descent. */
    private static Run adam(Sweep sweep) {
        return Run.empty().result("digits-adam-loss", Numbers.fixed(sweep.loss(), 2))
                .result("digits-adam-half", Numbers.fixed(sweep.mean()[IntStream.range(0, RATES.length)
                        .filter(k -> RATES[k] == 0.5).findFirst().orElseThrow()], 1));
    }

    private static Sweep sweep(BiFunction<Vector, Double, Walk<?>> method) {
        Sweep sweep = new Sweep(new double[RATES.length], new double[RATES.length], new double[RATES.length]);
        for (int k = 0; k < RATES.length; k++) {
            double[] losses = new double[SEEDS];
            for (int seed = 0; seed < SEEDS; seed++) {
                losses[seed] = loss(trained(method, RATES[k], seed, EPOCHS));
            }
            sweep.mean[k] = Vector.of(losses).sum() / SEEDS;
            sweep.low[k] = -Vector.of(losses).scale(-1).max();
            sweep.high[k] = Vector.of(losses).max();
        }
        return sweep;
    }

    private static Plot panel(Method method, Sweep sweep) {
        return Plot.of(Band.of(RATES, sweep.low, sweep.high).color(RavinePaths.color(method)),
                        Line.of(RATES, sweep.mean).color(RavinePaths.color(method)))
                .x(Axis.log("rate").range(RATES[0], RATES[RATES.length - 1]).ticks(1e-3, 0.03, 1))
                .y(Axis.log("loss (nats)").range(0.05, LOST).ticks(0.1, 1))
                .size(210, 190);
    }

    private static String[] row(Method method, Sweep sweep) {
        double first = 0;
        double accuracy = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            first += loss(trained(method::from, sweep.rate(), seed, 1)) / SEEDS;
            accuracy += Confusion.of(trained(method::from, sweep.rate(), seed, EPOCHS), TEST).accuracy() / SEEDS;
        }
        return new String[] {method.title(), Numbers.significant(sweep.rate(), 2), Numbers.fixed(first, 2),
                Numbers.fixed(sweep.loss(), 2), share(accuracy), Integer.toString(sweep.goodRates())};
    }

    /** The network after so many epochs, or as it was when its weights ran away. */
    private static Network trained(BiFunction<Vector, Double, Walk<?>> method, double rate, int seed, int epochs) {
        Random random = new Random(seed);
        Network network = new Network(
                ScaledGaussianWeights.of(Math.sqrt(2), random, Digits.PIXELS, HIDDEN, Digits.CLASSES), Activation.RELU);
        Walk<?> walk = method.apply(network.parameters().flat(), rate);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int[] batch : MiniBatchDescent.batches(TRAIN.size(), BATCH, random)) {
                walk = hasRunAway(walk.theta()) ? walk : walk.step(gradient(network, batch));
            }
        }
        return network.with(walk.theta());
    }

    private static UnaryOperator<Vector> gradient(Network network, int[] batch) {
        Matrix x = MiniBatchDescent.rows(TRAIN.x(), batch);
        Matrix y = MiniBatchDescent.rows(TRAIN.y(), batch);
        return theta -> BatchBackpropagation.gradient(network.with(theta), x, y).flat();
    }

    /** Steps of one length in each coordinate, in the direction of the sign of Adam's first moment. */
    private static Walk<?> bySigns(Vector theta, double rate) {
        return new Walk<>(Momentum.from(theta), Momentum::theta, (now, f) -> {
            Vector m = Adam.firstMoment(now.v(), f.apply(now.theta()), Method.BETA1);
            return new Momentum(now.theta().minus(m.map(Math::signum).scale(rate)), m);
        });
    }

    private static boolean hasRunAway(Vector theta) {
        return !(theta.norm() < RUN_AWAY);
    }

    private static double loss(Network network) {
        return hasRunAway(network.parameters().flat()) ? LOST : Math.min(LOST, network.loss(TRAIN.x(), TRAIN.y()));
    }

    private static String share(double share) {
        return Numbers.fixed(100 * share, 0) + " %";
    }
}
