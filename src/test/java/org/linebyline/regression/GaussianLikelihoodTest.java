package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class GaussianLikelihoodTest {

    @Test
    void theThreeEquationsByHand() {
        // Squared misses 1/6 in all; with variance 1/6 they count 1/2, and the constant is 3/2 times log(π/3).
        double byHand = 0.5 + 1.5 * Math.log(Math.PI / 3);
        assertEquals(byHand, GaussianLikelihood.negativeLog(Examples.X, Examples.Y, Examples.W, 1.0 / 6), 1e-14);
        assertEquals(byHand, GaussianLikelihood.fromSquaredError(Examples.X, Examples.Y, Examples.W, 1.0 / 6), 1e-14);
    }

    @Test
    void itIsTheSumOfTheSurprisesUnderCommonsMathsNormalDistribution() {
        Random random = new Random(12);
        Matrix x = StandardNormal.matrix(random, 6, 2);
        Vector y = StandardNormal.vector(random, 6);
        Vector w = StandardNormal.vector(random, 2);
        for (double sigma : new double[] {0.5, 1, 3}) {
            double surprise = 0;
            for (int i = 0; i < 6; i++) {
                surprise -= new NormalDistribution(x.row(i).dot(w), sigma).logDensity(y.get(i));
            }
            assertEquals(surprise, GaussianLikelihood.negativeLog(x, y, w, sigma * sigma), 1e-12);
            assertEquals(surprise, GaussianLikelihood.fromSquaredError(x, y, w, sigma * sigma), 1e-12);
        }
    }

    @Test
    void weightsOfSmallerLossAreLikelierAtEveryVariance() {
        Vector worse = Vector.of(1, 1);
        for (double sigma2 : new double[] {0.01, 1, 100}) {
            assertTrue(GaussianLikelihood.negativeLog(Examples.X, Examples.Y, Examples.W, sigma2)
                    < GaussianLikelihood.negativeLog(Examples.X, Examples.Y, worse, sigma2));
        }
    }

    @Test
    void theLikeliestVarianceIsTheMeanSquaredError() {
        double loss = MeanSquaredError.of(Examples.X, Examples.Y, Examples.W);
        double best = GaussianLikelihood.negativeLog(Examples.X, Examples.Y, Examples.W, loss);
        for (double factor : new double[] {0.9, 0.999, 1.001, 1.1}) {
            assertTrue(GaussianLikelihood.negativeLog(Examples.X, Examples.Y, Examples.W, factor * loss) > best);
        }
    }

    @Test
    void onlyAPositiveVarianceIsAVariance() {
        for (double sigma2 : new double[] {0, -1, Double.NaN}) {
            assertRefused("sigma2 is " + sigma2 + " but must be positive",
                    () -> GaussianLikelihood.negativeLog(Examples.X, Examples.Y, Examples.W, sigma2));
        }
        assertTrue(GaussianLikelihood.negativeLog(Examples.X, Examples.Y, Examples.W, Double.MIN_NORMAL) > 1e300);
    }
}
