package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.distribution.EnumeratedRealDistribution;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class VarianceTest {

    private static final Vector DIE = Vector.of(1, 2, 3, 4, 5, 6);
    private static final Vector FAIR = Vector.ones(6).scale(1.0 / 6);

    @Test
    void aDieHasVarianceThirtyFiveTwelfthsByHand() {
        assertEquals(35.0 / 12, Variance.of(DIE, FAIR), 1e-14);
        assertEquals(35.0 / 12, Variance.byMoments(DIE, FAIR), 1e-14);
    }

    @Test
    void bothFormsAgreeWithEachOtherAndWithCommonsMath() {
        Random random = new Random(3);
        for (int k = 1; k <= 9; k++) {
            Vector x = StandardNormal.vector(random, k);
            Vector p = Samples.distribution(random, k);
            double oracle = new EnumeratedRealDistribution(x.toArray(), p.toArray()).getNumericalVariance();
            assertEquals(oracle, Variance.of(x, p), 1e-14);
            assertEquals(oracle, Variance.byMoments(x, p), 1e-14);
        }
    }

    @Test
    void shiftingChangesNothingAndStretchingCountsTwice() {
        Random random = new Random(4);
        Vector x = StandardNormal.vector(random, 5);
        Vector p = Samples.distribution(random, 5);
        assertEquals(Variance.of(x, p), Variance.of(x.map(value -> value + 7), p), 1e-14);
        assertEquals(9 * Variance.of(x, p), Variance.of(x.scale(-3), p), 1e-13);
    }

    @Test
    void farFromZeroTheShortcutLosesEveryDigitAndTheDefinitionNone() {
        // Numbers near 10^16 are even, so those of the squares of 10^8 + 1 … 6 are rounded by up to 1.
        Vector far = DIE.map(x -> x + 1e8);
        assertEquals(35.0 / 12, Variance.of(far, FAIR), 1e-7);
        assertTrue(Math.abs(Variance.byMoments(far, FAIR) - 35.0 / 12) > 0.5);
    }

    @Test
    void whatDoesNotVaryHasNoVariance() {
        assertEquals(0.0, Variance.of(Vector.of(4, 4), Vector.of(0.5, 0.5)));
        assertEquals(0.0, Variance.of(Vector.of(4, 9), Vector.of(1, 0)));
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        Vector half = Vector.of(0.5, 0.5);
        assertRefused("g has 6 entries but p has 2", () -> Variance.of(DIE, half));
        assertRefused("g has 6 entries but p has 2", () -> Variance.byMoments(DIE, half));
    }
}
