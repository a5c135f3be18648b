package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.linebyline.Outcomes;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class CoefficientUncertaintyTest {

    /** A few roundings of numbers below 10. */
    private static final double ROUNDING = 1e-14;
    private static final double SIGMA = 0.7;
    private static final Matrix FIVE_ROWS = DesignMatrix.withIntercept(StandardNormal.matrix(new Random(19), 5, 1));
    private static final Vector TRUTH = Vector.of(2, -1);
    private static final Outcomes NOISE = Outcomes.SKEWED.repeated(5);

    @Test
    void theThreeEquationsByHand() {
        double sigma2 = CoefficientUncertainty.noiseVariance(Examples.X, Examples.Y, Examples.W);
        assertEquals(1.0 / 6, sigma2, ROUNDING);
        Matrix covariance = CoefficientUncertainty.covariance(Examples.X, sigma2);
        assertArrayEquals(new double[] {5.0 / 36, -3.0 / 36}, covariance.row(0).toArray(), ROUNDING);
        assertArrayEquals(new double[] {-3.0 / 36, 3.0 / 36}, covariance.row(1).toArray(), ROUNDING);
        Vector errors = CoefficientUncertainty.standardErrors(Examples.X, sigma2);
        assertArrayEquals(new double[] {Math.sqrt(5) / 6, Math.sqrt(3) / 6}, errors.toArray(), ROUNDING);
        Vector t = CoefficientUncertainty.tStatistics(Examples.X, Examples.W, sigma2);
        assertArrayEquals(new double[] {Math.sqrt(5), 3 * Math.sqrt(3)}, t.toArray(), ROUNDING);
    }

    @Test
    void theCovarianceTimesTheGramMatrixIsTheVarianceTimesTheIdentity() {
        Random random = new Random(16);
        for (int d = 1; d <= 6; d++) {
            Matrix x = StandardNormal.matrix(random, 9, d);
            Matrix product = CoefficientUncertainty.covariance(x, 2.5).times(x.transpose().times(x));
            for (int i = 0; i < d; i++) {
                assertArrayEquals(Vector.basis(d, i).scale(2.5).toArray(), product.row(i).toArray(), 1e-12);
            }
        }
    }

    @Test
    void weightsFromNoiseDrawnAgainScatterAsPromised() {
        Random random = new Random(17);
        Matrix x = DesignMatrix.withIntercept(StandardNormal.matrix(random, 12, 1));
        Vector truth = Vector.of(2, -1);
        double sigma = 0.7;
        int repetitions = 20_000;
        Matrix scatter = Matrix.zeros(2, 2);
        double noise = 0;
        for (int k = 0; k < repetitions; k++) {
            Vector y = LinearModel.predict(x, truth).plus(StandardNormal.vector(random, 12).scale(sigma));
            Vector w = OrdinaryLeastSquares.byQr(x, y);
            Vector error = w.minus(truth);
            scatter = scatter.plus(Matrix.outer(error, error));
            noise += CoefficientUncertainty.noiseVariance(x, y, w);
        }
        Matrix promised = CoefficientUncertainty.covariance(x, sigma * sigma);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                // A mean of 20,000 products has a relative error near √(2 / 20,000), which is 1 percent; 4 of them.
                double tolerance = 0.04 * Math.sqrt(promised.get(i, i) * promised.get(j, j));
                assertEquals(promised.get(i, j), scatter.get(i, j) / repetitions, tolerance);
            }
        }
        // Each estimate varies by √(2 / 10) of itself, so the mean of 20,000 by 0.3 percent.
        assertEquals(sigma * sigma, noise / repetitions, 0.013 * sigma * sigma);
    }

    private static Vector weights(Vector noise) {
        return OrdinaryLeastSquares.byQr(FIVE_ROWS, LinearModel.predict(FIVE_ROWS, TRUTH).plus(noise.scale(SIGMA)));
    }

    @Test
    void theCovarianceOfTheWeightsIsTheVarianceTimesTheProductOfM() {
        Matrix m = LinearSystem.inverse(FIVE_ROWS.transpose().times(FIVE_ROWS)).times(FIVE_ROWS.transpose());
        Matrix product = m.times(m.transpose()).scale(SIGMA * SIGMA);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                int row = i;
                int column = j;
                double meanOfRow = NOISE.expectation(noise -> weights(noise).get(row));
                double meanOfColumn = NOISE.expectation(noise -> weights(noise).get(column));
                double covariance = NOISE.expectation(noise ->
                        (weights(noise).get(row) - meanOfRow) * (weights(noise).get(column) - meanOfColumn));
                double expected = NOISE.expectation(noise -> {
                    Vector epsilon = noise.scale(SIGMA);
                    return m.times(Matrix.outer(epsilon, epsilon)).times(m.transpose()).get(row, column);
                });
                assertEquals(covariance, expected, 1e-13);
                assertEquals(product.get(i, j), expected, 1e-13);
            }
        }
    }

    @Test
    void aMissingColumnBiasesTheWeightsByWhatItSharesWithTheOthers() {
        Random random = new Random(20);
        Vector missing = StandardNormal.vector(random, 5);
        double gamma = 1.7;
        Matrix m = LinearSystem.inverse(FIVE_ROWS.transpose().times(FIVE_ROWS)).times(FIVE_ROWS.transpose());
        Vector means = LinearModel.predict(FIVE_ROWS, TRUTH).plus(missing.scale(gamma));
        Vector biased = TRUTH.plus(m.times(missing).scale(gamma));
        for (int j = 0; j < 2; j++) {
            int weight = j;
            double average = NOISE.expectation(noise ->
                    OrdinaryLeastSquares.byQr(FIVE_ROWS, means.plus(noise.scale(SIGMA))).get(weight));
            assertEquals(m.times(means).get(j), average, 1e-13);
            assertEquals(biased.get(j), average, 1e-13);
        }
    }

    @Test
    void atTheExamplesLearnedFromPredictionsVaryByDOverNOfTheVarianceOnAverage() {
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            int row = i;
            sum += NOISE.variance(noise -> LinearModel.predict(FIVE_ROWS, weights(noise)).get(row));
        }
        assertEquals(2 / 5.0 * SIGMA * SIGMA, sum / 5, 1e-13);
    }

    @Test
    void standardErrorsAndVarianceAgreeWithCommonsMath() {
        Random random = new Random(18);
        Matrix z = StandardNormal.matrix(random, 10, 3);
        Vector y = StandardNormal.vector(random, 10);
        OLSMultipleLinearRegression oracle = new OLSMultipleLinearRegression();
        oracle.newSampleData(y.toArray(), Rows.of(z));
        Matrix x = DesignMatrix.withIntercept(z);
        Vector w = OrdinaryLeastSquares.byQr(x, y);
        double sigma2 = CoefficientUncertainty.noiseVariance(x, y, w);
        assertEquals(oracle.estimateErrorVariance(), sigma2, 1e-13);
        assertArrayEquals(oracle.estimateRegressionParametersStandardErrors(),
                CoefficientUncertainty.standardErrors(x, sigma2).toArray(), 1e-13);
    }

    @Test
    void anotherUnitOfAColumnLeavesItsTStatisticAlone() {
        Matrix inHundreds = Matrix.generate(3, 2, (i, j) -> j == 0 ? 1 : Examples.X.get(i, 1) / 100);
        Vector w = OrdinaryLeastSquares.byQr(inHundreds, Examples.Y);
        double sigma2 = CoefficientUncertainty.noiseVariance(inHundreds, Examples.Y, w);
        assertEquals(3 * Math.sqrt(3), CoefficientUncertainty.tStatistics(inHundreds, w, sigma2).get(1), 1e-12);
    }

    @Test
    void chanceExceedsFivePointTwoOftenWithOneDegreeOfFreedomAndTwoSeldomWithThirty() {
        assertEquals(0.05, 2 * new TDistribution(1).cumulativeProbability(-12.7), 1e-3);
        assertEquals(0.05, 2 * new TDistribution(30).cumulativeProbability(-2), 6e-3);
    }

    @Test
    void copiesOfTheExamplesRaiseTheStatisticsByMoreThanRootTwo() {
        Matrix x = Matrix.generate(6, 2, (i, j) -> Examples.X.get(i % 3, j));
        Vector y = Vector.of(1, 2, 4, 1, 2, 4);
        double sigma2 = CoefficientUncertainty.noiseVariance(x, y, Examples.W);
        // The squared misses double, the degrees of freedom go from 1 to 4, and the inverse is halved.
        double ratio = CoefficientUncertainty.tStatistics(x, Examples.W, sigma2).get(1) / (3 * Math.sqrt(3));
        assertEquals(2, ratio, 1e-13);
    }

    @Test
    void withoutMissesTheStatisticIsInfinite() {
        Vector t = CoefficientUncertainty.tStatistics(Examples.X, Vector.of(1, -1), 0);
        assertArrayEquals(new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}, t.toArray());
    }

    @Test
    void theVarianceNeedsOneExampleMoreThanThereAreWeights() {
        Matrix square = Matrix.identity(2);
        Exception none = assertThrows(IllegalArgumentException.class,
                () -> CoefficientUncertainty.noiseVariance(square, Vector.of(1, 2), Vector.of(1, 2)));
        assertEquals("X has 2 rows but more than its 2 columns are needed", none.getMessage());
        Matrix withSquares = Matrix.generate(3, 3, (i, j) -> Math.pow(i, j));
        Vector w = OrdinaryLeastSquares.byQr(withSquares, Examples.Y);
        assertEquals(1, RSquared.of(Examples.Y, LinearModel.predict(withSquares, w)), ROUNDING);
        Exception exact = assertThrows(IllegalArgumentException.class,
                () -> CoefficientUncertainty.noiseVariance(withSquares, Examples.Y, w));
        assertEquals("X has 3 rows but more than its 3 columns are needed", exact.getMessage());
        Matrix three = Matrix.of(new double[] {1, 0}, new double[] {0, 1}, new double[] {0, 0});
        assertEquals(9, CoefficientUncertainty.noiseVariance(three, Vector.of(1, 2, 3), Vector.of(1, 2)));
    }
}
