package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.Backpropagation;
import org.linebyline.networks.ForwardPass;
import org.linebyline.networks.Layer;
import org.linebyline.networks.Network;
import org.linebyline.networks.Parameters;

/** The chapter's example by hand as a drawing: what goes forward above each unit, what comes back below. */
public final class SmallNetwork implements Experiment {

    private static final Network NETWORK = new Network(
            new Parameters(List.of(
                    new Layer(Matrix.of(new double[][] {{1, -1}, {0.5, 0.5}}), Vector.of(0, -0.5)),
                    new Layer(Matrix.of(new double[][] {{2, 0}, {1, 1}}), Vector.zeros(2)))),
            Activation.RELU);
    private static final Vector X = Vector.of(1, 2);
    private static final Vector Y = Vector.of(1, 0);

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        ForwardPass<Vector> pass = NETWORK.forward(X);
        Parameters gradient = Backpropagation.gradient(NETWORK, X, Y);
        List<Mark> marks = new ArrayList<>();
        for (int l = 1; l <= 2; l++) {
            edges(marks, l);
        }
        units(marks, 0, X);
        units(marks, 1, pass.a(1));
        units(marks, 2, pass.logits());
        errors(marks, 1, gradient.layer(1).b());
        errors(marks, 2, gradient.layer(2).b());
        return Run.empty().figure("by-hand", Plot.of(marks.toArray(Mark[]::new))
                .x(Axis.linear("").range(-0.3, 2.3).ticks(0, 1, 2).labels("input", "hidden", "logits"))
                .y(Axis.linear("").range(-0.5, 1.5).ticks(-9).labels(""))
                .size(400, 250));
    }

    private static double height(int unit) {
        return 1 - unit;
    }

    /** The lines from layer l − 1 to layer l, each with its weight near where it begins. */
    private static void edges(List<Mark> marks, int l) {
        Matrix w = NETWORK.parameters().layer(l).w();
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                marks.add(Segment.of(l - 1, height(j), l, height(i)).color(Color.SOFT));
            }
        }
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                marks.add(Label.at(l - 1 + 0.3, height(j) + 0.3 * (height(i) - height(j)),
                        Numbers.shortest(w.get(i, j))));
            }
        }
    }

    private static void units(List<Mark> marks, int l, Vector values) {
        for (int i = 0; i < 2; i++) {
            marks.add(Points.at(l, height(i)));
            marks.add(Label.at(l, height(i) + 0.17, Numbers.shortest(values.get(i))).color(Color.BLUE));
        }
    }

    private static void errors(List<Mark> marks, int l, Vector delta) {
        for (int i = 0; i < 2; i++) {
            marks.add(Label.at(l, height(i) - 0.17, Numbers.fixed(delta.get(i), 2)).color(Color.VERMILLION));
        }
    }
}
