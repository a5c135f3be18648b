package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class ReliabilityCurveTest {

    @Test
    void twoBinsOfTheFourPointsByHand() {
        Vector p = LogLoss.probabilities(Samples.FOUR, Vector.of(0, 0.4));
        ReliabilityCurve curve = ReliabilityCurve.of(p, Samples.OVERLAP, 2);
        assertArrayEquals(new double[] {2, 2}, curve.counts().toArray());
        assertArrayEquals(new double[] {0.3164, 0.6836}, curve.predicted().toArray(), 5e-5);
        assertArrayEquals(new double[] {0.5, 0.5}, curve.observed().toArray());
        assertEquals(0.1836, curve.gap(), 5e-5);
    }

    @Test
    void aPredictionOnTheEdgeBelongsToTheBinAboveAndOneToTheLast() {
        ReliabilityCurve curve = ReliabilityCurve.of(Vector.of(0, 0.5, 0.75, 1), Vector.of(0, 1, 1, 1), 4);
        assertArrayEquals(new double[] {1, 0, 1, 2}, curve.counts().toArray());
    }

    @Test
    void anEmptyBinHasNoMeanAndDoesNotCount() {
        ReliabilityCurve curve = ReliabilityCurve.of(Vector.of(0.1, 0.9), Vector.of(0, 1), 3);
        assertTrue(Double.isNaN(curve.predicted().get(1)));
        assertTrue(Double.isNaN(curve.observed().get(1)));
        assertEquals(0.1, curve.gap(), 1e-15);
    }

    @Test
    void gapWeighsEachBinByItsSize() {
        // three predictions are 0.2 too low, one is 0.4 too high
        ReliabilityCurve curve = ReliabilityCurve.of(Vector.of(0.8, 0.8, 0.8, 0.4), Vector.of(1, 1, 1, 0), 2);
        assertEquals(0.75 * 0.2 + 0.25 * 0.4, curve.gap(), 1e-15);
    }

    @Test
    void oneBinComparesTheMeans() {
        ReliabilityCurve curve = ReliabilityCurve.of(Vector.of(0.2, 0.6), Vector.of(0, 1), 1);
        assertEquals(0.1, curve.gap(), 1e-15);
    }

    @Test
    void truthfulProbabilitiesHaveASmallGap() {
        Random random = new Random(27);
        Vector p = Vector.zeros(20_000).map(zero -> random.nextDouble());
        Vector y = p.map(chance -> random.nextDouble() < chance ? 1 : 0);
        // each of the 10 bins has a standard error near 0.01
        assertTrue(ReliabilityCurve.of(p, y, 10).gap() < 0.02);
        Vector bold = p.map(chance -> Sigmoid.of(3 * LogOdds.of(chance)));
        assertTrue(ReliabilityCurve.of(bold, y, 10).gap() > 0.1);
    }

    @Test
    void predictionsThatAreNoProbabilitiesAreRefused() {
        Vector y = Vector.of(0, 1);
        assertRefused("p is 1.5 at 1 but must be from 0 to 1", () -> ReliabilityCurve.of(Vector.of(1, 1.5), y, 2));
        assertRefused("p is -0.5 at 0 but must be from 0 to 1", () -> ReliabilityCurve.of(Vector.of(-0.5, 0), y, 2));
        assertRefused("p is NaN at 0 but must be from 0 to 1",
                () -> ReliabilityCurve.of(Vector.of(Double.NaN, 0), y, 2));
        assertRefused("there are 0 bins but at least 1 is needed", () -> ReliabilityCurve.of(Vector.of(0, 1), y, 0));
        assertRefused("p has 1 predictions but y has 2 values", () -> ReliabilityCurve.of(Vector.of(1), y, 2));
    }
}
