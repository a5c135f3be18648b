package org.linebyline.experiments.probability;

import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Side;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Bernoulli;
import org.linebyline.probability.LogLikelihood;

/** How well each coin explains ten tosses. */
public final class TenTosses implements Experiment {

    private static final int TOSSES = 10;
    private static final double TRUE_THETA = 0.6;
    private static final long SEED = 105;

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        Vector x = tosses();
        double best = Bernoulli.mle(x);
        return Run.empty()
                .figure("likelihood", plot(x, best))
                .result("tosses", letters(x))
                .result("heads", Numbers.fixed(x.sum(), 0))
                .result("true-theta", Numbers.shortest(TRUE_THETA))
                .result("best-theta", Numbers.shortest(best))
                .result("best-likelihood", Numbers.fixed(1000 * likelihood(x, best), 2))
                .result("fair-likelihood", Numbers.fixed(1000 * likelihood(x, 0.5), 2))
                .result("true-likelihood", Numbers.fixed(1000 * likelihood(x, TRUE_THETA), 2));
    }

    private static Vector tosses() {
        Random random = new Random(SEED);
        return Vector.zeros(TOSSES).map(zero -> random.nextDouble() < TRUE_THETA ? 1 : 0);
    }

    private static double likelihood(Vector x, double theta) {
        return Math.exp(LogLikelihood.of(toss -> Math.log(Bernoulli.probability(toss, theta)), x));
    }

    private static String letters(Vector x) {
        StringBuilder letters = new StringBuilder();
        for (double toss : x.toArray()) {
            letters.append(toss == 1 ? 'H' : 'T');
        }
        return letters.toString();
    }

    private static Plot plot(Vector x, double best) {
        return Plot.of(
                        Line.of(theta -> 1000 * likelihood(x, theta), 0, 1).color(Color.BLUE),
                        Points.at(best, 1000 * likelihood(x, best)).side(Side.ABOVE)
                                .labels("most likely: θ = " + Numbers.shortest(best)),
                        Points.at(0.5, 1000 * likelihood(x, 0.5)).side(Side.LEFT).labels("fair coin"))
                .x(Axis.linear("probability θ of heads").range(0, 1).ticks(0, 0.25, 0.5, 0.75, 1))
                .y(Axis.linear("likelihood (thousandths)").range(0, 2.6).ticks(0, 1, 2));
    }
}
