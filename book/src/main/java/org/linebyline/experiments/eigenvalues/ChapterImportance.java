package org.linebyline.experiments.eigenvalues;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linebyline.eigenvalues.LinkMatrix;
import org.linebyline.eigenvalues.PowerIteration;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** How important each chapter of the book is, judged by which chapters mention it. */
public final class ChapterImportance implements Experiment {

    private static final double D = 0.85;
    private static final int ENOUGH = 300;
    private static final int STEPS = 30;
    private static final int SHOWN = 10;

    @Override
    public String chapter() {
        return Example.CHAPTER;
    }

    @Override
    public Run run() {
        ChapterLinks links = ChapterLinks.ofTheBook();
        int n = links.titles().size();
        Vector mentioned = links.matrix().times(Vector.ones(n));
        Matrix g = LinkMatrix.damped(links.matrix(), D);
        Vector r = importance(g, ENOUGH);
        List<Integer> order = IntStream.range(0, n).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -r.get(i)))
                .toList();
        Table table = Table.of("rank", "chapter", "mentioned by", "importance (%)");
        for (int rank = 0; rank < Math.min(n, SHOWN); rank++) {
            int i = order.get(rank);
            table = table.row(Integer.toString(rank + 1), links.titles().get(i),
                    Numbers.grouped((long) mentioned.get(i)), Numbers.fixed(100 * r.get(i), 1));
        }
        return Run.empty()
                .table("importance", table)
                .result("chapter-count", Numbers.grouped(n))
                .result("mention-count", Numbers.grouped((long) mentioned.sum()))
                .result("top-chapter", links.titles().get(order.get(0)))
                .result("top-share", Numbers.fixed(100 * r.get(order.get(0)), 1))
                .result("even-share", Numbers.fixed(100.0 / n, 1))
                .and(rate(g, r));
    }

    /** The share of its time that a reader spends on each page, after k steps of power iteration. */
    private static Vector importance(Matrix g, int k) {
        Vector v = PowerIteration.iterate(g, Vector.ones(g.rows()), k);
        return v.scale(1 / v.sum());
    }

    /** The sum of the sizes of all errors after each step, beside the bound. */
    private static Run rate(Matrix g, Vector r) {
        double[] error = new double[STEPS + 1];
        double[] bound = new double[STEPS + 1];
        double[] steps = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            steps[k] = k;
            error[k] = Math.max(1e-17, importance(g, k).minus(r).map(Math::abs).sum());
            bound[k] = Math.pow(D, k) * error[0];
        }
        return Run.empty().figure("importance-rate", Plot.of(
                        Line.of(bound).color(Color.VERMILLION).dashed().label("0.85ᵏ"),
                        Points.of(steps, error).color(Color.BLUE),
                        Line.of(error).color(Color.BLUE).label("error"))
                .x(Axis.linear("step k"))
                .y(Axis.log("sum of all errors")));
    }
}
