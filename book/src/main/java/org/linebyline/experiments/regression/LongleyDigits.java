package org.linebyline.experiments.regression;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Rows;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.DesignMatrix;
import org.linebyline.regression.OrdinaryLeastSquares;

/** How many digits of certified coefficients three programs find on a notoriously delicate table. */
public final class LongleyDigits implements Experiment {

    private static final String[] COLUMNS =
            {"ones", "price index", "national product", "unemployed", "armed forces", "population", "year"};

    /** Employment in the United States, then the columns (Longley 1967), as in the reference data sets of NIST. */
    private static final double[][] TABLE = {
        {60323, 83.0, 234289, 2356, 1590, 107608, 1947},
        {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
        {60171, 88.2, 258054, 3682, 1616, 109773, 1949},
        {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
        {63221, 96.2, 328975, 2099, 3099, 112075, 1951},
        {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
        {64989, 99.0, 365385, 1870, 3547, 115094, 1953},
        {63761, 100.0, 363112, 3578, 3350, 116219, 1954},
        {66019, 101.2, 397469, 2904, 3048, 117388, 1955},
        {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
        {68169, 108.4, 442769, 2936, 2798, 120445, 1957},
        {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
        {68655, 112.6, 482704, 3813, 2552, 123366, 1959},
        {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
        {69331, 115.7, 518173, 4806, 2572, 127852, 1961},
        {70551, 116.9, 554894, 4007, 2827, 130081, 1962},
    };

    /** The coefficients that NIST certifies, computed with 500 digits. */
    static final double[] CERTIFIED = {-3482258.63459582, 15.0618722713733, -0.0358191792925910,
        -2.02022980381683, -1.03322686717359, -0.0511041056535807, 1829.15146461355};

    @Override
    public String chapter() {
        return "linear-regression";
    }

    @Override
    public Run run() {
        Matrix z = z();
        Matrix x = DesignMatrix.withIntercept(z);
        Vector y = y();
        double[] byQr = OrdinaryLeastSquares.byQr(x, y).toArray();
        double[] byNormalEquations = OrdinaryLeastSquares.byNormalEquations(x, y).toArray();
        double[] commons = commonsMath(y, z);
        return Run.empty()
                .table("longley", values(byNormalEquations, byQr, commons))
                .result("longley-condition", Numbers.significant(condition(x), 2))
                .result("longley-fewest-normal", Numbers.fixed(fewest(byNormalEquations), 1))
                .result("longley-fewest-qr", Numbers.fixed(fewest(byQr), 1))
                .result("longley-fewest-commons", Numbers.fixed(fewest(commons), 1));
    }

    /** The six columns. */
    static Matrix z() {
        return Matrix.generate(TABLE.length, TABLE[0].length - 1, (i, j) -> TABLE[i][j + 1]);
    }

    /** Employment. */
    static Vector y() {
        return Matrix.of(TABLE).column(0);
    }

    private static double[] commonsMath(Vector y, Matrix z) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y.toArray(), Rows.of(z));
        return regression.estimateRegressionParameters();
    }

    /** The largest over the smallest singular value, once all columns have length 1. */
    private static double condition(Matrix x) {
        double[][] scaled = new double[x.rows()][x.columns()];
        for (int j = 0; j < x.columns(); j++) {
            double length = x.column(j).norm();
            for (int i = 0; i < x.rows(); i++) {
                scaled[i][j] = x.get(i, j) / length;
            }
        }
        return new SingularValueDecomposition(MatrixUtils.createRealMatrix(scaled)).getConditionNumber();
    }

    private static Table values(double[] byNormalEquations, double[] byQr, double[] commons) {
        Table table = Table.of("weight of", "certified", "normal equations", "QR", "Commons Math");
        for (int j = 0; j < COLUMNS.length; j++) {
            table = table.row(COLUMNS[j], digits(CERTIFIED[j]), digits(byNormalEquations[j]), digits(byQr[j]),
                    digits(commons[j]));
        }
        return table;
    }

    private static String digits(double weight) {
        return Numbers.significant(weight, 15);
    }

    /** How many leading digits are right, at most the 15 that are certified. */
    private static double correct(double weight, int j) {
        return Math.min(15, -Math.log10(Math.abs(weight - CERTIFIED[j]) / Math.abs(CERTIFIED[j])));
    }

    private static double fewest(double[] weights) {
        double fewest = 15;
        for (int j = 0; j < weights.length; j++) {
            fewest = Math.min(fewest, correct(weights[j], j));
        }
        return fewest;
    }
}
