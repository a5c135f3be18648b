package org.linebyline.experiments.networks;

import java.util.function.ToDoubleBiFunction;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.networks.Activation;

/** Three activations and their slopes. */
public final class ActivationShapes implements Experiment {

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Plot values = Plot.of(
                        line(Activation.RELU, Activation::at, -4, 4), name(Activation.RELU, 0.4, 1.7),
                        line(Activation.TANH, Activation::at, -4, 4), name(Activation.TANH, -2.6, -0.75),
                        line(Activation.SIGMOID, Activation::at, -4, 4), name(Activation.SIGMOID, -2.4, 0.45))
                .y(Axis.linear("φ(z)").range(-1.2, 2.2));
        Plot slopes = Plot.of(
                        line(Activation.RELU, Activation::slope, -4, 0), name(Activation.RELU, 2.6, 0.92),
                        line(Activation.RELU, Activation::slope, 1e-9, 4),
                        line(Activation.TANH, Activation::slope, -4, 4), name(Activation.TANH, -2, 0.72),
                        line(Activation.SIGMOID, Activation::slope, -4, 4), name(Activation.SIGMOID, -2.8, 0.31))
                .y(Axis.linear("φ′(z)").range(-0.1, 1.2));
        return Run.empty().figure("activations", Panels.inColumns(2).panel("", sized(values)).panel("", sized(slopes)));
    }

    private static Plot sized(Plot plot) {
        return plot.x(Axis.linear("z").range(-4, 4).ticks(-4, -2, 0, 2, 4)).size(210, 220);
    }

    private static Line line(Activation phi, ToDoubleBiFunction<Activation, Double> f, double from, double to) {
        return Line.of(z -> f.applyAsDouble(phi, z), from, to).color(color(phi));
    }

    private static Label name(Activation phi, double z, double height) {
        return Label.at(z, height, name(phi)).color(color(phi));
    }

    /** The color of its term in the formulas. */
    static Color color(Activation phi) {
        return switch (phi) {
            case RELU -> Color.BLUE;
            case SIGMOID -> Color.VERMILLION;
            case TANH -> Color.GREEN;
        };
    }

    static String name(Activation phi) {
        return switch (phi) {
            case RELU -> "ReLU";
            case SIGMOID -> "sigmoid";
            case TANH -> "tanh";
        };
    }
}
