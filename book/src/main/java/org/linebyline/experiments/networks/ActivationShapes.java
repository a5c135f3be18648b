package org.linebyline.experiments.networks;

import java.util.function.ToDoubleBiFunction;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
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
        return Run.empty().figure("activations", Panels.inColumns(2)
                .panel("", plot("φ(z)", -1.2, 2.2, Activation::at))
                .panel("", plot("φ′(z)", -0.1, 1.2, Activation::slope)));
    }

    private static Plot plot(String title, double low, double high, ToDoubleBiFunction<Activation, Double> f) {
        return Plot.of(line(Activation.SIGMOID, f), line(Activation.TANH, f), line(Activation.RELU, f))
                .x(Axis.linear("z").range(-4, 4).ticks(-4, -2, 0, 2, 4))
                .y(Axis.linear(title).range(low, high))
                .size(210, 220);
    }

    private static Line line(Activation phi, ToDoubleBiFunction<Activation, Double> f) {
        return Line.of(z -> f.applyAsDouble(phi, z), -4, 4).color(color(phi));
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
