package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class CovarianceTest {

    /** Two tosses: heads at the first, heads in all. */
    private static final Vector FIRST = Vector.of(1, 1, 0, 0);
    private static final Vector BOTH = Vector.of(2, 1, 1, 0);
    private static final Vector QUARTERS = Vector.of(0.25, 0.25, 0.25, 0.25);

    @Test
    void theFirstTossAndTheTotalHaveCovarianceOneQuarterByHand() {
        assertEquals(0.25, Covariance.of(FIRST, BOTH, QUARTERS));
        assertEquals(0.25, Covariance.byMoments(FIRST, BOTH, QUARTERS));
    }

    @Test
    void bothFormsAgree() {
        Random random = new Random(5);
        for (int k = 1; k <= 9; k++) {
            Vector x = StandardNormal.vector(random, k);
            Vector y = StandardNormal.vector(random, k);
            Vector p = Samples.distribution(random, k);
            assertEquals(Covariance.byMoments(x, y, p), Covariance.of(x, y, p), 1e-14);
        }
    }

    @Test
    void covarianceWithItselfIsVariance() {
        Random random = new Random(6);
        Vector x = StandardNormal.vector(random, 6);
        Vector p = Samples.distribution(random, 6);
        assertEquals(Variance.of(x, p), Covariance.of(x, x, p));
    }

    @Test
    void theVarianceOfASumNeedsTheCovarianceTwice() {
        Random random = new Random(7);
        Vector x = StandardNormal.vector(random, 6);
        Vector y = StandardNormal.vector(random, 6);
        Vector p = Samples.distribution(random, 6);
        assertEquals(Variance.of(x, p) + 2 * Covariance.of(x, y, p) + Variance.of(y, p),
                Variance.of(x.plus(y), p), 1e-14);
    }

    @Test
    void aParabolaDependsOnItsArgumentWithoutCovariance() {
        Vector x = Vector.of(-1, 0, 1);
        Vector thirds = Vector.ones(3).scale(1.0 / 3);
        assertEquals(0.0, Covariance.of(x, x.hadamard(x), thirds), 1e-16);
    }

    @Test
    void farFromZeroOnlyTheDeviationsKeepTheirDigits() {
        Vector x = FIRST.map(value -> value + 1e8);
        Vector y = BOTH.map(value -> value + 3e8);
        assertEquals(0.25, Covariance.of(x, y, QUARTERS));
        assertTrue(Math.abs(Covariance.byMoments(x, y, QUARTERS) - 0.25) > 0.2);
    }

    /** On paper the mean of (x + E[X])(y − E[Y]) is the covariance, too; at 4 · 10¹⁵ a double has no digits left for it. */
    @Test
    void bothFactorsAreDeviations() {
        Vector far = Vector.of(4e15, 4e15 + 1, 4e15 + 2);
        Vector near = Vector.of(0, 1, 5);
        Vector p = Vector.of(0.25, 0.5, 0.25);
        assertEquals(1.25, Covariance.of(far, near, p));
        assertEquals(1.25, Covariance.of(near, far, p));
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        Vector short2 = Vector.of(1, 2);
        assertRefused("g has 2 entries but p has 4", () -> Covariance.of(short2, BOTH, QUARTERS));
        assertRefused("g has 2 entries but p has 4", () -> Covariance.of(FIRST, short2, QUARTERS));
        assertRefused("a has 4 entries but b has 2", () -> Covariance.byMoments(FIRST, short2, QUARTERS));
    }
}
