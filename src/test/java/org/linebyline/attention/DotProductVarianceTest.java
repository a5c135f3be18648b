package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.linebyline.Outcomes;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class DotProductVarianceTest {

    /** Mean 0 and variance 1, too. */
    private static final Outcomes SPREAD = Outcomes.of(Vector.of(-1, 0, 2), Vector.of(1 / 3.0, 1 / 2.0, 1 / 6.0));

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

    /** The first half of a draw is the query, the second the key. */
    @Test
    void variancesOfIndependentTermsAdd() {
        Outcomes pairs = Outcomes.SKEWED.and(SPREAD).and(Outcomes.SKEWED).and(SPREAD.repeated(3));
        double sum = 0;
        for (int l = 0; l < 3; l++) {
            int term = l;
            sum += pairs.variance(qk -> qk.get(term) * qk.get(3 + term));
        }
        assertEquals(sum, pairs.variance(qk -> qk.get(0) * qk.get(3) + qk.get(1) * qk.get(4) + qk.get(2) * qk.get(5)), 1e-13);
        assertEquals(DotProductVariance.overAllSigns(3), sum, 1e-13);
    }

    @Test
    void theVarianceOfAProductIsThatOfTheMomentsAndOneForComponentsOfMeanZeroAndVarianceOne() {
        for (double shift : new double[] {0, 3}) {
            Outcomes pairs = Outcomes.SKEWED.and(SPREAD);
            double variance = pairs.variance(qk -> (qk.get(0) + shift) * (qk.get(1) - shift));
            double squares = pairs.expectation(qk -> Math.pow(qk.get(0) + shift, 2))
                    * pairs.expectation(qk -> Math.pow(qk.get(1) - shift, 2));
            double means = pairs.expectation(qk -> qk.get(0) + shift) * pairs.expectation(qk -> qk.get(1) - shift);
            assertEquals(squares - means * means, variance, 1e-12);
            assertEquals(shift == 0 ? 1 : 19, variance, 1e-12);
        }
    }

    @Test
    void sizesThatCannotBeVisitedAreRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> DotProductVariance.overAllSigns(13));
        assertEquals("dk is 13 but must be from 1 to 12", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> DotProductVariance.overAllSigns(0));
    }
}
