package org.linebyline.experiments.classification;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.classification.DecisionBoundary;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.classification.Sigmoid;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.experiments.figure.Side;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The share of virginica among flowers of each petal width, with a straight line and a sigmoid through it. */
public final class PetalWidth implements Experiment {

    private static final double NARROW = 1;
    private static final double WIDE = 2.5;
    private static final Matrix X = Iris.examples(new int[] {Iris.PETAL_WIDTH}, Iris.VERSICOLOR, Iris.VIRGINICA);
    private static final Vector Y = Iris.labels(Iris.VERSICOLOR, Iris.VIRGINICA);

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        Vector line = LinearSystem.solve(X.transpose().times(X), X.transpose().times(Y));
        Vector w = LogisticRegression.fit(X, Y, Vector.zeros(2));
        double middle = -w.get(0) / w.get(1);
        Plot plot = Plot.of(
                        Line.of(a -> line.get(0) + line.get(1) * a, 0.8, 2.7).dashed().color(Color.VERMILLION).label("line"),
                        Line.of(a -> Sigmoid.of(w.get(0) + w.get(1) * a), 0.8, 2.7).color(Color.BLUE).label("sigmoid"),
                        new Points(shares(), Color.INK, false, List.of(), Side.ABOVE),
                        Rule.vertical(middle).label("boundary"))
                .x(Axis.linear("petal width (cm)").range(0.8, 2.7).ticks(1, 1.5, 2, 2.5))
                .y(Axis.linear("share of virginica").range(-0.35, 1.45).ticks(0, 0.5, 1));
        return Run.empty().figure("petal-width", plot)
                .result("line-narrow", Numbers.fixed(line.get(0) + line.get(1) * NARROW, 2))
                .result("line-wide", Numbers.fixed(line.get(0) + line.get(1) * WIDE, 2))
                .result("width-intercept", Numbers.fixed(w.get(0), 2))
                .result("width-weight", Numbers.fixed(w.get(1), 2))
                .result("width-odds-factor", Numbers.fixed(Math.exp(w.get(1) / 10), 2))
                .result("width-boundary", Numbers.fixed(middle, 2))
                .result("width-wrong", Integer.toString(wrong(w)));
    }

    /** For each width that occurs, the share of virginica among its flowers. */
    private static List<Point> shares() {
        List<Point> shares = new ArrayList<>();
        for (int tenths = 10; tenths <= 25; tenths++) {
            double flowers = 0;
            double virginica = 0;
            for (int i = 0; i < Y.size(); i++) {
                boolean isThisWide = Math.round(10 * X.get(i, 1)) == tenths;
                flowers += isThisWide ? 1 : 0;
                virginica += isThisWide ? Y.get(i) : 0;
            }
            if (flowers > 0) {
                shares.add(new Point(tenths / 10.0, virginica / flowers));
            }
        }
        return shares;
    }

    private static int wrong(Vector w) {
        int wrong = 0;
        for (int i = 0; i < Y.size(); i++) {
            wrong += (DecisionBoundary.side(X.row(i), w) > 0) == (Y.get(i) == 1) ? 0 : 1;
        }
        return wrong;
    }
}
