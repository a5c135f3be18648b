package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Vector;

class SoftmaxTemperatureTest {

    private static final Vector SCORES = Vector.of(1, 3, 2);

    @Test
    void atTemperatureOneItIsTheSoftmax() {
        assertArrayEquals(Softmax.of(SCORES).toArray(), SoftmaxTemperature.softmax(SCORES, 1).toArray(), 1e-15);
    }

    @Test
    void halvingTheTemperatureDoublesTheScores() {
        assertArrayEquals(Softmax.of(SCORES.scale(2)).toArray(),
                SoftmaxTemperature.softmax(SCORES, 0.5).toArray(), 1e-15);
    }

    @Test
    void aColdSoftmaxPicksTheLargestScore() {
        assertArrayEquals(new double[] {0, 1, 0}, SoftmaxTemperature.limit(SCORES).toArray());
        assertArrayEquals(new double[] {0, 1, 0}, SoftmaxTemperature.softmax(SCORES, 1e-3).toArray(), 1e-300);
    }

    @Test
    void theSmallestTemperatureOfAllGivesTheLimitAndNoNaN() {
        assertArrayEquals(new double[] {0, 1, 0}, SoftmaxTemperature.softmax(SCORES, Double.MIN_VALUE).toArray());
    }

    @Test
    void aHotSoftmaxIsThePlainMean() {
        assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0},
                SoftmaxTemperature.softmax(SCORES, 1e9).toArray(), 1e-8);
    }

    @Test
    void gapIsTheLeadOfTheLargestScore() {
        assertEquals(1, SoftmaxTemperature.gap(SCORES));
        assertEquals(2.5, SoftmaxTemperature.gap(Vector.of(4, -3, 1.5)));
        assertEquals(Double.POSITIVE_INFINITY, SoftmaxTemperature.gap(Vector.of(7)));
    }

    @Test
    void allWeightOutsideTheLargestScoreStaysUnderTheBound() {
        Random random = new Random(10);
        for (int trial = 0; trial < 200; trial++) {
            Vector s = StandardNormal.vector(random, 1 + trial % 9);
            double tau = Math.exp(random.nextGaussian());

            double remainder = 1 - SoftmaxTemperature.softmax(s, tau).max();

            assertTrue(remainder <= SoftmaxTemperature.remainderBound(s, tau) + 1e-15);
        }
    }

    @Test
    void theBoundIsSharpForOneLeaderBeforeEqualFollowers() {
        Vector s = Vector.of(5, 0, 0, 0);

        double remainder = 1 - SoftmaxTemperature.softmax(s, 0.5).max();

        assertEquals(1, remainder / SoftmaxTemperature.remainderBound(s, 0.5), 2e-4);
    }

    @Test
    void aSharedMaximumHasNoLimitOfThisKind() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SoftmaxTemperature.limit(Vector.of(2, 1, 2)));

        assertEquals("the largest score 2.0 is shared but the limit needs a single one", refusal.getMessage());
        assertArrayEquals(new double[] {0.5, 0, 0.5},
                SoftmaxTemperature.softmax(Vector.of(2, 1, 2), 1e-3).toArray(), 1e-15);
    }

    @Test
    void temperaturesThatAreNotPositiveAreRefused() {
        assertRefused("tau is 0.0 but must be positive", () -> SoftmaxTemperature.softmax(SCORES, 0));
        assertThrows(IllegalArgumentException.class, () -> SoftmaxTemperature.softmax(SCORES, Double.NaN));
    }
}
