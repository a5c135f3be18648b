package org.linebyline.experiments.components;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.components.PrincipalComponents;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.classification.Iris;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.SampleCovariance;

/** Four measurements of 150 flowers on a sheet of paper, and what a change of units does to them. */
public final class IrisScores implements Experiment {

    private static final List<String> FEATURES = List.of("sepal length", "sepal width", "petal length", "petal width");

    @Override
    public String chapter() {
        return "principal-component-analysis";
    }

    @Override
    public Run run() {
        Matrix x = measurements();
        PrincipalComponents pca = turned(PrincipalComponents.of(x));
        return Run.empty()
                .figure("iris", plot(pca, x))
                .table("iris-directions", directions(pca, x))
                .result("iris-two", Numbers.fixed(100 * (pca.explained().get(0) + pca.explained().get(1)), 1))
                .result("iris-first", Numbers.fixed(100 * pca.explained().get(0), 1));
    }

    private static Matrix measurements() {
        List<Vector> rows = new ArrayList<>();
        for (Iris species : Iris.values()) {
            for (int i = 0; i < species.count(); i++) {
                rows.add(Vector.of(species.measured(i, 0), species.measured(i, 1), species.measured(i, 2), species.measured(i, 3)));
            }
        }
        return Matrix.ofRows(rows.toArray(Vector[]::new));
    }

    /** The sign of a component is nobody's choice; here the last feature counts upward. */
    private static PrincipalComponents turned(PrincipalComponents pca) {
        int last = pca.w().rows() - 1;
        Matrix w = Matrix.generate(last + 1, last + 1, (i, j) -> pca.w().get(i, j) * Math.signum(pca.w().get(last, j)));
        return new PrincipalComponents(pca.mean(), w, pca.lambda());
    }

    private static Plot plot(PrincipalComponents pca, Matrix x) {
        Matrix z = pca.scores(x, 2);
        List<Mark> marks = new ArrayList<>();
        Color[] colors = {Color.BLUE, Color.VERMILLION, Color.GREEN};
        int from = 0;
        for (Iris species : Iris.values()) {
            double[] first = new double[species.count()];
            double[] second = new double[species.count()];
            for (int i = 0; i < first.length; i++) {
                first[i] = z.get(from + i, 0);
                second[i] = z.get(from + i, 1);
            }
            from += species.count();
            Points points = Points.of(first, second).color(colors[species.ordinal()]);
            marks.add(species == Iris.VERSICOLOR ? points.hollow() : points);
        }
        marks.add(Label.at(-2.7, 1.15, "setosa").color(Color.BLUE));
        marks.add(Label.at(0.4, 1.15, "versicolor").color(Color.VERMILLION));
        marks.add(Label.at(2.9, 1.35, "virginica").color(Color.GREEN));
        return Plot.of(marks.toArray(Mark[]::new))
                .x(Axis.linear("first score (cm)"))
                .y(Axis.linear("second score (cm)").range(-1.6, 1.6))
                .size(440, 260);
    }

    /** The first direction with the sepal length in centimeters, in millimeters, and with every column at variance 1. */
    private static Table directions(PrincipalComponents pca, Matrix x) {
        Vector deviations = Vector.of(SampleCovariance.of(x).get(0, 0), SampleCovariance.of(x).get(1, 1),
                SampleCovariance.of(x).get(2, 2), SampleCovariance.of(x).get(3, 3)).map(Math::sqrt);
        PrincipalComponents millimeters = turned(PrincipalComponents.of(scaled(x, Vector.of(10, 1, 1, 1))));
        PrincipalComponents alike = turned(PrincipalComponents.of(scaled(x, deviations.map(s -> 1 / s))));
        Table table = Table.of("feature", "centimeters", "sepal length in millimeters", "standard deviations");
        for (int j = 0; j < FEATURES.size(); j++) {
            table = table.row(FEATURES.get(j), entry(pca, j), entry(millimeters, j), entry(alike, j));
        }
        return table.row("share (%)", share(pca), share(millimeters), share(alike));
    }

    private static Matrix scaled(Matrix x, Vector factors) {
        return Matrix.generate(x.rows(), x.columns(), (i, j) -> x.get(i, j) * factors.get(j));
    }

    private static String entry(PrincipalComponents pca, int j) {
        return Numbers.fixed(pca.first().get(j), 2);
    }

    private static String share(PrincipalComponents pca) {
        return Numbers.fixed(100 * pca.explained().get(0), 1);
    }
}
