package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.BatchBackpropagation;
import org.linebyline.networks.ForwardPass;
import org.linebyline.networks.GradientNorms;
import org.linebyline.networks.Network;
import org.linebyline.networks.Parameters;
import org.linebyline.networks.ScaledGaussianWeights;

/** How much of the gradient is left in each of ten layers before the first step. */
public final class GradientFlow implements Experiment {

    private static final int DEPTH = 10;
    private static final int WIDTH = 64;
    private static final int SEEDS = 5;
    private static final Digits DIGITS = Digits.draw(100, 5);
    private static final double[] GAINS = {0.5, 1, Math.sqrt(2), 2};
    private static final int[] LAYERS = {1, 5, 10};
    private static final Color[] COLORS = {Color.PURPLE, Color.OCHRE, Color.TEAL};
    private static final int LOWEST = -10;
    private static final int BINS_PER_DECADE = 2;
    private static final int BINS = -LOWEST * BINS_PER_DECADE;
    private static final String[] NAMES = {"½", "1", "√2", "2"};

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Panels norms = Panels.inColumns(2);
        for (int k = 0; k < GAINS.length; k++) {
            norms = norms.panel("gain " + NAMES[k], norms(GAINS[k]));
        }
        return Run.empty()
                .figure("gradient-norms", norms)
                .figure("gradient-histograms", Panels.inColumns(2)
                        .panel("sigmoid, gain 1", histograms(Activation.SIGMOID, 1, 0, 0, 0))
                        .panel("ReLU, gain √2", histograms(Activation.RELU, Math.sqrt(2), 0, -1.6, 1.3)))
                .result("flow-depth", Integer.toString(DEPTH))
                .result("flow-sigmoid-ratio", ratio(Activation.SIGMOID, 1))
                .result("flow-sigmoid-4-ratio", ratio(Activation.SIGMOID, 4))
                .result("flow-sigmoid-8-ratio", ratio(Activation.SIGMOID, 8))
                .result("flow-sigmoid-16-ratio", ratio(Activation.SIGMOID, 16))
                .result("flow-sigmoid-4-saturated", saturated(4))
                .result("flow-sigmoid-16-saturated", saturated(16))
                .result("flow-relu-half-norm", Numbers.significant(meanNorms(Activation.RELU, 0.5)[0], 1))
                .result("flow-relu-norm", Numbers.significant(meanNorms(Activation.RELU, Math.sqrt(2))[0], 1))
                .result("flow-relu-width", Integer.toString(WIDTH))
                .result("flow-relu-asleep",
                        Integer.toString(DigitTraining.asleep(network(Activation.RELU, Math.sqrt(2), 0), DIGITS)))
                .result("flow-relu-zeros", Numbers.fixed(100 * zeros(gradient(Activation.RELU, Math.sqrt(2), 0), 1), 0));
    }

    private static Plot norms(double gain) {
        double[] layers = new double[DEPTH];
        Arrays.setAll(layers, l -> l + 1);
        List<Mark> marks = new ArrayList<>();
        for (Activation phi : Activation.values()) {
            double[] norms = meanNorms(phi, gain);
            Color color = ActivationShapes.color(phi);
            marks.add(Line.of(layers, norms).color(color));
            marks.add(label(phi, gain, norms).color(color));
        }
        return Plot.of(marks.toArray(Mark[]::new))
                .x(Axis.linear("layer").range(1, DEPTH).ticks(1, 4, 7, 10))
                .y(Axis.log("gradient norm").range(1e-9, 1000).ticks(1e-8, 1e-6, 1e-4, 1e-2, 1))
                .size(210, 210);
    }

    /** The name of a line: over the upper one of the two level lines, under the lower one, under the rising one. */
    private static Label label(Activation phi, double gain, double[] norms) {
        boolean isUpper = phi == (gain < 2 ? Activation.TANH : Activation.RELU);
        return phi == Activation.SIGMOID
                ? Label.at(6, norms[5] / 150, ActivationShapes.name(phi))
                : Label.at(2.5, norms[1] * (isUpper ? 15 : 1 / 15.0), ActivationShapes.name(phi));
    }

    /** For each layer the geometric mean over the seeds. */
    private static double[] meanNorms(Activation phi, double gain) {
        double[] logarithms = new double[DEPTH];
        for (int seed = 0; seed < SEEDS; seed++) {
            Vector norms = GradientNorms.of(gradient(phi, gain, seed));
            for (int l = 0; l < DEPTH; l++) {
                logarithms[l] += Math.log(norms.get(l)) / SEEDS;
            }
        }
        return Arrays.stream(logarithms).map(Math::exp).toArray();
    }

    private static String ratio(Activation phi, double gain) {
        double[] norms = meanNorms(phi, gain);
        return Numbers.significant(norms[0] / norms[DEPTH - 1], 1);
    }

    private static Network network(Activation phi, double gain, int seed) {
        int[] widths = new int[DEPTH + 1];
        Arrays.fill(widths, WIDTH);
        widths[DEPTH] = Digits.CLASSES;
        return new Network(ScaledGaussianWeights.of(gain, new Random(seed), widths), phi);
    }

    private static Parameters gradient(Activation phi, double gain, int seed) {
        return BatchBackpropagation.gradient(network(phi, gain, seed), DIGITS.x(), DIGITS.y());
    }

    /** The share of the hidden sigmoids whose slope is below a tenth of its largest value. */
    private static String saturated(double gain) {
        ForwardPass<Matrix> pass = network(Activation.SIGMOID, gain, 0).forward(DIGITS.x());
        double flat = 0;
        for (int l = 1; l < DEPTH; l++) {
            for (int i = 0; i < DIGITS.size(); i++) {
                flat += Arrays.stream(pass.z(l).row(i).toArray()).filter(z -> Activation.SIGMOID.slope(z) < 0.025).count();
            }
        }
        return Numbers.fixed(100 * flat / (DEPTH - 1) / DIGITS.size() / WIDTH, 0);
    }

    /** One line for each of the layers, its name above its highest point or as far aside of it as given. */
    private static Plot histograms(Activation phi, double gain, double... aside) {
        Parameters gradient = gradient(phi, gain, 0);
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < LAYERS.length; k++) {
            double[] shares = shares(gradient.layer(LAYERS[k]).w());
            double[] edges = new double[BINS];
            Arrays.setAll(edges, bin -> LOWEST + (bin + 0.5) / BINS_PER_DECADE);
            int mode = Vector.of(shares).argMax();
            marks.add(Line.of(edges, shares).color(COLORS[k]));
            marks.add(Label.at(edges[mode] + aside[k], shares[mode] + (aside[k] == 0 ? 3 : 0),
                    (k == 0 ? "layer " : "") + LAYERS[k]).color(COLORS[k]));
        }
        return Plot.of(marks.toArray(Mark[]::new))
                .x(Axis.linear("size of a slope").range(LOWEST, 0).ticks(-9, -6, -3, 0).labels("10⁻⁹", "10⁻⁶", "10⁻³", "1"))
                .y(Axis.linear("weights (%)").range(0, 50))
                .size(210, 210);
    }

    /** In each bin of the logarithm of the size, its share of all weights in percent. */
    private static double[] shares(Matrix gradient) {
        double[] shares = new double[BINS];
        for (int i = 0; i < gradient.rows(); i++) {
            for (int j = 0; j < gradient.columns(); j++) {
                double size = Math.abs(gradient.get(i, j));
                int bin = size == 0 ? -1 : (int) Math.floor((Math.log10(size) - LOWEST) * BINS_PER_DECADE);
                if (bin >= 0) {
                    shares[bin] += 100.0 / gradient.rows() / gradient.columns();
                }
            }
        }
        return shares;
    }

    /** The share of the weights of layer l whose gradient is exactly 0. */
    private static double zeros(Parameters gradient, int l) {
        double zeros = 0;
        for (int i = 0; i < gradient.layer(l).w().rows(); i++) {
            zeros += Arrays.stream(gradient.layer(l).w().row(i).toArray()).filter(g -> g == 0).count();
        }
        return zeros / gradient.layer(l).w().rows() / gradient.layer(l).w().columns();
    }
}
