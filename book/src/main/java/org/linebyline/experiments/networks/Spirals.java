package org.linebyline.experiments.networks;

import java.util.Random;
import java.util.stream.IntStream;
import org.linebyline.classification.SoftmaxRegression;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Contour;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.MiniBatchDescent;
import org.linebyline.networks.Network;
import org.linebyline.networks.ScaledGaussianWeights;

/** Two spirals, wound about each other, that a network with hidden layers tells apart and one without does not. */
public final class Spirals implements Experiment {

    private static final int PER_ARM = 60;
    private static final int EPOCHS = 600;
    private static final int BATCH = 12;
    private static final double RATE = 0.1;
    private static final double SIDE = 1.2;
    private static final Matrix X = points(new Random(6));
    private static final Matrix Y = SoftmaxRegression.oneHot(IntStream.range(0, 2 * PER_ARM).map(i -> i % 2).toArray(), 2);

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Network straight = trained(2, 2);
        Network bent = trained(2, 16, 16, 2);
        return Run.empty()
                .figure("spirals", Panels.inColumns(2)
                        .panel("no hidden layer", plot(straight))
                        .panel("two hidden layers", plot(bent)))
                .result("spirals-straight", DigitTraining.percent(accuracy(straight)))
                .result("spirals-bent", DigitTraining.percent(accuracy(bent)))
                .result("spirals-parameters", Numbers.grouped(bent.parameters().count()));
    }

    /** Points of the two arms in turn, a turn and a quarter from the middle to the rim. */
    private static Matrix points(Random random) {
        double[][] points = new double[2 * PER_ARM][];
        for (int i = 0; i < points.length; i++) {
            double along = (i / 2 + 1.0) / PER_ARM;
            double angle = 2.5 * Math.PI * along + (i % 2) * Math.PI;
            points[i] = new double[] {along * Math.cos(angle) + 0.02 * random.nextGaussian(),
                along * Math.sin(angle) + 0.02 * random.nextGaussian()};
        }
        return Matrix.of(points);
    }

    private static Network trained(int... widths) {
        Random random = new Random(7);
        Network network = new Network(ScaledGaussianWeights.of(2, random, widths), Activation.TANH);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            network = MiniBatchDescent.epoch(network, X, Y, BATCH, RATE, random);
        }
        return network;
    }

    private static double accuracy(Network network) {
        Matrix logits = network.forward(X).logits();
        double right = 0;
        for (int i = 0; i < X.rows(); i++) {
            right += logits.row(i).argMax() == i % 2 ? 1 : 0;
        }
        return right / X.rows();
    }

    private static Plot plot(Network network) {
        Contour border = Contour.of((x, y) -> lead(network, x, y), new Point(-SIDE, -SIDE), new Point(SIDE, SIDE), 0);
        return Plot.plane(border.color(Color.INK), arm(0).color(Color.BLUE), arm(1).color(Color.VERMILLION).hollow())
                .x(Axis.linear("").range(-SIDE, SIDE).ticks(-1, 0, 1))
                .y(Axis.linear("").range(-SIDE, SIDE).ticks(-1, 0, 1))
                .size(205, 205);
    }

    private static Points arm(int arm) {
        double[] xs = new double[PER_ARM];
        double[] ys = new double[PER_ARM];
        for (int i = 0; i < PER_ARM; i++) {
            xs[i] = X.get(2 * i + arm, 0);
            ys[i] = X.get(2 * i + arm, 1);
        }
        return Points.of(xs, ys);
    }

    /** By how much the logit of the first class exceeds that of the second. */
    private static double lead(Network network, double x, double y) {
        Vector logits = network.forward(Vector.of(x, y)).logits();
        return logits.get(0) - logits.get(1);
    }
}
