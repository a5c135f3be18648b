package org.linebyline.experiments.networks;

import org.linebyline.calculus.NumericalGradient;
import org.linebyline.differentiation.ReverseMode;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Backpropagation;
import org.linebyline.networks.Layer;
import org.linebyline.networks.Network;
import org.linebyline.networks.Parameters;

/** The gradient of one picture's loss by the equations of the chapter, by a tape, and by central differences. */
public final class GradientCheck implements Experiment {

    private static final double STEP = 1e-5;
    /** A picture of a three. */
    private static final int PICTURE = 3;

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Network network = DigitTraining.network(Digits.PIXELS, DigitTraining.HIDDEN, Digits.CLASSES);
        Vector x = DigitTraining.TRAIN.x().row(PICTURE);
        Vector y = DigitTraining.TRAIN.y().row(PICTURE);
        Vector theta = network.parameters().flat();
        Parameters gradient = Backpropagation.gradient(network, x, y);
        Vector byTape = ReverseMode.gradient(new ScalarNetwork(network, x, y), theta);
        Vector differences = NumericalGradient.of(moved -> network.with(moved).loss(x, y), theta, STEP);
        Parameters fromTape = gradient.unflatten(gradient.flat().minus(byTape));
        Parameters fromDifferences = gradient.unflatten(gradient.flat().minus(differences));
        Table table = Table.of("gradient at", "numbers", "largest", "off from the tape by at most",
                "off from central differences by at most");
        for (int l = 1; l <= gradient.depth(); l++) {
            Layer layer = gradient.layer(l);
            table = table.row("weights of layer " + l, Numbers.grouped((long) layer.w().rows() * layer.w().columns()),
                            Numbers.fixed(largest(layer, true), 3), Numbers.significant(largest(fromTape.layer(l), true), 1),
                            Numbers.significant(largest(fromDifferences.layer(l), true), 1))
                    .row("biases of layer " + l, Integer.toString(layer.b().size()),
                            Numbers.fixed(largest(layer, false), 3), Numbers.significant(largest(fromTape.layer(l), false), 1),
                            Numbers.significant(largest(fromDifferences.layer(l), false), 1));
        }
        return Run.empty().table("gradient-check", table)
                .result("check-passes", Numbers.grouped(2L * theta.size()));
    }

    /** The largest size among the weights of a layer, or among its biases. */
    private static double largest(Layer layer, boolean isWeights) {
        double largest = 0;
        for (int i = 0; i < layer.b().size(); i++) {
            Vector entries = isWeights ? layer.w().row(i) : Vector.of(layer.b().get(i));
            largest = Math.max(largest, entries.map(Math::abs).max());
        }
        return largest;
    }
}
