package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class BernoulliTest {

    private static final Vector SEVEN_OF_TEN = Vector.of(1, 1, 0, 1, 1, 1, 0, 1, 0, 1);

    @Test
    void headsHasThetaAndTailsTheRest() {
        assertEquals(0.25, Bernoulli.probability(1, 0.25));
        assertEquals(0.75, Bernoulli.probability(0, 0.25));
        assertEquals(1.0, Bernoulli.probability(1, 1));
        assertEquals(1.0, Bernoulli.probability(0, 0));
    }

    @Test
    void sevenHeadsOfTenByHand() {
        assertEquals(0.7, Bernoulli.mle(SEVEN_OF_TEN), 1e-16);
        assertEquals(-6.1086, logLikelihood(SEVEN_OF_TEN, 0.7), 5e-5);
        assertEquals(-6.9315, logLikelihood(SEVEN_OF_TEN, 0.5), 5e-5);
        assertEquals(-11.9355, logLikelihood(SEVEN_OF_TEN, 0.2), 5e-5);
    }

    @Test
    void noThetaOfAGridExplainsTheTossesBetter() {
        Random random = new Random(12);
        for (int n = 1; n <= 9; n++) {
            Vector x = Samples.tosses(random, n, 0.6);
            double best = logLikelihood(x, Bernoulli.mle(x));
            for (int percent = 0; percent <= 100; percent++) {
                double theta = percent / 100.0;
                assertTrue(logLikelihood(x, theta) <= best + 1e-14);
            }
        }
    }

    @Test
    void theSlopeOfTheLogLikelihoodIsZeroAtTheShareOfHeads() {
        double h = 1e-5;
        double theta = Bernoulli.mle(SEVEN_OF_TEN);
        double slope = (logLikelihood(SEVEN_OF_TEN, theta + h) - logLikelihood(SEVEN_OF_TEN, theta - h)) / (2 * h);
        // The central difference errs by h² times a third derivative below 100, and by rounding over h.
        assertEquals(0, slope, 1e-7);
    }

    @Test
    void aCoinThatOnlyShowedHeadsIsTakenToHaveNoTails() {
        Vector heads = Vector.ones(3);
        assertEquals(1.0, Bernoulli.mle(heads));
        assertEquals(0.0, logLikelihood(heads, 1));
        assertEquals(Double.NEGATIVE_INFINITY, logLikelihood(Vector.of(1, 0), 1));
    }

    @Test
    void theLogLikelihoodIsTheLogarithmOfTheProduct() {
        Random random = new Random(13);
        Vector x = Samples.tosses(random, 20, 0.4);
        double product = 1;
        for (double toss : x.toArray()) {
            product *= Bernoulli.probability(toss, 0.3);
        }
        assertEquals(Math.log(product), logLikelihood(x, 0.3), 1e-13);
        assertEquals(0.0, logLikelihood(Vector.of(), 0.3));
    }

    @Test
    void theProductUnderflowsWhereTheSumOfLogarithmsDoesNot() {
        Vector tosses = Samples.tosses(new Random(18), 1_100, 0.5);
        assertEquals(-762.46, logLikelihood(tosses, 0.5), 5e-3);
        assertEquals(0.0, Math.exp(logLikelihood(tosses, 0.5)));
    }

    @Test
    void sevenOfTenAreMoreThanTwiceAsLikelyUnderTheBestCoin() {
        double ratio = Math.exp(logLikelihood(SEVEN_OF_TEN, 0.7) - logLikelihood(SEVEN_OF_TEN, 0.5));
        assertEquals(2.28, ratio, 5e-3);
        assertEquals(3_750, Math.pow(ratio, 10), 5);
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        assertEquals("x is 0.5 but must be 0 or 1", refusal(0.5, 0.5));
        assertEquals("x is 2.0 but must be 0 or 1", refusal(2, 0.5));
        assertEquals("theta is 1.25 but must be from 0 to 1", refusal(1, 1.25));
        assertEquals("theta is -0.25 but must be from 0 to 1", refusal(1, -0.25));
        assertRefused("x is -1.0 but must be 0 or 1", () -> Bernoulli.mle(Vector.of(1, -1)));
        assertRefused("x has 0 values but at least 1 is needed", () -> Bernoulli.mle(Vector.of()));
    }

    private static double logLikelihood(Vector x, double theta) {
        return LogLikelihood.of(toss -> Math.log(Bernoulli.probability(toss, theta)), x);
    }

    private static String refusal(double x, double theta) {
        return assertThrows(IllegalArgumentException.class, () -> Bernoulli.probability(x, theta)).getMessage();
    }
}
