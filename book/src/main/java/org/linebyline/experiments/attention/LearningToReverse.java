package org.linebyline.experiments.attention;

import java.util.Random;
import org.linebyline.attention.AttentionGradient;
import org.linebyline.attention.ScaledDotProductAttention;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * Gradient descent on queries and keys until position i copies the token at position n − 1 − i. The
 * learning rate is tried over five orders of magnitude, so that neither variant can blame it.
 */
public final class LearningToReverse implements Experiment {

    private static final int N = 6;
    private static final int DK = 64;
    private static final int STEPS = 200;
    private static final int SEEDS = 5;
    private static final double[] RATES = {1 / 256.0, 1 / 64.0, 1 / 16.0, 1 / 4.0, 1, 4, 16, 64, 256};
    private static final Matrix TOKENS = Matrix.identity(N);
    private static final Matrix REVERSED = Matrix.generate(N, N, (i, j) -> i + j == N - 1 ? 1 : 0);

    @Override
    public String chapter() {
        return "scaled-dot-product-attention";
    }

    @Override
    public Run run() {
        double[] scaled = losses(1);
        double[] unscaled = losses(Math.sqrt(DK));
        double equalWeights = loss(Matrix.generate(N, N, (i, j) -> 1.0 / N));
        int best = Vector.of(scaled).scale(-1).argMax();
        int bestUnscaled = Vector.of(unscaled).scale(-1).argMax();
        Matrix learned = trained(1, RATES[best], 0);
        Matrix stuck = trained(Math.sqrt(DK), RATES[bestUnscaled], 0);
        return Run.empty()
                .result("reverse-found", Integer.toString(found(stuck)))
                .result("reverse-lost-weight", Numbers.significant(largestRightWeightOfTheLost(stuck), 1))
                .result("reverse-equal-weights", Numbers.fixed(equalWeights, 3))
                .result("reverse-scaled-loss", Numbers.significant(scaled[best], 1))
                .result("reverse-scaled-loss-at-one", Numbers.fixed(scaled[4], 3))
                .result("reverse-unscaled-loss", Numbers.fixed(unscaled[bestUnscaled], 2))
                .result("reverse-scaled-rate", Numbers.fixed(RATES[best], 0))
                .result("reverse-unscaled-rate", Numbers.fixed(RATES[bestUnscaled], 0))
                .figure("reverse-rates", Plot.of(
                                Rule.horizontal(equalWeights).label("equal weights"),
                                Line.of(RATES, unscaled).color(Color.BLUE).label("not scaled"),
                                Line.of(RATES, scaled).color(Color.VERMILLION).label("scaled"))
                        .x(Axis.log("learning rate").range(1 / 512.0, 512)
                                .ticks(1 / 256.0, 1 / 16.0, 1, 16, 256)
                                .labels("1/256", "1/16", "1", "16", "256"))
                        .y(Axis.linear("loss after 200 steps").range(0, 0.8)))
                .figure("reverse-maps", Panels.inColumns(2)
                        .panel("scaled", map(learned))
                        .panel("not scaled", map(stuck)));
    }

    /** For each rate the loss after training, as the mean over the seeds. */
    private static double[] losses(double factor) {
        double[] losses = new double[RATES.length];
        for (int r = 0; r < RATES.length; r++) {
            for (int seed = 0; seed < SEEDS; seed++) {
                losses[r] += loss(trained(factor, RATES[r], seed)) / SEEDS;
            }
        }
        return losses;
    }

    /** The weights after training when the scores are factor · QKᵀ/√d_k. */
    private static Matrix trained(double factor, double rate, int seed) {
        Random random = new Random(seed);
        Matrix queries = StandardNormal.matrix(random, N, DK);
        Matrix keys = StandardNormal.matrix(random, N, DK);
        for (int step = 0; step < STEPS; step++) {
            Matrix weights = weights(factor, queries, keys);
            Matrix outputGradient = weights.times(TOKENS).minus(REVERSED).scale(1.0 / N);
            AttentionGradient gradient = AttentionGradient.of(queries, keys, TOKENS, weights, outputGradient);
            queries = queries.minus(gradient.queries().scale(factor * rate));
            keys = keys.minus(gradient.keys().scale(factor * rate));
        }
        return weights(factor, queries, keys);
    }

    private static Matrix weights(double factor, Matrix queries, Matrix keys) {
        return ScaledDotProductAttention.weights(ScaledDotProductAttention.scores(queries, keys).scale(factor));
    }

    /** Half the squared error of an output, as the mean over the positions. */
    private static double loss(Matrix weights) {
        double norm = RowStatistics.norm(weights.times(TOKENS).minus(REVERSED));
        return norm * norm / 2 / N;
    }

    /** How many queries give their largest weight to the right key. */
    private static int found(Matrix weights) {
        int found = 0;
        for (int i = 0; i < N; i++) {
            found += weights.row(i).argMax() == N - 1 - i ? 1 : 0;
        }
        return found;
    }

    /** Among the queries that prefer a wrong key, the largest weight that any gives to its right one. */
    private static double largestRightWeightOfTheLost(Matrix weights) {
        double largest = 0;
        for (int i = 0; i < N; i++) {
            largest = weights.row(i).argMax() == N - 1 - i ? largest : Math.max(largest, weights.get(i, N - 1 - i));
        }
        return largest;
    }

    private static HeatMap map(Matrix weights) {
        String[] positions = {"1", "2", "3", "4", "5", "6"};
        return HeatMap.of(N, N, weights::get)
                .rows("query", positions)
                .columns("key", positions)
                .numbers(weight -> weight < 0.005 ? "" : Numbers.fixed(weight, 2))
                .color(Color.VERMILLION)
                .full(1);
    }
}
