package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.Outcomes;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class SampleMomentsTest {

    private static final Matrix FOUR_POINTS =
            Matrix.of(new double[] {2, 1}, new double[] {4, 3}, new double[] {4, 1}, new double[] {6, 3});

    @Test
    void meanVarianceAndCovarianceOfFourPointsByHand() {
        assertArrayEquals(new double[] {4, 2}, Mean.ofRows(FOUR_POINTS).toArray());
        assertEquals(8.0 / 3, SampleVariance.of(FOUR_POINTS.column(0)));
        Matrix s = SampleCovariance.of(FOUR_POINTS);
        assertEquals(8.0 / 3, s.get(0, 0), 1e-15);
        assertEquals(4.0 / 3, s.get(0, 1), 1e-15);
        assertEquals(4.0 / 3, s.get(1, 1), 1e-15);
    }

    @Test
    void theCovarianceMatrixAgreesWithCommonsMath() {
        Random random = new Random(14);
        for (int d = 1; d <= 5; d++) {
            Matrix x = StandardNormal.matrix(random, 9, d);
            double[][] rows = new double[9][];
            for (int i = 0; i < 9; i++) {
                rows[i] = x.row(i).toArray();
            }
            double[][] oracle = d == 1
                    ? new double[][] {{new org.apache.commons.math3.stat.descriptive.moment.Variance()
                            .evaluate(x.column(0).toArray())}}
                    : new org.apache.commons.math3.stat.correlation.Covariance(rows).getCovarianceMatrix().getData();
            Matrix s = SampleCovariance.of(x);
            for (int j = 0; j < d; j++) {
                assertArrayEquals(oracle[j], s.row(j).toArray(), 1e-14);
            }
        }
    }

    @Test
    void theMatrixIsTheSumOfOuterProductsOfItsDefinition() {
        Matrix x = StandardNormal.matrix(new Random(15), 6, 3);
        Vector mean = Mean.ofRows(x);
        Matrix sum = Matrix.zeros(3, 3);
        for (int i = 0; i < 6; i++) {
            Vector deviation = x.row(i).minus(mean);
            sum = sum.plus(Matrix.outer(deviation, deviation));
        }
        Matrix s = SampleCovariance.of(x);
        for (int j = 0; j < 3; j++) {
            assertArrayEquals(sum.scale(0.2).row(j).toArray(), s.row(j).toArray(), 1e-15);
            assertEquals(SampleVariance.of(x.column(j)), s.get(j, j), 1e-15);
            assertArrayEquals(s.row(j).toArray(), s.column(j).toArray());
        }
    }

    @Test
    void shiftingTheCloudMovesItsMeanAndNothingElse() {
        Matrix x = StandardNormal.matrix(new Random(16), 7, 2);
        Matrix moved = Matrix.generate(7, 2, (i, j) -> x.get(i, j) + 1000 * (j + 1));
        assertArrayEquals(Mean.ofRows(x).plus(Vector.of(1000, 2000)).toArray(), Mean.ofRows(moved).toArray(), 1e-12);
        for (int j = 0; j < 2; j++) {
            assertArrayEquals(SampleCovariance.of(x).row(j).toArray(), SampleCovariance.of(moved).row(j).toArray(),
                    1e-12);
        }
    }

    @Test
    void dividingByNMinusOneIsRightOnAverageAndDividingByNIsNot() {
        Random random = new Random(17);
        double[] unbiased = new double[20_000];
        double[] likeliest = new double[unbiased.length];
        for (int trial = 0; trial < unbiased.length; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            unbiased[trial] = SampleVariance.of(x);
            likeliest[trial] = Gaussian.mle(x).sigma2();
        }
        // The sample variance of three has standard deviation 1; the mean of 20,000 has 0.007.
        assertEquals(1, Mean.of(Vector.of(unbiased)), 0.03);
        assertEquals(2.0 / 3, Mean.of(Vector.of(likeliest)), 0.02);
    }

    @Test
    void squaredDistancesFromTheSampleMeanAddUpToNMinusOneVariancesOnAverage() {
        Vector numbers = Vector.of(1, 2, 7);
        Vector chances = Vector.of(0.5, 0.3, 0.2);
        double sigma2 = Variance.of(numbers, chances);
        for (int n = 2; n <= 5; n++) {
            double average = Outcomes.of(numbers, chances).repeated(n).expectation(x -> {
                double mean = Mean.of(x);
                return x.map(value -> (value - mean) * (value - mean)).sum();
            });
            assertEquals((n - 1) * sigma2, average, 1e-12);
        }
    }

    @Test
    void ofAllDivisorsSixHasTheSmallestSquaredErrorForFiveGaussianNumbers() {
        Random random = new Random(19);
        double[] error = new double[9];
        int trials = 100_000;
        for (int trial = 0; trial < trials; trial++) {
            double squares = 4 * SampleVariance.of(StandardNormal.vector(random, 5));
            for (int c = 4; c < error.length; c++) {
                error[c] += (squares / c - 1) * (squares / c - 1) / trials;
            }
        }
        // The sum of squares has mean 4 and variance 8, hence the error (4/c - 1)² + 8/c²; the mean errs by 0.005.
        assertArrayEquals(new double[] {0.5, 0.36, 1.0 / 3, 17.0 / 49, 0.375}, Arrays.copyOfRange(error, 4, 9), 0.02);
        for (int c = 4; c < error.length; c++) {
            assertTrue(error[6] <= error[c]);
        }
    }

    @Test
    void oneValueHasAMeanAndTwoHaveAVariance() {
        assertEquals(5.0, Mean.of(Vector.of(5)));
        assertEquals(2.0, SampleVariance.of(Vector.of(3, 5)));
        assertEquals(2.0, SampleCovariance.of(Matrix.of(new double[] {3}, new double[] {5})).get(0, 0));
    }

    /** On paper the squares of the distances add up to the sum of (x + mean)(x − mean), too; at 4 · 10¹⁵ no digits are left for it. */
    @Test
    void bothFactorsOfASquareAreDeviations() {
        assertEquals(7.0, SampleVariance.of(Vector.of(4e15, 4e15 + 1, 4e15 + 5)));
    }

    @Test
    void tooFewObservationsAreRefused() {
        assertRefused("x has 0 values but at least 1 is needed", () -> Mean.of(Vector.of()));
        assertRefused("x has 1 values but at least 2 are needed", () -> SampleVariance.of(Vector.of(1)));
        Matrix row = Matrix.of(new double[] {1, 2});
        assertRefused("X has 1 rows but at least 2 are needed", () -> SampleCovariance.of(row));
    }
}
