package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;

class DotProductVarianceTest {

    @Test
    void varianceIsTheNumberOfComponentsExactly() {
        for (int dk = 1; dk <= 9; dk++) {
            assertEquals(dk, DotProductVariance.overAllSigns(dk));
        }
    }

    @Test
    void theLargestSizeIsStillExact() {
        assertEquals(12, DotProductVariance.overAllSigns(12));
    }

    /** 40,000 draws: the relative standard error of the variance is about sqrt(2 / 40,000) = 0.7 %. */
    @Test
    void varianceOfNormalComponentsIsTheNumberOfComponentsToo() {
        Random random = new Random(64);
        double[] products = new double[40_000];
        for (int i = 0; i < products.length; i++) {
            Matrix pair = StandardNormal.matrix(random, 2, 64);
            products[i] = pair.row(0).dot(pair.row(1));
        }

        assertEquals(64, new Variance().evaluate(products), 0.03 * 64);
    }

    @Test
    void sizesThatCannotBeVisitedAreRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> DotProductVariance.overAllSigns(13));
        assertEquals("dk is 13 but must be from 1 to 12", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> DotProductVariance.overAllSigns(0));
    }
}
