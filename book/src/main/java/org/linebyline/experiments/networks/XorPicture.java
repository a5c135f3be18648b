package org.linebyline.experiments.networks;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Side;

/** The corners of the unit square, and where two hidden units put them: there, one line separates the classes. */
public final class XorPicture implements Experiment {

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Plot corners = Plot.plane(
                        Points.of(new double[] {0, 1}, new double[] {0, 1}).color(Color.VERMILLION).hollow()
                                .labels("(0, 0)", "(1, 1)"),
                        Points.of(new double[] {0, 1}, new double[] {1, 0}).color(Color.BLUE)
                                .labels("(0, 1)", "(1, 0)"))
                .x(Axis.linear("x₁").range(-0.4, 1.8).ticks(0, 1))
                .y(Axis.linear("x₂").range(-0.6, 1.6).ticks(0, 1))
                .size(205, 230);
        Plot units = Plot.plane(
                        Line.of(u -> (u - 0.5) / 2, -0.3, 2.4),
                        Points.of(new double[] {0, 2}, new double[] {0, 1}).color(Color.VERMILLION).hollow()
                                .labels("(0, 0)", "(1, 1)").side(Side.ABOVE),
                        Points.at(1, 0).color(Color.BLUE).labels("(0, 1) and (1, 0)").side(Side.BELOW))
                .x(Axis.linear("first unit").range(-0.3, 2.4).ticks(0, 1, 2))
                .y(Axis.linear("second unit").range(-0.9, 1.8).ticks(0, 1))
                .size(205, 230);
        return Run.empty().figure("xor", Panels.inColumns(2).panel("inputs", corners).panel("hidden units", units));
    }
}
