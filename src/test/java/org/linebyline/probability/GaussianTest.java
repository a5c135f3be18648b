package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class GaussianTest {

    @Test
    void theTopOfTheStandardBellIsOneOverTheRootOfTwoPi() {
        assertEquals(0.3989, Gaussian.density(0, 0, 1), 5e-5);
        assertEquals(0.2420, Gaussian.density(1, 0, 1), 5e-5);
        assertEquals(3.9894, Gaussian.density(2, 2, 0.01), 5e-5);
        assertEquals(-0.9189, Gaussian.logDensity(0, 0, 1), 5e-5);
    }

    @Test
    void aDeviationPassedAsAVarianceGivesADensityThatLooksAllRight() {
        assertEquals(0.282, Gaussian.density(0, 0, 2), 5e-4);
        assertEquals(0.199, Gaussian.density(0, 0, 2 * 2), 5e-4);
    }

    @Test
    void densityAndItsLogarithmAgreeWithCommonsMath() {
        for (double mu = -2; mu <= 2; mu += 0.5) {
            for (double sigma = 0.25; sigma <= 4; sigma *= 2) {
                NormalDistribution oracle = new NormalDistribution(mu, sigma);
                for (double x = -3; x <= 3; x += 0.75) {
                    double density = oracle.density(x);
                    assertEquals(density, Gaussian.density(x, mu, sigma * sigma), 1e-14 * density);
                    assertEquals(oracle.logDensity(x), Gaussian.logDensity(x, mu, sigma * sigma), 1e-13);
                }
            }
        }
    }

    @Test
    void theAreaUnderTheBellIsOneAndItsMomentsAreItsParameters() {
        double mu = 1;
        double sigma2 = 0.25;
        double step = 1.0 / 64;
        double area = 0;
        double mean = 0;
        double spread = 0;
        for (double x = mu - 6; x <= mu + 6; x += step) {
            double mass = Gaussian.density(x, mu, sigma2) * step;
            area += mass;
            mean += x * mass;
            spread += (x - mu) * (x - mu) * mass;
        }
        // Twelve standard deviations to each side; for a bell the sum over a grid is as good as the integral.
        assertEquals(1, area, 1e-13);
        assertEquals(mu, mean, 1e-13);
        assertEquals(sigma2, spread, 1e-13);
    }

    @Test
    void theLogarithmSurvivesWhereTheDensityUnderflows() {
        assertEquals(0.0, Gaussian.density(40, 0, 1));
        assertEquals(-800.9189, Gaussian.logDensity(40, 0, 1), 5e-5);
    }

    @Test
    void theBellIsSymmetricAndStandardizing() {
        assertEquals(Gaussian.density(3.5, 2, 4), Gaussian.density(0.5, 2, 4));
        assertEquals(Gaussian.density(0.75, 0, 1) / 2, Gaussian.density(3.5, 2, 4), 1e-16);
    }

    @Test
    void meanAndVarianceOfFourNumbersByHand() {
        Gaussian fit = Gaussian.mle(Vector.of(2, 4, 4, 6));
        assertEquals(4, fit.mu());
        assertEquals(2, fit.sigma2());
    }

    @Test
    void theFitAgreesWithCommonsMath() {
        Random random = new Random(10);
        for (int n = 1; n <= 9; n++) {
            Vector x = StandardNormal.vector(random, n);
            double oracle = new Variance(false).evaluate(x.toArray());
            assertEquals(oracle, Gaussian.mle(x).sigma2(), 1e-15);
        }
    }

    /** Near 10¹⁵ a product of sums, though equal on paper, is off by about one half. */
    @Test
    void theFitSquaresDifferencesAndKeepsTheirDigits() {
        Vector x = Vector.of(1e15 + 1, 1e15 + 2, 1e15 + 3, 1e15 + 4, 1e15 + 5, 1e15 + 6);
        assertEquals(35.0 / 12, Gaussian.mle(x).sigma2(), 1e-15);
    }

    @Test
    void noGaussianOfAGridExplainsTheDataBetter() {
        Vector x = StandardNormal.vector(new Random(11), 8).scale(2);
        Gaussian fit = Gaussian.mle(x);
        double best = logLikelihood(x, fit.mu(), fit.sigma2());
        for (int i = -20; i <= 20; i++) {
            for (int j = -20; j <= 20; j++) {
                double mu = fit.mu() + 0.1 * i;
                double sigma2 = fit.sigma2() * Math.exp(0.1 * j);
                double other = logLikelihood(x, mu, sigma2);
                assertTrue(i == 0 && j == 0 ? other == best : other < best);
            }
        }
    }

    @Test
    void equalNumbersLeaveNoVarianceAndADensityNeedsSome() {
        assertEquals(0.0, Gaussian.mle(Vector.of(3, 3, 3)).sigma2());
        assertRefused("sigma2 is 0.0 but must be positive", () -> Gaussian.density(3, 3, 0));
        assertRefused("sigma2 is -1.0 but must be positive", () -> Gaussian.logDensity(3, 3, -1));
        assertRefused("sigma2 is NaN but must be positive", () -> Gaussian.density(3, 3, Double.NaN));
        assertRefused("x has 0 values but at least 1 is needed", () -> Gaussian.mle(Vector.of()));
    }

    private static double logLikelihood(Vector x, double mu, double sigma2) {
        return LogLikelihood.of(value -> Gaussian.logDensity(value, mu, sigma2), x);
    }
}
