package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class LeastSquaresDescentTest {

    private static final Vector ZERO = Vector.zeros(2);
    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 1e-15;

    @Test
    void batchStepFromZeroByHand() {
        Vector w = LeastSquaresDescent.batchStep(ZERO, Examples.X, Examples.Y, 0.1);
        assertArrayEquals(new double[] {7.0 / 15, 2.0 / 3}, w.toArray(), ROUNDING);
    }

    @Test
    void stochasticStepFromZeroByHand() {
        Vector w = LeastSquaresDescent.stochasticStep(ZERO, Vector.of(1, 2), 4, 0.1);
        assertArrayEquals(new double[] {0.8, 1.6}, w.toArray(), ROUNDING);
        Vector back = LeastSquaresDescent.stochasticStep(w, Vector.of(1, 0), 1, 0.1);
        assertArrayEquals(new double[] {0.84, 1.6}, back.toArray(), ROUNDING);
    }

    @Test
    void miniBatchStepFromZeroByHand() {
        Vector w = LeastSquaresDescent.miniBatchStep(ZERO, Examples.X, Examples.Y, new int[] {0, 2}, 0.1);
        assertArrayEquals(new double[] {0.5, 0.8}, w.toArray(), ROUNDING);
    }

    @Test
    void aMiniBatchStepStartsWhereTheWeightsAre() {
        Vector w = LeastSquaresDescent.miniBatchStep(Vector.of(1, 1), Examples.X, Examples.Y, new int[] {0, 2}, 0.1);
        // Residuals 1 - 1 = 0 and 3 - 4 = -1: the second row, (1, 2), is added 0.1 times.
        assertArrayEquals(new double[] {1.1, 1.2}, w.toArray(), ROUNDING);
    }

    @Test
    void aBatchOfAllExamplesIsTheBatchStep() {
        Random random = new Random(5);
        Matrix x = StandardNormal.matrix(random, 9, 4);
        Vector y = StandardNormal.vector(random, 9);
        Vector w = StandardNormal.vector(random, 4);
        int[] all = IntStream.range(0, 9).toArray();
        assertArrayEquals(LeastSquaresDescent.batchStep(w, x, y, 0.3).toArray(),
                LeastSquaresDescent.miniBatchStep(w, x, y, all, 0.3).toArray(), 1e-14);
    }

    @Test
    void aBatchOfOneIsTheStochasticStep() {
        Random random = new Random(6);
        Matrix x = StandardNormal.matrix(random, 9, 4);
        Vector y = StandardNormal.vector(random, 9);
        Vector w = StandardNormal.vector(random, 4);
        for (int i = 0; i < 9; i++) {
            Vector one = LeastSquaresDescent.stochasticStep(w, x.row(i), y.get(i), 0.3);
            assertArrayEquals(one.toArray(),
                    LeastSquaresDescent.miniBatchStep(w, x, y, new int[] {i}, 0.3).toArray(), ROUNDING);
        }
    }

    @Test
    void theMeanOfAllStochasticStepsIsTheBatchStep() {
        Vector w = Vector.of(0.3, -0.7);
        Vector sum = Vector.zeros(2);
        for (int i = 0; i < 3; i++) {
            sum = sum.plus(LeastSquaresDescent.stochasticStep(w, Examples.X.row(i), Examples.Y.get(i), 0.2));
        }
        Vector batch = LeastSquaresDescent.batchStep(w, Examples.X, Examples.Y, 0.2);
        assertArrayEquals(batch.toArray(), sum.scale(1.0 / 3).toArray(), ROUNDING);
    }

    @Test
    void anEmptyBatchIsRefused() {
        Exception empty = assertThrows(IllegalArgumentException.class,
                () -> LeastSquaresDescent.miniBatchStep(ZERO, Examples.X, Examples.Y, new int[0], 0.1));
        assertEquals("the batch has 0 examples but at least 1 is needed", empty.getMessage());
    }

    @Test
    void rateLimitOfTheThreeEquationsByHand() {
        assertEquals(3 / (4 + Math.sqrt(10)), LeastSquaresDescent.rateLimit(Examples.X), 1e-12);
    }

    @Test
    void rateLimitAgreesWithCommonsMath() {
        Random random = new Random(7);
        for (int d = 1; d <= 5; d++) {
            Matrix x = StandardNormal.matrix(random, 8, d);
            double[][] gram = Rows.of(x.transpose().times(x));
            double largest = new EigenDecomposition(new Array2DRowRealMatrix(gram)).getRealEigenvalue(0);
            assertEquals(8 / largest, LeastSquaresDescent.rateLimit(x), 1e-9);
        }
    }

    @Test
    void termsInHundredthsStretchTheBowl() {
        Matrix inHundredths = Matrix.generate(3, 2, (i, j) -> j == 0 ? 1 : 100 * i);
        double[] gram = new EigenDecomposition(new Array2DRowRealMatrix(
                Rows.of(inHundredths.transpose().times(inHundredths)))).getRealEigenvalues();
        assertEquals(42_000, gram[0] / gram[1], 500);
        assertEquals(0.00006, LeastSquaresDescent.rateLimit(inHundredths), 5e-6);
        assertEquals(8.5, (4 + Math.sqrt(10)) / (4 - Math.sqrt(10)), 0.1);
    }

    @Test
    void aRateThatSuitsTheBatchDoublesTheResidualOfTheThirdExample() {
        Vector w = LeastSquaresDescent.stochasticStep(ZERO, Vector.of(1, 2), 4, 0.3);
        assertEquals(8, Vector.of(1, 2).dot(w) - 4, 1e-14);
        assertTrue(LeastSquaresDescent.rateLimit(Examples.X) > 0.41);
    }

    @Test
    void halfOverTheSquaredLengthHitsTheTargetOfTheExample() {
        Vector w = LeastSquaresDescent.stochasticStep(Vector.of(3, -1), Vector.of(1, 2), 4, 1.0 / 10);
        assertEquals(4, Vector.of(1, 2).dot(w), 1e-14);
    }

    @Test
    void iteratesFollowTheEigenvectorsOfTheGramMatrix() {
        double eta = 0.3;
        int steps = 7;
        Vector w = Vector.of(2, -1);
        Vector start = w.minus(Examples.W);
        for (int t = 0; t < steps; t++) {
            w = LeastSquaresDescent.batchStep(w, Examples.X, Examples.Y, eta);
        }
        // Of (3 3; 3 5): eigenvalues 4 ± √10, eigenvectors (3, 1 ± √10).
        for (double lambda : new double[] {4 + Math.sqrt(10), 4 - Math.sqrt(10)}) {
            Vector v = Vector.of(3, lambda - 3);
            double shrunk = Math.pow(1 - 2 * eta / 3 * lambda, steps);
            assertEquals(shrunk * v.dot(start), v.dot(w.minus(Examples.W)), 1e-13);
        }
    }

    @Test
    void belowTheLimitTheErrorShrinksAndAboveItGrows() {
        double limit = LeastSquaresDescent.rateLimit(Examples.X);
        assertTrue(errorAfter(2000, 0.99 * limit) < 1e-12);
        assertTrue(errorAfter(2000, 1.01 * limit) > 1e12);
    }

    private static double errorAfter(int steps, double eta) {
        Vector w = ZERO;
        for (int t = 0; t < steps; t++) {
            w = LeastSquaresDescent.batchStep(w, Examples.X, Examples.Y, eta);
        }
        return w.minus(Examples.W).norm();
    }
}
