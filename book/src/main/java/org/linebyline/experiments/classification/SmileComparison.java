package org.linebyline.experiments.classification;

import java.util.stream.IntStream;
import org.linebyline.classification.LogLoss;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Versicolor against virginica on all four measurements: our weights beside those of Smile 2.6.0. */
public final class SmileComparison implements Experiment {

    private static final double PRICE = 0.01;
    private static final String[] NAMES = {"intercept", "sepal length", "sepal width", "petal length", "petal width"};
    private static final Matrix X = Iris.examples(
            new int[] {Iris.SEPAL_LENGTH, Iris.SEPAL_WIDTH, Iris.PETAL_LENGTH, Iris.PETAL_WIDTH},
            Iris.VERSICOLOR, Iris.VIRGINICA);
    private static final Vector Y = Iris.labels(Iris.VERSICOLOR, Iris.VIRGINICA);

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        Vector free = LogisticRegression.fit(X, Y, Vector.zeros(5));
        Vector penalized = LogisticRegression.fit(X, Y, Vector.of(0, PRICE, PRICE, PRICE, PRICE));
        Vector smileFree = smile(0);
        Vector smilePenalized = smile(PRICE * X.rows());
        Table table = Table.of("weight of", "ours, λ = 0", "Smile, λ = 0", "ours, λ = 0.01", "Smile, nλ = 1");
        for (int j = 0; j < NAMES.length; j++) {
            table = table.row(NAMES[j], Numbers.fixed(free.get(j), 3), Numbers.fixed(smileFree.get(j), 3),
                    Numbers.fixed(penalized.get(j), 3), Numbers.fixed(smilePenalized.get(j), 3));
        }
        return Run.empty().table("smile", table)
                .result("sepal-free", Numbers.fixed(free.get(2), 2))
                .result("sepal-penalized", Numbers.fixed(penalized.get(2), 2))
                .result("sepal-odds", Numbers.grouped(Math.round(Math.exp(-free.get(2)))))
                .result("wrong-free", Integer.toString(wrong(free)))
                .result("wrong-penalized", Integer.toString(wrong(penalized)));
    }

    private static int wrong(Vector w) {
        Vector p = LogLoss.probabilities(X, w);
        return (int) IntStream.range(0, Y.size()).filter(i -> (p.get(i) > 0.5) != (Y.get(i) == 1)).count();
    }

    /** The weights of Smile, which adds the losses up where we average them and spares the intercept. */
    private static Vector smile(double lambda) {
        double[][] rows = IntStream.range(0, X.rows())
                .mapToObj(i -> IntStream.range(1, 5).mapToDouble(j -> X.get(i, j)).toArray())
                .toArray(double[][]::new);
        int[] classes = IntStream.range(0, Y.size()).map(i -> (int) Y.get(i)).toArray();
        double[] w = smile.classification.LogisticRegression
                .binomial(rows, classes, lambda, 1e-12, 10_000).coefficients();
        return Vector.of(w[4], w[0], w[1], w[2], w[3]);
    }
}
