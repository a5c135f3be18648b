package org.linebyline.experiments.information;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.information.Entropy;

/** The entropy of a coin against its bias, with the fair coin and the 90/10 coin marked. */
public final class CoinEntropy implements Experiment {

    private static final double FAIR = 0.5;
    private static final double BIASED = 0.9;

    @Override
    public String chapter() {
        return "softmax-entropy-cross-entropy";
    }

    @Override
    public Run run() {
        String fair = Numbers.fixed(Entropy.binary(FAIR), 3);
        String biased = Numbers.fixed(Entropy.binary(BIASED), 3);
        Plot plot = Plot.of(
                        Line.of(Entropy::binary, 0, 1).color(Color.BLUE),
                        Points.at(FAIR, Entropy.binary(FAIR)).labels("fair: " + fair + " bit"),
                        Points.at(BIASED, Entropy.binary(BIASED)).labels("90/10: " + biased + " bits"))
                .x(Axis.linear("probability of heads").range(0, 1.2).ticks(0, 0.25, 0.5, 0.75, 1))
                .y(Axis.linear("entropy (bits)").range(0, 1.1).ticks(0, 0.25, 0.5, 0.75, 1));
        return Run.empty().figure("coin", plot)
                .result("biased-coin-bits", biased);
    }
}
