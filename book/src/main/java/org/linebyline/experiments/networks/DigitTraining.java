package org.linebyline.experiments.networks;

import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.networks.Activation;
import org.linebyline.networks.MiniBatchDescent;
import org.linebyline.networks.Network;
import org.linebyline.networks.ScaledGaussianWeights;

/** A network of two layers learns to read digits of 8 by 8 pixels. */
public final class DigitTraining implements Experiment {

    static final Digits TRAIN = Digits.draw(2000, 1);
    static final Digits TEST = Digits.draw(1000, 2);
    static final int HIDDEN = 32;
    static final int EPOCHS = 40;
    static final int BATCH = 20;
    static final double RATE = 0.2;

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Network untrained = network(Digits.PIXELS, HIDDEN, Digits.CLASSES);
        Course course = fromRandomWeights();
        Course straight = train(network(Digits.PIXELS, Digits.CLASSES));
        Course summed = train(untrained, BATCH * RATE);
        Confusion before = Confusion.of(untrained, TEST);
        Confusion confusion = Confusion.of(course.network(), TEST);
        return Run.empty()
                .figure("digits", sheet(TRAIN))
                .figure("training", Plot.of(
                                Line.of(course.trainLoss()).color(Color.INK).label("training pictures"),
                                Line.of(course.testLoss()).color(Color.VERMILLION).label("test pictures"))
                        .x(Axis.linear("epoch").range(0, EPOCHS))
                        .y(Axis.log("mean loss (nats)")))
                .figure("confusion", confusion.map())
                .result("digits-count", Numbers.grouped(TRAIN.size()))
                .result("digits-test-count", Numbers.grouped(TEST.size()))
                .result("digits-parameters", Numbers.grouped(untrained.parameters().count()))
                .result("digits-hidden", Integer.toString(HIDDEN))
                .result("digits-epochs", Integer.toString(EPOCHS))
                .result("digits-batch", Integer.toString(BATCH))
                .result("digits-steps", Numbers.grouped((long) EPOCHS * TRAIN.size() / BATCH))
                .result("digits-rate", Numbers.shortest(RATE))
                .result("digits-loss-before", Numbers.fixed(course.testLoss()[0], 2))
                .result("digits-train-loss", Numbers.fixed(course.trainLoss()[EPOCHS], 3))
                .result("digits-test-loss", Numbers.fixed(course.testLoss()[EPOCHS], 3))
                .result("digits-accuracy-before", percent(before.accuracy()))
                .result("digits-accuracy", percent(confusion.accuracy()))
                .result("digits-train-accuracy", percent(Confusion.of(course.network(), TRAIN).accuracy()))
                .result("digits-straight-accuracy", percent(Confusion.of(straight.network(), TEST).accuracy()))
                .result("digits-sum-rate", Numbers.shortest(BATCH * RATE))
                .result("digits-sum-asleep", Integer.toString(asleep(summed.network(), TRAIN)))
                .result("digits-sum-accuracy", percent(Confusion.of(summed.network(), TEST).accuracy()))
                .result("digits-worst-count", Integer.toString(confusion.worst().count()))
                .result("digits-worst-drawn", Integer.toString(confusion.worst().drawn()))
                .result("digits-worst-read", Integer.toString(confusion.worst().read()));
    }

    /** A share in percent. */
    static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }

    /** How the network with a hidden layer is trained; computed once, since another experiment compares with it. */
    static Course fromRandomWeights() {
        return OnFirstUse.COURSE;
    }

    private static final class OnFirstUse {
        static final Course COURSE = train(network(Digits.PIXELS, HIDDEN, Digits.CLASSES));
    }

    /** A network of rectifiers with its first weights. */
    static Network network(int... widths) {
        return new Network(ScaledGaussianWeights.of(Math.sqrt(2), new Random(3), widths), Activation.RELU);
    }

    /**
     * A trained network and its mean losses before the first epoch and after each.
     *
     * @param trainLoss on the pictures it was trained on
     * @param testLoss on pictures it never saw
     */
    record Course(Network network, double[] trainLoss, double[] testLoss) {}

    static Course train(Network untrained) {
        return train(untrained, RATE);
    }

    static Course train(Network untrained, double rate) {
        Random random = new Random(4);
        Network network = untrained;
        double[] trainLoss = new double[EPOCHS + 1];
        double[] testLoss = new double[EPOCHS + 1];
        for (int epoch = 0; epoch <= EPOCHS; epoch++) {
            if (epoch > 0) {
                network = MiniBatchDescent.epoch(network, TRAIN.x(), TRAIN.y(), BATCH, rate, random);
            }
            trainLoss[epoch] = network.loss(TRAIN.x(), TRAIN.y());
            testLoss[epoch] = network.loss(TEST.x(), TEST.y());
        }
        return new Course(network, trainLoss, testLoss);
    }

    /** How many units of the first layer have no positive pre-activation at any picture. */
    public static int asleep(Network network, Digits digits) {
        Matrix z = network.forward(digits.x()).z(1);
        int asleep = 0;
        for (int j = 0; j < z.columns(); j++) {
            asleep += z.column(j).max() <= 0 ? 1 : 0;
        }
        return asleep;
    }

    /** The first twenty pictures, five to a row. */
    private static HeatMap sheet(Digits digits) {
        int side = Digits.SIDE;
        return HeatMap.of(4 * side, 5 * side,
                (i, j) -> digits.x().get(i / side * 5 + j / side, i % side * side + j % side));
    }
}
