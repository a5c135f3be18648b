package org.linebyline.experiments.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linebyline.classification.DecisionBoundary;
import org.linebyline.classification.SoftmaxRegression;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Three species, two measurements of the petal: where softmax regression draws its borders. */
public final class IrisBoundaries implements Experiment {

    private static final int STEPS = 2000;
    private static final double RATE = 1;
    private static final double PRICE = 1e-3;
    private static final double LEFT = 0.5;
    private static final double RIGHT = 7.2;
    private static final Matrix X = Iris.examples(new int[] {Iris.PETAL_LENGTH, Iris.PETAL_WIDTH}, Iris.values());
    private static final int[] CLASSES = Iris.classes(Iris.values());

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        Standardized units = Standardized.of(X);
        Matrix x = units.apply(X);
        Matrix y = SoftmaxRegression.oneHot(CLASSES, 3);
        Matrix w = Matrix.zeros(3, 3);
        for (int t = 0; t < STEPS; t++) {
            Matrix slopes = SoftmaxRegression.gradient(x, y, w).plus(pull(w));
            w = w.minus(slopes.scale(RATE));
        }
        Matrix trained = w;
        int wrong = (int) IntStream.range(0, CLASSES.length)
                .filter(i -> SoftmaxRegression.probabilities(x.row(i), trained).argMax() != CLASSES[i]).count();
        return Run.empty().figure("boundaries", plot(measured(units, trained)))
                .result("iris-steps", Numbers.grouped(STEPS))
                .result("iris-loss", Numbers.fixed(SoftmaxRegression.loss(x, y, trained), 3))
                .result("iris-wrong", Integer.toString(wrong));
    }

    /** The gradient of the penalty, which spares the intercepts. */
    private static Matrix pull(Matrix w) {
        return Matrix.generate(w.rows(), w.columns(), (j, k) -> j == 0 ? 0 : PRICE * w.get(j, k));
    }

    /** The weights for features in centimeters, the column of each class. */
    private static Matrix measured(Standardized units, Matrix w) {
        return w.transpose().mapRows(units::asMeasured).transpose();
    }

    private static Plot plot(Matrix w) {
        List<Mark> marks = new ArrayList<>();
        marks.add(points(Iris.SETOSA, Color.BLUE));
        marks.add(points(Iris.VERSICOLOR, Color.VERMILLION).hollow());
        marks.add(points(Iris.VIRGINICA, Color.GREEN));
        for (int k = 0; k < 3; k++) {
            border(w, k, (k + 1) % 3).ifPresent(marks::add);
        }
        marks.add(Label.at(1.7, 0.85, "setosa").color(Color.BLUE));
        marks.add(Label.at(3.4, 1.62, "versicolor").color(Color.VERMILLION));
        marks.add(Label.at(6.3, 1.38, "virginica").color(Color.GREEN));
        return Plot.of(marks.toArray(Mark[]::new))
                .x(Axis.linear("petal length (cm)").range(LEFT, RIGHT))
                .y(Axis.linear("petal width (cm)").range(0, 2.7).ticks(0, 0.5, 1, 1.5, 2, 2.5))
                .size(440, 320);
    }

    private static Points points(Iris iris, Color color) {
        double[] lengths = IntStream.range(0, iris.count()).mapToDouble(i -> iris.measured(i, Iris.PETAL_LENGTH)).toArray();
        double[] widths = IntStream.range(0, iris.count()).mapToDouble(i -> iris.measured(i, Iris.PETAL_WIDTH)).toArray();
        return Points.of(lengths, widths).color(color);
    }

    /** The part of the line between two classes on which the third has the lowest score. */
    private static Optional<Line> border(Matrix w, int k, int other) {
        Vector difference = w.column(k).minus(w.column(other));
        int third = 3 - k - other;
        List<Point> line = IntStream.rangeClosed(0, 670)
                .mapToDouble(i -> LEFT + i * (RIGHT - LEFT) / 670)
                .mapToObj(a -> new Point(a, DecisionBoundary.height(difference, a)))
                .filter(point -> point.y() > -1 && point.y() < 4)
                .filter(point -> score(w, third, point) < score(w, k, point))
                .toList();
        return line.size() < 2 ? Optional.empty() : Optional.of(new Line(line, Color.INK, false, ""));
    }

    private static double score(Matrix w, int k, Point point) {
        return w.column(k).dot(Vector.of(1, point.x(), point.y()));
    }
}
