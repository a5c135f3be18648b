package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.fraction.Fraction;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class BayesRuleTest {

    private static final Vector TEST = Vector.of(0.9, 0.05);
    private static final Vector PREVALENCE = Vector.of(0.01, 0.99);

    @Test
    void aPositiveTestMeansTwoThirteenthsByHand() {
        assertEquals(0.0585, TotalProbability.of(TEST, PREVALENCE), 1e-16);
        assertArrayEquals(new double[] {2.0 / 13, 11.0 / 13}, BayesRule.posterior(TEST, PREVALENCE).toArray(), 1e-15);
    }

    @Test
    void aSecondPositiveTestMeansThirtySixFortySevenths() {
        Vector once = BayesRule.posterior(TEST, PREVALENCE);
        assertEquals(36.0 / 47, BayesRule.posterior(TEST, once).get(0), 1e-15);
    }

    @Test
    void findingAllTheIllHelpsLessThanHalvingTheFalseAlarms() {
        assertEquals(100.0 / 595, BayesRule.posterior(Vector.of(1, 0.05), PREVALENCE).get(0), 1e-15);
        assertEquals(90 / 337.5, BayesRule.posterior(Vector.of(0.9, 0.025), PREVALENCE).get(0), 1e-15);
    }

    @Test
    void theSecondBallTellsAboutTheFirst() {
        Vector secondIsRed = Vector.of(2.0 / 4, 3.0 / 4);
        Vector firstIsRedOrBlue = Vector.of(3.0 / 5, 2.0 / 5);
        assertEquals(3.0 / 5, TotalProbability.of(secondIsRed, firstIsRedOrBlue), 1e-15);
        assertEquals(1.0 / 2, BayesRule.posterior(secondIsRed, firstIsRedOrBlue).get(0), 1e-15);
    }

    @Test
    void theRuleAgreesWithExactFractions() {
        Fraction[] prior = {new Fraction(1, 2), new Fraction(1, 3), new Fraction(1, 6)};
        Fraction[] likelihood = {new Fraction(1, 10), new Fraction(3, 10), new Fraction(9, 10)};
        Fraction evidence = Fraction.ZERO;
        for (int i = 0; i < 3; i++) {
            evidence = evidence.add(likelihood[i].multiply(prior[i]));
        }
        Vector posterior = BayesRule.posterior(values(likelihood), values(prior));
        assertEquals(evidence.doubleValue(), TotalProbability.of(values(likelihood), values(prior)), 1e-16);
        for (int k = 0; k < 3; k++) {
            double exact = likelihood[k].multiply(prior[k]).divide(evidence).doubleValue();
            assertEquals(exact, posterior.get(k), 1e-15);
        }
    }

    @Test
    void theRuleCountsWhatASimulationCounts() {
        Random random = new Random(8);
        int positive = 0;
        int ill = 0;
        for (int person = 0; person < 200_000; person++) {
            boolean isIll = random.nextDouble() < 0.01;
            boolean isPositive = random.nextDouble() < (isIll ? 0.9 : 0.05);
            positive += isPositive ? 1 : 0;
            ill += isPositive && isIll ? 1 : 0;
        }
        // About 11,700 positives: one standard deviation of the share is 0.0033.
        assertEquals(ConditionalProbability.of(ill, positive), BayesRule.posterior(TEST, PREVALENCE).get(0), 0.01);
    }

    @Test
    void thePosteriorIsADistribution() {
        Random random = new Random(9);
        for (int k = 1; k <= 9; k++) {
            Vector likelihood = Vector.zeros(k).map(zero -> random.nextDouble());
            assertEquals(1, BayesRule.posterior(likelihood, Samples.distribution(random, k)).sum(), 1e-15);
        }
    }

    @Test
    void aLikelihoodThatIsAlikeForAllCasesTeachesNothing() {
        Vector prior = Vector.of(0.125, 0.625, 0.25);
        assertArrayEquals(prior.toArray(), BayesRule.posterior(Vector.of(0.5, 0.5, 0.5), prior).toArray());
    }

    @Test
    void whatWasRuledOutStaysOutAndOnlyRatiosOfLikelihoodsCount() {
        assertArrayEquals(new double[] {0, 1}, BayesRule.posterior(Vector.of(1, 0.25), Vector.of(0, 1)).toArray());
        Vector faint = Vector.of(9e-310, 5e-311);
        assertEquals(2.0 / 13, BayesRule.posterior(faint, PREVALENCE).get(0), 1e-9);
    }

    @Test
    void anEventThatCannotHappenTeachesNothing() {
        assertEquals("P(B) is 0.0 but must be positive", refusal(Vector.of(0, 0.5), Vector.of(1, 0)));
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        assertEquals("likelihood has 1 entries but prior has 2", refusal(Vector.of(1), PREVALENCE));
        assertEquals("prior sums to 2.0 but must sum to 1", refusal(TEST, Vector.of(1, 1)));
        assertEquals("likelihood has the entry 1.5 but each must be from 0 to 1",
                refusal(Vector.of(1, 1.5), PREVALENCE));
        assertEquals("likelihood has the entry -0.5 but each must be from 0 to 1",
                refusal(Vector.of(-0.5, 0), PREVALENCE));
        assertEquals("likelihood has the entry NaN but each must be from 0 to 1",
                refusal(Vector.of(Double.NaN, 0), PREVALENCE));
    }

    private static Vector values(Fraction[] fractions) {
        double[] values = new double[fractions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = fractions[i].doubleValue();
        }
        return Vector.of(values);
    }

    private static String refusal(Vector likelihood, Vector prior) {
        return assertThrows(IllegalArgumentException.class, () -> BayesRule.posterior(likelihood, prior)).getMessage();
    }
}
