package org.linebyline.experiments.attention;

import java.util.Random;
import org.linebyline.attention.ScaledDotProductAttention;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.linearalgebra.Matrix;

/** How sharp the weights are, with and without the scale, as queries and keys grow wider. */
public final class EntropyByWidth implements Experiment {

    private static final int KEYS = 32;
    private static final int QUERIES = 200;
    private static final int[] WIDTHS = {1, 4, 16, 64, 256, 1024};

    @Override
    public String chapter() {
        return "scaled-dot-product-attention";
    }

    @Override
    public Run run() {
        Random random = new Random(4);
        double[] widths = new double[WIDTHS.length];
        double[] scaled = new double[WIDTHS.length];
        double[] unscaled = new double[WIDTHS.length];
        Run run = Run.empty();
        Table table = Table.of("d~k~", "spread of q · k", "entropy, scaled (bits)", "entropy, not scaled (bits)",
                "largest weight, scaled", "largest weight, not scaled");
        for (int w = 0; w < WIDTHS.length; w++) {
            int dk = WIDTHS[w];
            Matrix scores = ScaledDotProductAttention.scores(
                    StandardNormal.matrix(random, QUERIES, dk), StandardNormal.matrix(random, KEYS, dk));
            Matrix products = scores.scale(Math.sqrt(dk));
            Matrix with = ScaledDotProductAttention.weights(scores);
            Matrix without = ScaledDotProductAttention.weights(products);
            widths[w] = dk;
            scaled[w] = RowStatistics.meanEntropy(with);
            unscaled[w] = RowStatistics.meanEntropy(without);
            table = table.row(Numbers.grouped(dk), Numbers.fixed(RowStatistics.spread(products), 1),
                    Numbers.fixed(scaled[w], 2), Numbers.fixed(unscaled[w], 2),
                    Numbers.fixed(RowStatistics.meanLargest(with), 2),
                    Numbers.fixed(RowStatistics.meanLargest(without), 2));
            run = run.result("entropy-scaled-" + dk, Numbers.fixed(scaled[w], 2))
                    .result("entropy-unscaled-" + dk, Numbers.fixed(unscaled[w], 2))
                    .result("largest-unscaled-" + dk, Numbers.fixed(RowStatistics.meanLargest(without), 2));
        }
        return run
                .table("entropy", table)
                .figure("entropy", Plot.of(
                                Rule.horizontal(5).label("32 equal weights"),
                                Line.of(widths, scaled).color(Color.VERMILLION).label("scaled"),
                                Line.of(widths, unscaled).color(Color.BLUE).label("not scaled"))
                        .x(Axis.log("width of queries and keys").ticks(widths)
                                .labels("1", "4", "16", "64", "256", "1,024"))
                        .y(Axis.linear("entropy of the weights (bits)").range(0, 5.2)));
    }
}
