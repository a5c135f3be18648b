package org.linebyline.experiments.attention;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.linebyline.attention.AttentionGradient;
import org.linebyline.attention.AttentionMask;
import org.linebyline.attention.ScaledDotProductAttention;
import org.linebyline.attention.SoftmaxTemperature;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;

/** Causal attention with one choice changed at a time, on the same random queries, keys and gradients. */
public final class AttentionAblation implements Experiment {

    private static final int N = 16;
    private static final int DK = 64;
    private static final int DRAWS = 100;
    private static final AttentionMask CAUSAL = AttentionMask.allowing(N, N, (i, j) -> j <= i);

    /**
     * One way to turn the scores QKᵀ/√d_k into weights.
     *
     * @param input from those scores to what the softmax gets
     * @param weights from what the softmax gets to the weights
     * @param gradient from what the softmax gets and the gradient at the weights to the gradient at the former
     */
    private record Choice(String name, String slug, UnaryOperator<Matrix> input, UnaryOperator<Matrix> weights,
            BinaryOperator<Matrix> gradient) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("as in the paper", "paper", s -> CAUSAL.addTo(s),
                    ScaledDotProductAttention::weights, AttentionAblation::backward),
            new Choice("no scale", "unscaled", s -> CAUSAL.addTo(s.scale(Math.sqrt(DK))),
                    ScaledDotProductAttention::weights, AttentionAblation::backward),
            new Choice("scale 1/d~k~", "overscaled", s -> CAUSAL.addTo(s.scale(1 / Math.sqrt(DK))),
                    ScaledDotProductAttention::weights, AttentionAblation::backward),
            new Choice("no mask", "unmasked", s -> s,
                    ScaledDotProductAttention::weights, AttentionAblation::backward),
            new Choice("mask after the softmax", "late", s -> s,
                    s -> past(ScaledDotProductAttention.weights(s)), (s, g) -> backward(s, past(g))),
            new Choice("softmax over columns", "columns", s -> CAUSAL.addTo(s),
                    s -> ScaledDotProductAttention.weights(s.transpose()).transpose(),
                    (s, g) -> backward(s.transpose(), g.transpose()).transpose()),
            new Choice("largest score only", "hard", s -> CAUSAL.addTo(s),
                    s -> s.mapRows(SoftmaxTemperature::limit), (s, g) -> Matrix.zeros(N, N)));

    @Override
    public String chapter() {
        return "scaled-dot-product-attention";
    }

    @Override
    public Run run() {
        Run run = Run.empty();
        Table table = Table.of("choice", "entropy (bits)", "largest weight", "row sum off by at most",
                "weight on the future", "gradient at the scores");
        for (Choice choice : CHOICES) {
            Findings found = examine(choice);
            table = table.row(choice.name,
                    found.distributions() ? Numbers.fixed(found.entropy, 2) : "–", Numbers.fixed(found.largest, 2),
                    Numbers.fixed(found.rowSum, 2), Numbers.fixed(100 * found.future, 0) + " %",
                    Numbers.significant(found.gradient, 2));
            run = run.result("ablation-" + choice.slug + "-row-sum", Numbers.fixed(found.rowSum, 2))
                    .result("ablation-" + choice.slug + "-future", Numbers.fixed(100 * found.future, 0))
                    .result("ablation-" + choice.slug + "-gradient", Numbers.significant(found.gradient, 2));
        }
        return run.table("ablation", table);
    }

    /**
     * What the draws have in common.
     *
     * @param entropy mean of all rows in bits; 0 when they are no distributions
     * @param largest mean of all rows
     * @param rowSum the largest distance of a row sum from 1
     * @param future mean share of the weight that lies on keys after the query
     * @param gradient length of the gradient's median row
     */
    private record Findings(double entropy, double largest, double rowSum, double future, double gradient) {

        boolean distributions() {
            return rowSum < 1e-9;
        }
    }

    private static Findings examine(Choice choice) {
        Random random = new Random(16);
        double entropy = 0;
        double largest = 0;
        double rowSum = 0;
        double future = 0;
        double[] gradients = new double[DRAWS * N];
        for (int draw = 0; draw < DRAWS; draw++) {
            Matrix input = choice.input.apply(ScaledDotProductAttention.scores(
                    StandardNormal.matrix(random, N, DK), StandardNormal.matrix(random, N, DK)));
            Matrix weights = choice.weights.apply(input);
            Matrix gradient = choice.gradient.apply(input, StandardNormal.matrix(random, N, N));
            rowSum = Math.max(rowSum, RowStatistics.worstRowSum(weights));
            entropy += rowSum < 1e-9 ? RowStatistics.meanEntropy(weights) / DRAWS : 0;
            largest += RowStatistics.meanLargest(weights) / DRAWS;
            future += RowStatistics.futureShare(weights) / DRAWS;
            for (int i = 0; i < N; i++) {
                gradients[draw * N + i] = gradient.row(i).norm();
            }
        }
        Arrays.sort(gradients);
        return new Findings(entropy, largest, rowSum, future, gradients[gradients.length / 2]);
    }

    /** With the identity for the values, the gradient at the output is the gradient at the weights. */
    private static Matrix backward(Matrix input, Matrix weightGradient) {
        return AttentionGradient.scoreGradient(
                ScaledDotProductAttention.weights(input), Matrix.identity(N), weightGradient);
    }

    private static Matrix past(Matrix a) {
        return Matrix.generate(N, N, (i, j) -> j <= i ? a.get(i, j) : 0);
    }
}
