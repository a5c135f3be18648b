package org.linebyline.experiments.components;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.linebyline.components.Centering;
import org.linebyline.components.PrincipalComponents;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.networks.Digits;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.SingularValues;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;

/** Drawn digits, 64 pixels each: how few numbers are enough to draw them again, and what forgetting the mean does. */
public final class DigitComponents implements Experiment {

    private static final int COUNT = 500;
    private static final int[] KEPT = {0, 2, 5, 10, 20, 64};
    private static final Matrix X = Digits.draw(COUNT, 71).x();

    @Override
    public String chapter() {
        return "principal-component-analysis";
    }

    @Override
    public Run run() {
        PrincipalComponents pca = PrincipalComponents.of(X);
        double[] sums = running(pca.explained());
        return Run.empty()
                .figure("scree", scree(sums))
                .figure("digits", sheet(pca))
                .result("digit-count", Numbers.grouped(COUNT))
                .result("digit-first", percent(sums[1]))
                .result("digit-ten", percent(sums[10]))
                .result("digit-ninety", Integer.toString((int) Arrays.stream(sums).filter(sum -> sum < 0.9).count()))
                .and(withoutCentering(pca));
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }

    /** The shares of the first 0, 1, 2, … components together. */
    private static double[] running(Vector shares) {
        double[] sums = new double[shares.size() + 1];
        for (int k = 0; k < shares.size(); k++) {
            sums[k + 1] = sums[k] + shares.get(k);
        }
        return sums;
    }

    private static Plot scree(double[] sums) {
        double[] ks = IntStream.range(0, sums.length).asDoubleStream().toArray();
        double[] percents = Arrays.stream(sums).map(sum -> 100 * sum).toArray();
        return Plot.of(Line.of(ks, percents).color(Color.SOFT), Points.of(ks, percents).color(Color.BLUE))
                .x(Axis.linear("components kept"))
                .y(Axis.linear("variance kept (%)").range(0, 100))
                .size(440, 280);
    }

    /** One digit a row, drawn again from more and more components, the last from all. */
    private static HeatMap sheet(PrincipalComponents pca) {
        int side = Digits.SIDE;
        Matrix[] redrawn = Arrays.stream(KEPT).mapToObj(k -> pca.reconstruct(pca.scores(X, k))).toArray(Matrix[]::new);
        int gap = side + 1;
        return HeatMap.of(5 * gap - 1, KEPT.length * gap - 1, (i, j) -> i % gap == side || j % gap == side ? 0
                : Math.max(0, redrawn[j / gap].get(2 * (i / gap), i % gap * side + j % gap)));
    }

    private static Run withoutCentering(PrincipalComponents pca) {
        Vector first = SingularValues.of(X).v().column(0);
        Matrix c = Centering.covariance(Centering.centered(X));
        return Run.empty()
                .result("raw-cosine", Numbers.fixed(Math.abs(first.cosine(Mean.ofRows(X))), 4))
                .result("raw-variance", percent(PrincipalComponents.varianceAlong(c, first) / pca.lambda().sum()))
                .result("raw-component", Numbers.fixed(Math.abs(first.cosine(pca.first())), 2));
    }
}
