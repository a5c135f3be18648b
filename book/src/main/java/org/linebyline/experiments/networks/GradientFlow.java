package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Band;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.BatchBackpropagation;
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
    private static final String[] NAMES = {"½", "1", "√2", "2"};

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Panels norms = Panels.inColumns(2);
        for (int k = 0; k < GAINS.length; k++) {
            norms = norms.panel("gain " + NAMES[k], norms(GAINS[k], k % 2 == 0 ? "length of the gradient" : ""));
        }
        return Run.empty()
                .figure("gradient-norms", norms)
                .figure("gradient-histograms", Panels.inColumns(2)
                        .panel("sigmoid, gain 1", histograms(Activation.SIGMOID, 1, "share of the weights (%)"))
                        .panel("ReLU, gain √2", histograms(Activation.RELU, Math.sqrt(2), "")))
                .result("flow-depth", Integer.toString(DEPTH))
                .result("flow-sigmoid-ratio", ratio(Activation.SIGMOID, 1))
                .result("flow-tanh-ratio", ratio(Activation.TANH, 1))
                .result("flow-relu-ratio", ratio(Activation.RELU, Math.sqrt(2)))
                .result("flow-relu-half-ratio", ratio(Activation.RELU, 0.5))
                .result("flow-relu-zeros", Numbers.fixed(100 * zeros(gradient(Activation.RELU, Math.sqrt(2), 0), 1), 0));
    }

    private static Plot norms(double gain, String title) {
        List<Mark> lines = new ArrayList<>();
        double[] layers = new double[DEPTH];
        Arrays.setAll(layers, l -> l + 1);
        for (Activation phi : Activation.values()) {
            lines.add(Line.of(layers, meanNorms(phi, gain)).color(ActivationShapes.color(phi)));
        }
        return Plot.of(lines.toArray(Mark[]::new))
                .x(Axis.linear("layer").range(1, DEPTH).ticks(1, 4, 7, 10))
                .y(Axis.log(title).range(1e-9, 100).ticks(1e-8, 1e-6, 1e-4, 1e-2, 1))
                .size(210, 200);
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

    private static Parameters gradient(Activation phi, double gain, int seed) {
        int[] widths = new int[DEPTH + 1];
        Arrays.fill(widths, WIDTH);
        widths[DEPTH] = Digits.CLASSES;
        Network network = new Network(ScaledGaussianWeights.of(gain, new Random(seed), widths), phi);
        return BatchBackpropagation.gradient(network, DIGITS.x(), DIGITS.y());
    }

    private static Plot histograms(Activation phi, double gain, String title) {
        Parameters gradient = gradient(phi, gain, 0);
        return Plot.of(
                        histogram(gradient, 1, Color.PURPLE), histogram(gradient, 1, Color.PURPLE))
                .x(Axis.linear("log₁₀ |∂L/∂W|"))
                .y(Axis.linear(title))
                .size(210, 200);
    }

    private static Mark histogram(Parameters gradient, int l, Color color) {
        return Line.of(0, 1).color(color);
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
