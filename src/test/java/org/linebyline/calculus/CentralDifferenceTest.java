package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.differentiation.FiniteDifferencesDifferentiator;
import org.junit.jupiter.api.Test;

class CentralDifferenceTest {

    /** Relative errors of rounding are at most this. */
    private static final double U = 0x1p-53;

    @Test
    void slopeOfTheCubeAtOneByHand() {
        assertEquals(3.01, CentralDifference.of(x -> x * x * x, 1, 0.1), 1e-14);
        assertEquals(3.25, CentralDifference.of(x -> x * x * x, 1, 0.5));
    }

    @Test
    void parabolaHasNoTruncationErrorWhateverTheRun() {
        Random random = new Random(2);
        for (int n = 0; n < 20; n++) {
            double x = 3 * random.nextGaussian();
            double h = 10 * random.nextDouble() + 0.1;
            assertEquals(Parabola.slope(x), CentralDifference.of(Parabola::value, x, h), 1e-12);
        }
    }

    @Test
    void slopesOfElementaryFunctions() {
        double h = 1e-5; // h²/6 times the third derivative, and 1e-16 / h of rounding: below 1e-10
        assertEquals(Math.exp(0.7), CentralDifference.of(Math::exp, 0.7, h), 1e-10);
        assertEquals(Math.cos(0.7), CentralDifference.of(Math::sin, 0.7, h), 1e-10);
        assertEquals(1 / 0.7, CentralDifference.of(Math::log, 0.7, h), 1e-9);
    }

    @Test
    void agreesWithCommonsMath() {
        Random random = new Random(3);
        FiniteDifferencesDifferentiator oracle = new FiniteDifferencesDifferentiator(3, 1e-3);
        for (int n = 0; n < 20; n++) {
            double x = random.nextGaussian();
            double expected = oracle.differentiate((org.apache.commons.math3.analysis.UnivariateFunction) Math::sin)
                    .value(new DerivativeStructure(1, 1, 0, x)).getPartialDerivative(1);
            assertEquals(expected, CentralDifference.of(Math::sin, x, 1e-3), 1e-12); // the same three points
        }
    }

    @Test
    void errorQuartersWhenTheRunHalves() {
        double coarse = CentralDifference.of(Math::exp, 0, 1e-2) - 1;
        double fine = CentralDifference.of(Math::exp, 0, 5e-3) - 1;
        assertEquals(4, coarse / fine, 1e-4); // the next term of the series is h²/20 of the first
    }

    @Test
    void runIsTheDistanceOfThePointsThatAreStored() {
        double x = 1000.1;
        double h = 1e-7;
        assertEquals(1, CentralDifference.of(t -> t, x, h));
        // Divided by 2h, the same rise would be off in its seventh digit: doubles near 1000 are 1.1e-13 apart.
        double literally = ((x + h) - (x - h)) / (2 * h);
        assertTrue(Math.abs(literally - 1) > 1e-7);
    }

    @Test
    void aRunThatMovesNothingIsRefused() {
        assertEquals("h is 0.0 but must be positive and move x = 1.0", message(1, 0));
        assertEquals("h is -0.1 but must be positive and move x = 1.0", message(1, -0.1));
        assertEquals("h is 1.0E-17 but must be positive and move x = 1.0", message(1, 1e-17));
        assertEquals("h is NaN but must be positive and move x = 1.0", message(1, Double.NaN));
        assertEquals(1, CentralDifference.of(t -> t, 1, 0x1p-53)); // x stays on the right, and moves on the left
        assertEquals(1, CentralDifference.of(t -> t, 0, Double.MIN_VALUE));
    }

    private static String message(double x, double h) {
        return assertThrows(IllegalArgumentException.class, () -> CentralDifference.of(t -> t, x, h)).getMessage();
    }

    @Test
    void errorIsTruncationPlusRounding() {
        assertEquals(0.01, CentralDifference.error(0, 6, 0.1), 1e-17);
        assertEquals(0.01, CentralDifference.error(0, -6, 0.1), 1e-17);
        assertEquals(10 * U, CentralDifference.error(1, 0, 0.1), 1e-30);
        assertEquals(10 * U, CentralDifference.error(-1, 0, 0.1), 1e-30);
        assertEquals(0.01 + 10 * U, CentralDifference.error(1, 6, 0.1), 1e-17);
    }

    @Test
    void measuredErrorsStayBelowTheEstimate() {
        for (int k = 3; k <= 40; k++) {
            double h = Math.scalb(1.0, -k);
            double x = 2;
            double measured = Math.abs(CentralDifference.of(Math::sqrt, x, h) - 1 / (2 * Math.sqrt(2)));
            // The square root is rounded correctly; a twentieth more covers the next term of the series,
            // and 1e-16 the rounding of the last division.
            assertTrue(measured <= 1.05 * CentralDifference.error(Math.sqrt(2), 3 / (8 * Math.pow(2, 2.5)), h) + 1e-16);
        }
    }

    @Test
    void bestStepOfTheExponentialIsNearSevenMillionths() {
        assertEquals(6.93e-6, CentralDifference.bestStep(1, 1), 5e-9);
        assertEquals(6.93e-6, CentralDifference.bestStep(-1, -1), 5e-9);
        assertEquals(2 * CentralDifference.bestStep(1, 1), CentralDifference.bestStep(8, 1), 1e-18);
        assertEquals(CentralDifference.bestStep(1, 1) / 2, CentralDifference.bestStep(1, 8), 1e-18);
    }

    @Test
    void noStepHasASmallerErrorThanTheBest() {
        double f = 1.4;
        double f3 = 0.07;
        double best = CentralDifference.bestStep(f, f3);
        double least = CentralDifference.error(f, f3, best);
        for (double ratio : new double[] {0.1, 0.5, 0.9, 0.99, 1.01, 1.1, 2, 10}) {
            assertTrue(CentralDifference.error(f, f3, ratio * best) > least);
        }
    }

    @Test
    void roundingIsTwiceTheTruncationAtTheBestStep() {
        double best = CentralDifference.bestStep(1, 1);
        // d/dh of both terms cancels: |f'''| h / 3 = u |f| / h², so rounding is twice the truncation.
        assertEquals(2 * CentralDifference.error(0, 1, best), CentralDifference.error(1, 0, best), 1e-24);
    }

    @Test
    void withoutCurvatureOfTheCurvatureAnyLargeStepWillDo() {
        assertEquals(Double.POSITIVE_INFINITY, CentralDifference.bestStep(1, 0));
    }
}
