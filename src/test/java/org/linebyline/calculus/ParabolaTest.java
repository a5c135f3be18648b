package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class ParabolaTest {

    @Test
    void valuesAndSlopesByHand() {
        assertEquals(9, Parabola.value(0));
        assertEquals(-6, Parabola.slope(0));
        assertEquals(0, Parabola.value(3));
        assertEquals(0, Parabola.slope(3));
        assertEquals(4, Parabola.value(5));
        assertEquals(4, Parabola.slope(5));
    }

    @Test
    void slopeEqualsCentralDifferences() {
        Random random = new Random(10);
        for (int n = 0; n < 20; n++) {
            double x = 5 * random.nextGaussian();
            assertEquals(CentralDifference.of(Parabola::value, x, 0.01), Parabola.slope(x), 1e-11);
        }
    }

    @Test
    void slopeIsTheChainRuleForASquareOfADifference() {
        Random random = new Random(11);
        for (int n = 0; n < 20; n++) {
            double x = 5 * random.nextGaussian();
            assertEquals(ChainRule.slope(u -> 2 * u, t -> t - 3, t -> 1, x), Parabola.slope(x));
        }
    }

    @Test
    void iteratesByHand() {
        assertEquals(0, Parabola.iterate(0, 0.1, 0));
        assertEquals(0.6, Parabola.iterate(0, 0.1, 1), 1e-15);
        assertEquals(1.08, Parabola.iterate(0, 0.1, 2), 1e-15);
        assertEquals(1.464, Parabola.iterate(0, 0.1, 3), 1e-15);
    }

    @Test
    void aQuarterHalvesTheErrorFromSevenByHand() {
        assertEquals(5, Parabola.iterate(7, 0.25, 1));
        assertEquals(4, Parabola.iterate(7, 0.25, 2));
        assertEquals(3.5, Parabola.iterate(7, 0.25, 3));
        assertTrue(Parabola.iterate(7, 0.25, 21) - 3 > 1e-6);
        assertTrue(Parabola.iterate(7, 0.25, 22) - 3 < 1e-6);
    }

    @Test
    void rateOneAndAHalfClimbsFromNineToThirtySixInItsFirstStep() {
        assertEquals(36, Parabola.value(GradientDescentTest.parabola(0, 1.5, 1).get(1).get(0)));
    }

    @Test
    void closedFormEqualsFiftyStepsInEveryRegime() {
        for (double eta : new double[] {0.02, 0.1, 0.5, 0.9, 1, 1.05}) {
            List<Vector> path = GradientDescentTest.parabola(0, eta, 50);
            for (int t = 0; t <= 50; t++) {
                double expected = path.get(t).get(0);
                // Each step rounds to 16 digits of numbers of this size.
                assertEquals(expected, Parabola.iterate(0, eta, t), 1e-13 * Math.max(1, Math.abs(expected)));
            }
        }
    }

    @Test
    void rateOneHalfReachesTheMinimumInOneStep() {
        assertEquals(3, Parabola.iterate(-1000, 0.5, 1));
        assertEquals(3, GradientDescentTest.parabola(-1000, 0.5, 1).get(1).get(0));
    }

    @Test
    void stableRatesAreThoseWhoseFactorIsBelowOne() {
        for (int k = -20; k <= 120; k++) {
            double eta = k / 64.0; // exact in binary, and so is the factor
            assertEquals(Math.abs(1 - 2 * eta) < 1, Parabola.isStable(eta));
        }
    }

    @Test
    void bothEndsOfTheStableRatesAreExcluded() {
        assertFalse(Parabola.isStable(0));
        assertTrue(Parabola.isStable(Double.MIN_VALUE));
        assertTrue(Parabola.isStable(Math.nextDown(1.0)));
        assertFalse(Parabola.isStable(1));
        assertFalse(Parabola.isStable(Double.NaN));
    }

    @Test
    void stableRatesComeToRestAndOthersDoNot() {
        for (double eta : new double[] {0.05, 0.3, 0.7, 0.95}) {
            assertEquals(3, GradientDescentTest.parabola(10, eta, 500).get(500).get(0), 1e-12);
        }
        assertEquals(10, GradientDescentTest.parabola(10, 1, 500).get(500).get(0)); // to −4 and back
        assertEquals(-4, GradientDescentTest.parabola(10, 1, 499).get(499).get(0));
        assertTrue(Math.abs(GradientDescentTest.parabola(10, 1.05, 500).get(500).get(0)) > 1e20);
        assertTrue(Math.abs(GradientDescentTest.parabola(10, -0.05, 500).get(500).get(0)) > 1e20);
    }

    @Test
    void aRateTooSmallForDoublesIsStableAndStalls() {
        assertTrue(Parabola.isStable(1e-17));
        assertEquals(1, GradientDescentTest.parabola(1, 1e-17, 100).get(100).get(0));
    }
}
