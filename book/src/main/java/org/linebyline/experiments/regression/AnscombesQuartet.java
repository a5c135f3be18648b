package org.linebyline.experiments.regression;

import java.util.LinkedHashSet;
import java.util.Set;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;
import org.linebyline.regression.CoefficientUncertainty;
import org.linebyline.regression.LinearModel;
import org.linebyline.regression.OrdinaryLeastSquares;
import org.linebyline.regression.RSquared;

/** Four data sets with the same line and the same numbers (Anscombe 1973), drawn. */
public final class AnscombesQuartet implements Experiment {

    private static final String[] NAMES = {"I", "II", "III", "IV"};
    private static final double[] SHARED_X = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
    private static final double[][] X = {SHARED_X, SHARED_X, SHARED_X, {8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8}};
    private static final double[][] Y = {
        {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68},
        {9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74},
        {7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73},
        {6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89},
    };

    @Override
    public String chapter() {
        return "linear-regression";
    }

    @Override
    public Run run() {
        Panels panels = Panels.inColumns(2);
        Set<Report> reports = new LinkedHashSet<>();
        for (int k = 0; k < NAMES.length; k++) {
            panels = panels.panel(NAMES[k], plot(X[k], Y[k]));
            reports.add(Report.of(X[k], Y[k]));
        }
        if (reports.size() > 1) {
            throw new IllegalStateException("the four data sets differ within two decimals: " + reports);
        }
        Report report = reports.iterator().next();
        return Run.empty().figure("quartet", panels)
                .result("quartet-intercept", report.intercept())
                .result("quartet-slope", report.slope())
                .result("quartet-r-squared", report.rSquared())
                .result("quartet-t", report.t());
    }

    private static Matrix design(double[] x) {
        return Matrix.generate(x.length, 2, (i, j) -> j == 0 ? 1 : x[i]);
    }

    private static Plot plot(double[] x, double[] y) {
        Vector w = OrdinaryLeastSquares.byQr(design(x), Vector.of(y));
        return Plot.of(
                        Line.of(at -> w.get(0) + w.get(1) * at, 3, 20).color(Color.BLUE),
                        Points.of(x, y))
                .x(Axis.linear("x").range(2, 20).ticks(5, 10, 15, 20))
                .y(Axis.linear("y").range(2, 14).ticks(4, 8, 12))
                .size(215, 165);
    }

    /** What a regression says about a data set, to two decimals. */
    private record Report(String meanX, String meanY, String intercept, String slope, String rSquared, String t) {

        private static Report of(double[] xs, double[] ys) {
            Matrix x = design(xs);
            Vector y = Vector.of(ys);
            Vector w = OrdinaryLeastSquares.byQr(x, y);
            double sigma2 = CoefficientUncertainty.noiseVariance(x, y, w);
            return new Report(
                    Numbers.fixed(Mean.of(x.column(1)), 2), Numbers.fixed(Mean.of(y), 2),
                    Numbers.fixed(w.get(0), 2), Numbers.fixed(w.get(1), 2),
                    Numbers.fixed(RSquared.of(y, LinearModel.predict(x, w)), 2),
                    Numbers.fixed(CoefficientUncertainty.tStatistics(x, w, sigma2).get(1), 2));
        }
    }
}
