package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class OrdinaryLeastSquaresTest {

    /** Both ways to the same weights. */
    private static final List<BiFunction<Matrix, Vector, Vector>> WAYS =
            List.of(OrdinaryLeastSquares::byNormalEquations, OrdinaryLeastSquares::byQr);

    @Test
    void weightsOfTheThreeEquationsByHand() {
        for (BiFunction<Matrix, Vector, Vector> way : WAYS) {
            assertArrayEquals(Examples.W.toArray(), way.apply(Examples.X, Examples.Y).toArray(), 1e-14);
        }
    }

    @Test
    void residualsAreAtRightAnglesToEveryColumn() {
        Random random = new Random(8);
        for (int d = 1; d <= 6; d++) {
            Matrix x = StandardNormal.matrix(random, 9, d);
            Vector y = StandardNormal.vector(random, 9);
            for (BiFunction<Matrix, Vector, Vector> way : WAYS) {
                Vector r = LinearModel.residuals(x, y, way.apply(x, y));
                assertArrayEquals(new double[d], x.transpose().times(r).toArray(), 1e-12);
            }
        }
    }

    @Test
    void noOtherWeightsHaveASmallerLoss() {
        Random random = new Random(9);
        Matrix x = StandardNormal.matrix(random, 12, 3);
        Vector y = StandardNormal.vector(random, 12);
        Vector best = OrdinaryLeastSquares.byQr(x, y);
        double floor = MeanSquaredError.of(x, y, best);
        for (int trial = 0; trial < 200; trial++) {
            Vector other = best.plus(StandardNormal.vector(random, 3).scale(0.1));
            assertTrue(MeanSquaredError.of(x, y, other) > floor);
        }
    }

    @Test
    void exactTargetsGiveTheirWeightsBack() {
        Random random = new Random(10);
        Matrix x = StandardNormal.matrix(random, 8, 4);
        Vector w = Vector.of(3, -2, 0, 0.5);
        for (BiFunction<Matrix, Vector, Vector> way : WAYS) {
            assertArrayEquals(w.toArray(), way.apply(x, LinearModel.predict(x, w)).toArray(), 1e-13);
        }
    }

    @Test
    void aColumnOfOnesAloneGivesTheMean() {
        Vector y = Vector.of(1, 2, 4, 9);
        Matrix ones = DesignMatrix.withIntercept(Matrix.zeros(4, 0));
        for (BiFunction<Matrix, Vector, Vector> way : WAYS) {
            assertArrayEquals(new double[] {4}, way.apply(ones, y).toArray(), 1e-14);
        }
    }

    @Test
    void asManyWeightsAsExamplesHitEveryTarget() {
        Matrix x = Matrix.of(new double[] {1, 0}, new double[] {1, 2});
        for (BiFunction<Matrix, Vector, Vector> way : WAYS) {
            assertArrayEquals(new double[] {3, 2}, way.apply(x, Vector.of(3, 7)).toArray(), 1e-14);
        }
    }

    @Test
    void throughTheOriginTheThreeEquationsAreMissedSixTimesAsMuch() {
        Matrix x = Matrix.of(new double[] {0}, new double[] {1}, new double[] {2});
        Vector w = OrdinaryLeastSquares.byQr(x, Examples.Y);
        assertEquals(2, w.get(0), 1e-14);
        assertEquals(1.0 / 3, MeanSquaredError.of(x, Examples.Y, w), 1e-14);
    }

    @Test
    void theThreePointsOfTheExercise() {
        Vector y = Vector.of(1, 1, 4);
        Vector w = OrdinaryLeastSquares.byQr(Examples.X, y);
        assertArrayEquals(new double[] {0.5, 1.5}, w.toArray(), 1e-14);
        assertEquals(0.5, MeanSquaredError.of(Examples.X, y, w), 1e-14);
        assertEquals(0.75, RSquared.of(y, LinearModel.predict(Examples.X, w)), 1e-14);
    }

    @Test
    void twoIndicatorsAndAColumnOfOnesAreDependent() {
        Matrix x = Matrix.of(new double[] {1, 1, 0}, new double[] {1, 0, 1}, new double[] {1, 1, 0}, new double[] {1, 0, 1});
        Exception dependent = assertThrows(IllegalArgumentException.class,
                () -> OrdinaryLeastSquares.byQr(x, Vector.of(1, 2, 4, 1)));
        assertTrue(dependent.getMessage().matches(
                "column 2 of X has length 1\\.414\\d* but only \\S+ of it is not made of the columns before"),
                dependent.getMessage());
    }

    @Test
    void theGramMatrixOfNearlyEqualColumnsHasForgottenTheirDifference() {
        Matrix x = Matrix.of(new double[] {1, 1}, new double[] {0, 1e-8});
        assertRefused("singular: column 1 depends on the columns before it, its pivot is 0",
                () -> OrdinaryLeastSquares.byNormalEquations(x, Vector.of(1, 1e-8)));
        assertArrayEquals(new double[] {0, 1}, OrdinaryLeastSquares.byQr(x, Vector.of(1, 1e-8)).toArray(), 1e-7);
    }

    @Test
    void weightsAgreeWithCommonsMath() {
        Random random = new Random(11);
        for (int d = 1; d <= 6; d++) {
            Matrix x = StandardNormal.matrix(random, 12, d);
            Vector y = StandardNormal.vector(random, 12);
            OLSMultipleLinearRegression oracle = new OLSMultipleLinearRegression();
            oracle.setNoIntercept(true);
            oracle.newSampleData(y.toArray(), Rows.of(x));
            for (BiFunction<Matrix, Vector, Vector> way : WAYS) {
                assertArrayEquals(oracle.estimateRegressionParameters(), way.apply(x, y).toArray(), 1e-12);
            }
        }
    }

    @Test
    void aColumnThatOthersMakeUpIsRefused() {
        Matrix twice = Matrix.of(new double[] {3, 3}, new double[] {0, 0}, new double[] {4, 4});
        Exception second = assertThrows(IllegalArgumentException.class,
                () -> OrdinaryLeastSquares.byQr(twice, Examples.Y));
        assertTrue(second.getMessage().matches(
                "column 1 of X has length 5\\.0\\d* but only \\S+ of it is not made of the columns before"),
                second.getMessage());
        assertRefused("singular: column 1 depends on the columns before it, its pivot is 0",
                () -> OrdinaryLeastSquares.byNormalEquations(twice, Examples.Y));
        Exception zero = assertThrows(IllegalArgumentException.class,
                () -> OrdinaryLeastSquares.byQr(Matrix.zeros(2, 1), Vector.of(1, 2)));
        assertEquals("column 0 of X has length 0.0 but only 0.0 of it is not made of the columns before",
                zero.getMessage());
    }

    @Test
    void aColumnThatAddsMoreThanRoundingIsAccepted() {
        // Four rows and a column of length 1: more than four units in the last place must be left.
        double rounding = 4 * Math.ulp(1.0);
        for (double added : new double[] {1.5 * rounding, -1.5 * rounding}) {
            Vector y = Vector.of(1, 2 * added, 0, 0);
            assertArrayEquals(new double[] {-1, 2}, OrdinaryLeastSquares.byQr(nearlyEqual(added), y).toArray(), 1e-9);
        }
        assertThrows(IllegalArgumentException.class,
                () -> OrdinaryLeastSquares.byQr(nearlyEqual(0.9 * rounding), Vector.of(1, 2, 0, 0)));
    }

    private static Matrix nearlyEqual(double added) {
        return Matrix.of(new double[] {1, 1}, new double[] {0, added}, new double[] {0, 0}, new double[] {0, 0});
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        assertRefused("A has 3 columns but x has 2 entries", () -> OrdinaryLeastSquares.byNormalEquations(Examples.X, Vector.of(1, 2)));
        assertRefused("y has 2 entries but Q has 3 rows", () -> OrdinaryLeastSquares.byQr(Examples.X, Vector.of(1, 2)));
    }
}
