package org.linebyline.information;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.distribution.EnumeratedIntegerDistribution;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class CrossEntropyTest {

    private static final Vector HALF = Vector.of(0.5, 0.5);
    private static final Vector NINETY_TEN = Vector.of(0.9, 0.1);

    @Test
    void believingNinetyTenOfAFairCoinByHand() {
        assertEquals(1.2040, CrossEntropy.of(HALF, NINETY_TEN), 5e-5);
        assertEquals(0.6931, CrossEntropy.of(HALF, HALF), 5e-5);
        assertEquals(0.5108, KullbackLeiblerDivergence.of(HALF, NINETY_TEN), 5e-5);
        assertEquals(0.7370, Bits.fromNats(KullbackLeiblerDivergence.of(HALF, NINETY_TEN)), 5e-5);
        assertEquals(1.7370, Bits.fromNats(CrossEntropy.of(HALF, NINETY_TEN)), 5e-5);
    }

    @Test
    void crossEntropyIsEntropyPlusDivergence() {
        Random random = new Random(12);
        for (int k = 1; k <= 9; k++) {
            Vector p = EntropyTest.distribution(random, k);
            Vector q = EntropyTest.distribution(random, k);
            assertEquals(CrossEntropy.of(p, q), CrossEntropy.asEntropyPlusDivergence(p, q), 1e-14);
        }
    }

    @Test
    void crossEntropyWithItselfIsEntropyInNats() {
        Vector p = EntropyTest.distribution(new Random(13), 5);
        assertEquals(Entropy.bits(p), Bits.fromNats(CrossEntropy.of(p, p)), 1e-14);
    }

    @Test
    void noBeliefDoesBetterThanTheTruth() {
        Random random = new Random(14);
        for (int trial = 0; trial < 100; trial++) {
            Vector p = EntropyTest.distribution(random, 4);
            Vector q = EntropyTest.distribution(random, 4);
            assertTrue(KullbackLeiblerDivergence.of(p, q) > 0);
        }
        assertEquals(0, KullbackLeiblerDivergence.of(NINETY_TEN, NINETY_TEN));
    }

    @Test
    void divergenceIsNotSymmetric() {
        assertEquals(0.3681, KullbackLeiblerDivergence.of(NINETY_TEN, HALF), 5e-5);
        assertEquals(0.5108, KullbackLeiblerDivergence.of(HALF, NINETY_TEN), 5e-5);
    }

    @Test
    void anExcludedOutcomeCostsEverythingIfItCanOccurAndNothingIfNot() {
        Vector heads = Vector.of(1, 0);
        assertEquals(Double.POSITIVE_INFINITY, CrossEntropy.of(HALF, heads));
        assertEquals(Double.POSITIVE_INFINITY, KullbackLeiblerDivergence.of(HALF, heads));
        assertEquals(0.0, CrossEntropy.of(heads, heads));
        assertEquals(Math.log(2), KullbackLeiblerDivergence.of(heads, HALF));
    }

    @Test
    void aRatioThatOverflowsDoesNotHarmTheDivergence() {
        double tiny = 1e-310;
        double byHand = Math.log(0.5) - 0.5 * Math.log(tiny);
        assertEquals(byHand, KullbackLeiblerDivergence.of(HALF, Vector.of(tiny, 1)), 1e-12);
    }

    @Test
    void meanNegativeLogLikelihoodOfFourTossesByHand() {
        int[] tosses = {0, 0, 1, 0};
        assertArrayEquals(new double[] {0.75, 0.25}, EmpiricalDistribution.of(tosses, 2).toArray());
        assertEquals(0.6547, NegativeLogLikelihood.of(tosses, NINETY_TEN), 5e-5);
        assertEquals(0.6547, NegativeLogLikelihood.asCrossEntropy(tosses, NINETY_TEN), 5e-5);
    }

    @Test
    void meanNegativeLogLikelihoodIsCrossEntropyFromTheEmpiricalDistribution() {
        Random random = new Random(15);
        for (int k = 1; k <= 9; k++) {
            Vector q = EntropyTest.distribution(random, k);
            int[] x = random.ints(100, 0, k).toArray();
            // A sum of 100 logarithms against one of k: some 100 roundings of numbers below 500.
            assertEquals(NegativeLogLikelihood.of(x, q), NegativeLogLikelihood.asCrossEntropy(x, q), 1e-13);
        }
    }

    @Test
    void likelihoodAgreesWithCommonsMath() {
        Vector q = Vector.of(0.2, 0.5, 0.3);
        int[] x = {2, 0, 1, 1, 2, 1};
        EnumeratedIntegerDistribution oracle = new EnumeratedIntegerDistribution(new int[] {0, 1, 2}, q.toArray());
        double likelihood = 1;
        for (int observation : x) {
            likelihood *= oracle.probability(observation);
        }
        assertEquals(-Math.log(likelihood) / 6, NegativeLogLikelihood.of(x, q), 1e-14);
    }

    @Test
    void theOrderOfTheObservationsDoesNotMatterButTheirCountsDo() {
        double loss = NegativeLogLikelihood.of(new int[] {0, 0, 1}, NINETY_TEN);
        assertEquals(loss, NegativeLogLikelihood.of(new int[] {1, 0, 0}, NINETY_TEN), 1e-15);
        assertNotEquals(loss, NegativeLogLikelihood.of(new int[] {1, 1, 0}, NINETY_TEN), 0.5);
    }

    @Test
    void aCertainBeliefThatComesTrueCostsNothing() {
        assertEquals(0.0, NegativeLogLikelihood.of(new int[] {1, 1}, Vector.of(0, 1)));
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        Vector thirds = Vector.of(0.25, 0.25, 0.5);
        assertRefused("g has 3 entries but p has 2", () -> CrossEntropy.of(HALF, thirds));
        assertRefused("q sums to 2.0 but must sum to 1", () -> CrossEntropy.of(HALF, Vector.of(1, 1)));
        assertRefused("p sums to 2.0 but must sum to 1", () -> CrossEntropy.of(Vector.of(1, 1), HALF));
        assertRefused("p sums to 2.0 but must sum to 1", () -> KullbackLeiblerDivergence.of(Vector.of(1, 1), HALF));
        assertRefused("q sums to 2.0 but must sum to 1", () -> KullbackLeiblerDivergence.of(HALF, Vector.of(1, 1)));
        assertRefused("a has 2 entries but b has 3", () -> KullbackLeiblerDivergence.of(HALF, thirds));
        assertRefused("q is -1.0 at 1 but must not be negative",
                () -> NegativeLogLikelihood.of(new int[] {0}, Vector.of(2, -1)));
        assertRefused("observation 1 is 2 but there are 2 outcomes",
                () -> NegativeLogLikelihood.of(new int[] {0, 2}, HALF));
        assertRefused("observation 0 is -1 but there are 2 outcomes",
                () -> EmpiricalDistribution.of(new int[] {-1}, 2));
        assertRefused("there are 0 observations but at least 1 is needed",
                () -> EmpiricalDistribution.of(new int[0], 2));
    }
}
