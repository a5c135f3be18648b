package org.linebyline.experiments.probability;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;
import org.linebyline.probability.Gaussian;
import org.linebyline.probability.Variance;

/** The exact distribution of the total of ten dice beside the Gaussian of the same mean and variance. */
public final class TenDice implements Experiment {

    private static final int DICE = 10;
    private static final int FACES = 6;

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        double[] p = distribution();
        double[] x = new double[p.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        double mu = Expectation.of(Vector.of(x), Vector.of(p));
        double sigma2 = Variance.of(Vector.of(x), Vector.of(p));
        Plot plot = Plot.of(
                        Line.of(at -> 100 * Gaussian.density(at, mu, sigma2), DICE, DICE * FACES).color(Color.BLUE),
                        Points.of(x, Vector.of(p).scale(100).toArray()).color(Color.VERMILLION))
                .x(Axis.linear("total of ten dice").range(DICE, DICE * FACES).ticks(10, 20, 30, 40, 50, 60))
                .y(Axis.linear("probability (%)").range(0, 8).ticks(0, 2, 4, 6, 8));
        return Run.empty().figure("bell", plot)
                .result("ten-dice-mean", Numbers.shortest(mu))
                .result("ten-dice-variance", Numbers.fixed(sigma2, 2));
    }

    /** The probability of each total from 0: one die after the other is added. */
    private static double[] distribution() {
        double[] p = {1};
        for (int die = 0; die < DICE; die++) {
            double[] next = new double[p.length + FACES];
            for (int total = 0; total < p.length; total++) {
                for (int face = 1; face <= FACES; face++) {
                    next[total + face] += p[total] / FACES;
                }
            }
            p = next;
        }
        return p;
    }
}
