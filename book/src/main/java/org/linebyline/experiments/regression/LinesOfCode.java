package org.linebyline.experiments.regression;

import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Rows;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.CoefficientUncertainty;
import org.linebyline.regression.DesignMatrix;
import org.linebyline.regression.LinearModel;
import org.linebyline.regression.OrdinaryLeastSquares;
import org.linebyline.regression.RSquared;

/** How many lines of code an equation of this book takes, regressed on what can be counted in the equation. */
public final class LinesOfCode implements Experiment {

    private final List<BookEquation> equations = BookEquation.all();
    private final Vector lines = column(BookEquation::lines);
    private final Vector terms = column(BookEquation::terms);
    private final Vector symbols = column(BookEquation::symbols);
    private final Vector characters = column(BookEquation::characters);

    @Override
    public String chapter() {
        return "linear-regression";
    }

    private Vector column(ToIntFunction<BookEquation> count) {
        return Vector.of(equations.stream().mapToInt(count).asDoubleStream().toArray());
    }

    private static Matrix design(Vector... columns) {
        return DesignMatrix.withIntercept(Matrix.ofRows(columns).transpose());
    }

    @Override
    public Run run() {
        Matrix x = design(terms);
        Vector w = OrdinaryLeastSquares.byQr(x, lines);
        double sigma2 = CoefficientUncertainty.noiseVariance(x, lines, w);
        Vector errors = CoefficientUncertainty.standardErrors(x, sigma2);
        if (!(w.get(1) > 2 * errors.get(1))) {
            throw new IllegalStateException("the text calls the slope of the terms certain, but it is " + w.get(1)
                    + " with a standard error of " + errors.get(1));
        }
        return Run.empty()
                .figure("lines", scatter(w))
                .table("lines", weights())
                .result("lines-count", Numbers.grouped(equations.size()))
                .result("lines-intercept", Numbers.fixed(w.get(0), 2))
                .result("lines-slope", Numbers.fixed(w.get(1), 2))
                .result("lines-slope-error", Numbers.fixed(errors.get(1), 2))
                .result("lines-sigma", Numbers.fixed(Math.sqrt(sigma2), 1))
                .result("lines-t", Numbers.fixed(w.get(1) / errors.get(1), 1))
                .result("lines-commons", Numbers.significant(differenceFromCommonsMath(), 1))
                .result("lines-r-squared", Numbers.fixed(RSquared.of(lines, LinearModel.predict(x, w)), 2));
    }

    private Plot scatter(Vector w) {
        return Plot.of(
                        Points.of(spread(terms), lines.toArray()).color(Color.SOFT).hollow(),
                        Line.of(count -> w.get(0) + w.get(1) * count, 0, terms.max()).color(Color.BLUE))
                .x(Axis.linear("named terms"))
                .y(Axis.linear("lines of code"));
    }

    /** Equal points pushed apart to the right, in the order of the book. */
    private double[] spread(Vector terms) {
        int[] twins = new int[terms.size()];
        int most = 1;
        for (int i = 0; i < twins.length; i++) {
            for (int k = 0; k < i; k++) {
                twins[i] += terms.get(k) == terms.get(i) && lines.get(k) == lines.get(i) ? 1 : 0;
            }
            most = Math.max(most, twins[i]);
        }
        double[] moved = terms.toArray();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += twins[i] * Math.min(0.06, 0.8 / most);
        }
        return moved;
    }

    private Table weights() {
        Table table = Table.of("columns beside the ones", "terms", "symbols", "100 characters", "R²");
        Vector hundreds = characters.scale(0.01);
        return table
                .row(row("terms", design(terms), 0))
                .row(row("symbols", design(symbols), 1))
                .row(row("characters", design(hundreds), 2))
                .row(row("all three", design(terms, symbols, hundreds), 0));
    }

    /** The weights with their standard errors, the first of them in the given column. */
    private String[] row(String name, Matrix x, int first) {
        Vector w = OrdinaryLeastSquares.byQr(x, lines);
        Vector errors = CoefficientUncertainty.standardErrors(x, CoefficientUncertainty.noiseVariance(x, lines, w));
        String[] cells = {name, "", "", "", Numbers.fixed(RSquared.of(lines, LinearModel.predict(x, w)), 2)};
        for (int j = 1; j < w.size(); j++) {
            cells[first + j] = Numbers.fixed(w.get(j), 2) + " ± " + Numbers.fixed(errors.get(j), 2);
        }
        return cells;
    }

    /** The largest relative difference of a weight of all three columns from what Commons Math finds. */
    private double differenceFromCommonsMath() {
        Matrix x = design(terms, symbols, characters);
        Vector w = OrdinaryLeastSquares.byQr(x, lines);
        OLSMultipleLinearRegression commons = new OLSMultipleLinearRegression();
        commons.setNoIntercept(true);
        commons.newSampleData(lines.toArray(), Rows.of(x));
        double[] theirs = commons.estimateRegressionParameters();
        double largest = 0;
        for (int j = 0; j < theirs.length; j++) {
            largest = Math.max(largest, Math.abs(w.get(j) / theirs[j] - 1));
        }
        return largest;
    }
}
