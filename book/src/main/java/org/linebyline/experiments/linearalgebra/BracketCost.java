package org.linebyline.experiments.linearalgebra;

import java.util.Random;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.TripleProduct;

/** What the brackets of a product of three matrices cost, and what they do to its last digits. */
public final class BracketCost implements Experiment {

    private static final int SIDE = 100;

    @Override
    public String chapter() {
        return "vectors-dot-products-matrix-products";
    }

    @Override
    public Run run() {
        return Run.empty()
                .figure("bracket-cost", figure())
                .table("bracket-cost", table())
                .result("vector-cost-ratio", Numbers.fixed(ratio(SIDE, SIDE, SIDE, 1), 1))
                .result("bracket-difference", Numbers.significant(largestDifference(), 2));
    }

    private static Plot figure() {
        double[] n = IntStream.rangeClosed(0, 60)
                .mapToDouble(k -> Math.rint(Math.pow(10, k / 20.0))).distinct().toArray();
        return Plot.of(
                        Line.of(n, costs(n, true)).color(Color.BLUE).label("(AB)C"),
                        Line.of(n, costs(n, false)).color(Color.VERMILLION).label("A(BC)"))
                .x(Axis.log("columns n of C"))
                .y(Axis.log("multiplications and additions").ticks(1e5, 1e6, 1e7).labels("10⁵", "10⁶", "10⁷"));
    }

    private static double[] costs(double[] columns, boolean leftFirst) {
        double[] costs = new double[columns.length];
        for (int i = 0; i < costs.length; i++) {
            long n = (long) columns[i];
            costs[i] = leftFirst
                    ? TripleProduct.leftFirstFlops(SIDE, SIDE, SIDE, n)
                    : TripleProduct.rightFirstFlops(SIDE, SIDE, SIDE, n);
        }
        return costs;
    }

    private static Table table() {
        long[][] shapes = {
            {100, 100, 100, 1}, {1, 100, 100, 100}, {100, 100, 100, 100}, {1000, 64, 1000, 64}, {64, 1000, 64, 1000}};
        Table table = Table.of("m, p, q, n", "(AB)C", "A(BC)", "left over right");
        for (long[] s : shapes) {
            table = table.row(s[0] + ", " + s[1] + ", " + s[2] + ", " + s[3],
                    Numbers.grouped(TripleProduct.leftFirstFlops(s[0], s[1], s[2], s[3])),
                    Numbers.grouped(TripleProduct.rightFirstFlops(s[0], s[1], s[2], s[3])),
                    Numbers.significant(ratio(s[0], s[1], s[2], s[3]), 3));
        }
        return table;
    }

    private static double ratio(long m, long p, long q, long n) {
        return (double) TripleProduct.leftFirstFlops(m, p, q, n) / TripleProduct.rightFirstFlops(m, p, q, n);
    }

    private static double largestDifference() {
        Random random = new Random(1);
        Matrix a = StandardNormal.matrix(random, SIDE, SIDE);
        Matrix b = StandardNormal.matrix(random, SIDE, SIDE);
        Matrix c = StandardNormal.matrix(random, SIDE, SIDE);
        TripleProduct product = new TripleProduct(a, b, c);
        Matrix difference = product.leftFirst().minus(product.rightFirst()).map(Math::abs);
        return IntStream.range(0, SIDE).mapToDouble(i -> difference.row(i).max()).max().orElseThrow();
    }
}
