package org.linebyline.experiments.optimization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Band;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.networks.Digits;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.BatchBackpropagation;
import org.linebyline.networks.MiniBatchDescent;
import org.linebyline.networks.Network;
import org.linebyline.networks.ScaledGaussianWeights;

/** A small network learns digits with each method, over the whole range of rates and from several starts. */
public final class DigitsWithEach implements Experiment {

    private static final int EPOCHS = 5;
    private static final int HIDDEN = 16;
    private static final int BATCH = 20;
    private static final int SEEDS = 3;
    private static final Digits TRAIN = Digits.draw(300, 1);
    private static final Digits TEST = Digits.draw(300, 2);
    /** Powers of two: every factor from harmless to hopeless. */
    private static final double[] RATES = powersOfTwo(-14, 3);
    /** What stands for the loss of a network whose weights have run away. */
    private static final double LOST = 10;
    private static final double RUN_AWAY = 1e6;

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        Panels panels = Panels.inColumns(2);
        Table table = Table.of("method", "best rate", "loss after 1 epoch", "after " + EPOCHS, "new digits read", "good rates");
        for (Method method : Method.values()) {
            double[] mean = new double[RATES.length];
            double[] low = new double[RATES.length];
            double[] high = new double[RATES.length];
            for (int k = 0; k < RATES.length; k++) {
                double[] losses = new double[SEEDS];
                for (int seed = 0; seed < SEEDS; seed++) {
                    losses[seed] = loss(trained(method, RATES[k], seed, EPOCHS));
                    mean[k] += losses[seed] / SEEDS;
                }
                low[k] = -Vector.of(losses).scale(-1).max();
                high[k] = Vector.of(losses).max();
            }
            panels = panels.panel(method.title(), panel(method, mean, low, high));
            table = table.row(row(method, mean));
        }
        return Run.empty().figure("digits", panels).table("digits", table);
    }

    private static Plot panel(Method method, double[] mean, double[] low, double[] high) {
        return Plot.of(Band.of(RATES, low, high).color(RavinePaths.color(method)),
                        Line.of(RATES, mean).color(RavinePaths.color(method)))
                .x(Axis.log("rate").range(RATES[0], RATES[RATES.length - 1]).ticks(1e-4, 1e-2, 1))
                .y(Axis.log("loss (nats)").range(0.01, LOST).ticks(0.01, 0.1, 1, 10))
                .size(210, 190);
    }

    private static String[] row(Method method, double[] mean) {
        int best = Vector.of(mean).scale(-1).argMax();
        int good = 0;
        for (double loss : mean) {
            good += loss <= 2 * mean[best] ? 1 : 0;
        }
        double first = 0;
        double accuracy = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            first += loss(trained(method, RATES[best], seed, 1)) / SEEDS;
            accuracy += accuracy(trained(method, RATES[best], seed, EPOCHS)) / SEEDS;
        }
        return new String[] {method.title(), Numbers.significant(RATES[best], 2), Numbers.fixed(first, 2),
                Numbers.fixed(mean[best], 3), Numbers.fixed(100 * accuracy, 1) + " %", Integer.toString(good)};
    }

    /** The network after so many epochs, or as it was when its weights ran away. */
    private static Network trained(Method method, double rate, int seed, int epochs) {
        Random random = new Random(seed);
        Network network = new Network(
                ScaledGaussianWeights.of(Math.sqrt(2), random, Digits.PIXELS, HIDDEN, Digits.CLASSES), Activation.RELU);
        Walk<?> walk = method.from(network.parameters().flat(), rate);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int[] batch : MiniBatchDescent.batches(TRAIN.size(), BATCH, random)) {
                if (!hasRunAway(walk.theta())) {
                    walk = walk.step(gradient(network, batch));
                }
            }
        }
        return network.with(walk.theta());
    }

    private static UnaryOperator<Vector> gradient(Network network, int[] batch) {
        return theta -> BatchBackpropagation.gradient(network.with(theta),
                MiniBatchDescent.rows(TRAIN.x(), batch), MiniBatchDescent.rows(TRAIN.y(), batch)).flat();
    }

    private static boolean hasRunAway(Vector theta) {
        return !(theta.norm() < RUN_AWAY);
    }

    private static double loss(Network network) {
        return hasRunAway(network.parameters().flat()) ? LOST : Math.min(LOST, network.loss(TRAIN.x(), TRAIN.y()));
    }

    private static double accuracy(Network network) {
        int right = 0;
        for (int i = 0; i < TEST.size(); i++) {
            right += network.forward(TEST.x().row(i)).logits().argMax() == TEST.label(i) ? 1 : 0;
        }
        return (double) right / TEST.size();
    }

    private static double[] powersOfTwo(int first, int last) {
        List<Double> powers = new ArrayList<>();
        for (int k = first; k <= last; k++) {
            powers.add(Math.pow(2, k));
        }
        return powers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
