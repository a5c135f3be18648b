package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.calculus.NumericalGradient;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class MeanSquaredErrorTest {

    @Test
    void lossOfTheThreeEquationsByHand() {
        assertEquals(1.0 / 18, MeanSquaredError.of(Examples.X, Examples.Y, Examples.W), 1e-16);
        assertEquals(21.0 / 3, MeanSquaredError.of(Examples.X, Examples.Y, Vector.zeros(2)));
    }

    @Test
    void hitTargetsCostNothing() {
        Vector w = Vector.of(2, -3);
        assertEquals(0, MeanSquaredError.of(Examples.X, LinearModel.predict(Examples.X, w), w));
    }

    @Test
    void everyExampleTwiceCostsTheSame() {
        Random random = new Random(2);
        Matrix x = StandardNormal.matrix(random, 5, 3);
        Vector y = StandardNormal.vector(random, 5);
        Vector w = StandardNormal.vector(random, 3);
        Matrix xTwice = Matrix.generate(10, 3, (i, j) -> x.get(i % 5, j));
        Vector yTwice = Matrix.generate(1, 10, (i, j) -> y.get(j % 5)).row(0);
        assertEquals(MeanSquaredError.of(x, y, w), MeanSquaredError.of(xTwice, yTwice, w), 1e-14);
    }

    @Test
    void doubledMissesCostFourTimesAsMuch() {
        Vector w = Vector.zeros(2);
        assertEquals(4 * MeanSquaredError.of(Examples.X, Examples.Y, w),
                MeanSquaredError.of(Examples.X, Examples.Y.scale(2), w));
    }

    @Test
    void aWeightedSumOfRowsIsTheTransposedProduct() {
        Random random = new Random(3);
        for (int n = 1; n <= 6; n++) {
            for (int d = 1; d <= 4; d++) {
                Matrix x = StandardNormal.matrix(random, n, d);
                Vector r = StandardNormal.vector(random, n);
                // The same products are added in the same order.
                assertArrayEquals(x.transpose().times(r).toArray(), MeanSquaredError.sumOfRows(x, r).toArray());
            }
        }
    }

    @Test
    void gradientAtZeroByHand() {
        Vector gradient = MeanSquaredError.gradient(Examples.X, Examples.Y, Vector.zeros(2));
        assertArrayEquals(new double[] {-14.0 / 3, -20.0 / 3}, gradient.toArray(), 1e-15);
    }

    @Test
    void gradientEqualsCentralDifferences() {
        Random random = new Random(4);
        for (int trial = 0; trial < 20; trial++) {
            Matrix x = StandardNormal.matrix(random, 7, 3);
            Vector y = StandardNormal.vector(random, 7);
            Vector w = StandardNormal.vector(random, 3);
            Vector slopes = NumericalGradient.of(v -> MeanSquaredError.of(x, y, v), w, 1e-3);
            // The loss is quadratic, so only the rounding of losses near 10 is left, divided by the run 2e-3.
            assertArrayEquals(slopes.toArray(), MeanSquaredError.gradient(x, y, w).toArray(), 1e-11);
        }
    }

    @Test
    void gradientVanishesAtTheLeastSquaresWeightsAndNowhereElse() {
        Vector there = MeanSquaredError.gradient(Examples.X, Examples.Y, Examples.W);
        assertArrayEquals(new double[2], there.toArray(), 1e-15);
        Vector beside = MeanSquaredError.gradient(Examples.X, Examples.Y, Vector.of(5.0 / 6, 1.51));
        assertTrue(beside.norm() > 0.01);
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        Vector four = Vector.of(1, 2, 3, 4);
        assertRefused("X has 3 rows but y has 4 values", () -> MeanSquaredError.of(Examples.X, four, Examples.W));
        assertRefused("X has 3 rows but y has 4 values", () -> MeanSquaredError.gradient(Examples.X, four, Examples.W));
    }
}
