package org.linebyline.experiments.classification;

import java.util.stream.IntStream;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.classification.RocCurve;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Band;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Versicolor against virginica by sepals and by petals, learned on every other flower and judged on the rest. */
public final class IrisRoc implements Experiment {

    private static final double PRICE = 1e-3;
    private static final Vector Y = Iris.labels(Iris.VERSICOLOR, Iris.VIRGINICA);

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        RocCurve sepals = onUnseen(Iris.SEPAL_LENGTH, Iris.SEPAL_WIDTH);
        RocCurve petals = onUnseen(Iris.PETAL_LENGTH, Iris.PETAL_WIDTH);
        double[] across = sepals.falseAlarms().toArray();
        Plot plot = Plot.of(
                        Band.of(across, new double[across.length], sepals.hits().toArray()).color(Color.VERMILLION),
                        Segment.of(0, 0, 1, 1).dashed(),
                        line(sepals).color(Color.VERMILLION),
                        line(petals).color(Color.BLUE),
                        Label.at(0.3, 0.93, "petals: " + Numbers.fixed(petals.area(), 3)).color(Color.BLUE),
                        Label.at(0.62, 0.6, "sepals: " + Numbers.fixed(sepals.area(), 3)).color(Color.VERMILLION),
                        Label.at(0.74, 0.36, "guessing: 0.5").color(Color.SOFT))
                .x(Axis.linear("false alarms: share of versicolor").range(0, 1).ticks(0, 0.5, 1))
                .y(Axis.linear("hits: share of virginica").range(0, 1.02).ticks(0, 0.5, 1))
                .size(340, 330);
        return Run.empty().figure("roc", plot)
                .result("roc-sepals", Numbers.fixed(sepals.area(), 3))
                .result("roc-petals", Numbers.fixed(petals.area(), 3));
    }

    /** The curve on the flowers with odd numbers of a model that saw the even ones. */
    private static RocCurve onUnseen(int... features) {
        Matrix x = Iris.examples(features, Iris.VERSICOLOR, Iris.VIRGINICA);
        Vector w = LogisticRegression.fit(half(x, 0), half(Y, 0), Vector.of(0, PRICE, PRICE));
        return RocCurve.of(half(x, 1).times(w), half(Y, 1));
    }

    private static Matrix half(Matrix x, int first) {
        return Matrix.generate(x.rows() / 2, x.columns(), (i, j) -> x.get(2 * i + first, j));
    }

    private static Vector half(Vector y, int first) {
        return Vector.of(IntStream.range(0, y.size() / 2).mapToDouble(i -> y.get(2 * i + first)).toArray());
    }

    private static Line line(RocCurve curve) {
        return Line.of(curve.falseAlarms().toArray(), curve.hits().toArray());
    }
}
