package org.linebyline.experiments.probability;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Side;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.BayesRule;
import org.linebyline.probability.TotalProbability;

/** What a positive test says, for one disease in a table and for all prevalences in a curve. */
public final class DiagnosticTest implements Experiment {

    private static final Vector POSITIVE = Vector.of(0.9, 0.05);
    private static final Vector NEGATIVE = Vector.ones(2).minus(POSITIVE);
    private static final double PREVALENCE = 0.01;
    private static final int PEOPLE = 10_000;
    private static final double RAREST = 0.001;
    private static final double MOST_COMMON = 0.5;

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        double once = ill(PREVALENCE);
        double twice = ill(once);
        return Run.empty()
                .table("diagnosis", counts())
                .figure("base-rate", curves(once, twice))
                .result("ill-once", Numbers.fixed(100 * once, 1))
                .result("ill-twice", Numbers.fixed(100 * twice, 1))
                .result("ill-in-ten", Numbers.fixed(100 * ill(0.1), 1))
                .result("ill-though-negative", Numbers.fixed(
                        100 * BayesRule.posterior(NEGATIVE, prior(PREVALENCE)).get(0), 2));
    }

    private static Vector prior(double prevalence) {
        return Vector.of(prevalence, 1 - prevalence);
    }

    /** The probability of illness after a positive test. */
    private static double ill(double prevalence) {
        return BayesRule.posterior(POSITIVE, prior(prevalence)).get(0);
    }

    private static Table counts() {
        Table table = Table.of("of 10,000 people", "ill", "healthy", "all", "share that is ill");
        table = row(table, "test positive", POSITIVE);
        table = row(table, "test negative", NEGATIVE);
        return row(table, "tested", Vector.ones(2));
    }

    private static Table row(Table table, String result, Vector likelihood) {
        Vector people = likelihood.hadamard(prior(PREVALENCE)).scale(PEOPLE);
        double all = TotalProbability.of(likelihood, prior(PREVALENCE)) * PEOPLE;
        double share = BayesRule.posterior(likelihood, prior(PREVALENCE)).get(0);
        return table.row(result, whole(people.get(0)), whole(people.get(1)), whole(all), Numbers.fixed(share, 4));
    }

    private static String whole(double people) {
        return Numbers.fixed(people, 0);
    }

    private static Plot curves(double once, double twice) {
        double[] xs = new double[101];
        double[] one = new double[xs.length];
        double[] two = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = RAREST * Math.pow(MOST_COMMON / RAREST, i / 100.0);
            one[i] = ill(xs[i]);
            two[i] = ill(one[i]);
        }
        return Plot.of(
                        Line.of(xs, one).color(Color.BLUE),
                        Line.of(xs, two).color(Color.VERMILLION),
                        Points.at(PREVALENCE, once).color(Color.BLUE).side(Side.RIGHT)
                                .labels("one test: " + Numbers.fixed(once, 2)),
                        Points.at(PREVALENCE, twice).color(Color.VERMILLION).side(Side.LEFT)
                                .labels("two tests: " + Numbers.fixed(twice, 2)))
                .x(Axis.log("ill before the test, of 100").range(RAREST, MOST_COMMON)
                        .ticks(0.001, 0.01, 0.1, 0.5).labels("0.1", "1", "10", "50"))
                .y(Axis.linear("probability of illness after it").range(-0.05, 1).ticks(0, 0.25, 0.5, 0.75, 1));
    }
}
