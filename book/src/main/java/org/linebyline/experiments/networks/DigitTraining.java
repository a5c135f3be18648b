package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.List;
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

    private static final int SAMPLES = 20;
    private static final int HIDDEN = 32;
    private static final int EPOCHS = 40;
    private static final int BATCH = 20;
    private static final double RATE = 0.2;

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Digits train = Digits.draw(1000, 1);
        Digits test = Digits.draw(1000, 2);
        Random random = new Random(3);
        Network network = new Network(
                ScaledGaussianWeights.of(Math.sqrt(2), random, Digits.PIXELS, HIDDEN, Digits.CLASSES), Activation.RELU);
        List<Network> after = new ArrayList<>(List.of(network));
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            network = MiniBatchDescent.epoch(network, train.x(), train.y(), BATCH, RATE, random);
            after.add(network);
        }
        for (Network n : after) System.out.println(n.loss(train.x(), train.y()) + " " + n.loss(test.x(), test.y()) + " " + Confusion.of(n, test).accuracy());
        return Run.empty()
                .figure("digits", sheet(train))
                .figure("confusion", Confusion.of(network, test).map());
    }

    /** The first pictures, five to a row. */
    private static HeatMap sheet(Digits digits) {
        int side = Digits.SIDE;
        return HeatMap.of(SAMPLES / 5 * side, 5 * side,
                (i, j) -> digits.x().get(i / side * 5 + j / side, i % side * side + j % side));
    }
}
