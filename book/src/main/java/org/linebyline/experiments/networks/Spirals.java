package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Segment;
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
    private static final int CELLS = 60;
    private static final double SIDE = 1.2;
    private static final Matrix X = points(new Random(6));
    private static final Matrix Y = Matrix.generate(2 * PER_ARM, 2, (i, k) -> i % 2 == k ? 1 : 0);

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
        List<Mark> marks = new ArrayList<>(border(network));
        marks.add(arm(0).color(Color.BLUE));
        marks.add(arm(1).color(Color.VERMILLION).hollow());
        return Plot.plane(marks.toArray(Mark[]::new))
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

    /** Where both classes are equally likely: in each cell of a grid a segment between two crossings of its sides. */
    private static List<Segment> border(Network network) {
        List<Segment> border = new ArrayList<>();
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                double[][] corners = {{at(i), at(j)}, {at(i + 1), at(j)}, {at(i + 1), at(j + 1)}, {at(i), at(j + 1)}};
                List<double[]> crossings = crossings(network, corners);
                for (int k = 0; k + 1 < crossings.size(); k += 2) {
                    border.add(Segment.of(crossings.get(k)[0], crossings.get(k)[1],
                            crossings.get(k + 1)[0], crossings.get(k + 1)[1]).color(Color.INK));
                }
            }
        }
        return border;
    }

    private static double at(int i) {
        return SIDE * (2.0 * i / CELLS - 1);
    }

    private static List<double[]> crossings(Network network, double[][] corners) {
        List<double[]> crossings = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            double[] p = corners[k];
            double[] q = corners[(k + 1) % 4];
            double atP = lead(network, p);
            double atQ = lead(network, q);
            if (atP < 0 != atQ < 0) {
                double t = atP / (atP - atQ);
                crossings.add(new double[] {p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])});
            }
        }
        return crossings;
    }

    /** By how much the logit of the first class exceeds that of the second. */
    private static double lead(Network network, double[] x) {
        Vector logits = network.forward(Vector.of(x)).logits();
        return logits.get(0) - logits.get(1);
    }
}
