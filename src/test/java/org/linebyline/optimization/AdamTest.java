package org.linebyline.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class AdamTest {

    /** The settings that the paper recommends. */
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    @Test
    void threeStepsByHand() {
        double[] m = {0.1, 0.18, 0.2420412};
        double[] v = {0.001, 0.001809, 0.0024479};
        double[] mHat = {1, 0.9473684, 0.8931410};
        double[] vHat = {1, 0.9049525, 0.8167667};
        double[] theta = {0.9, 0.8004122, 0.7015863};
        Adam adam = Adam.from(Vector.of(1));
        for (int t = 1; t <= 3; t++) {
            adam = adam.step(adam.theta(), 0.1, BETA1, BETA2, EPSILON);
            assertEquals(t, adam.t());
            assertEquals(m[t - 1], adam.m().get(0), 1e-7);
            assertEquals(v[t - 1], adam.v().get(0), 1e-7);
            assertEquals(mHat[t - 1], Adam.corrected(adam.m(), BETA1, t).get(0), 1e-7);
            assertEquals(vHat[t - 1], Adam.corrected(adam.v(), BETA2, t).get(0), 1e-7);
            assertEquals(theta[t - 1], adam.theta().get(0), 1e-7);
        }
    }

    @Test
    void theMomentsOfASmallExampleByHand() {
        Vector past = Vector.of(2, -4);
        Vector g = Vector.of(10, 3);
        assertArrayEquals(new double[] {4, -2.25}, Adam.firstMoment(past, g, 0.75).toArray(), 1e-15);
        assertArrayEquals(new double[] {26.5, -0.75}, Adam.secondMoment(past, g, 0.75).toArray(), 1e-15);
    }

    @Test
    void theFirstStepHasLengthAlphaWhateverTheSlope() {
        Adam first = Adam.from(Vector.of(0, 0, 0)).step(Vector.of(1e-3, -5, 1e6), 0.25, BETA1, BETA2, 1e-15);
        assertArrayEquals(new double[] {-0.25, 0.25, -0.25}, first.theta().toArray(), 1e-12);
    }

    @Test
    void epsilonIsAddedAfterTheRootAndTheCorrection() {
        double step = Adam.from(Vector.of(0)).step(Vector.of(-3), 1, BETA1, BETA2, 2).theta().get(0);
        assertEquals(3.0 / (3 + 2), step, 1e-14);
    }

    @Test
    void thePapersFasterOrderIsTheSameStepIfItsEpsilonIsCorrectedToo() {
        Random random = new Random(3);
        double alpha = 0.02;
        double epsilon = 0.1;
        Adam adam = Adam.from(Vector.of(1, -2));
        for (int t = 1; t <= 60; t++) {
            Vector g = Vector.of(random.nextGaussian(), 4 * random.nextGaussian());
            Adam next = adam.step(g, alpha, BETA1, BETA2, epsilon);
            double root = Math.sqrt(1 - Math.pow(BETA2, t));
            double alphaT = alpha * root / (1 - Math.pow(BETA1, t));
            for (int i = 0; i < 2; i++) {
                double denominator = Math.sqrt(next.v().get(i)) + root * epsilon;
                assertEquals(adam.theta().get(i) - alphaT * next.m().get(i) / denominator, next.theta().get(i), 1e-14);
            }
            adam = next;
        }
    }

    @Test
    void uncorrectedTheFirstStepWouldBeThreeTimesAsLong() {
        Vector m = Adam.firstMoment(Vector.zeros(1), Vector.of(7), BETA1);
        Vector v = Adam.secondMoment(Vector.zeros(1), Vector.of(7), BETA2);
        assertEquals(3.1623, m.get(0) / Math.sqrt(v.get(0)), 5e-5);
    }

    @Test
    void theRecursionIsTheWeightedSumOfAllSquares() {
        Random random = new Random(4);
        List<Vector> gradients = new ArrayList<>();
        Vector v = Vector.zeros(3);
        for (int t = 1; t <= 40; t++) {
            Vector g = Vector.of(random.nextGaussian(), random.nextGaussian(), 10 * random.nextGaussian());
            gradients.add(g);
            v = Adam.secondMoment(v, g, 0.9);
            assertArrayEquals(v.toArray(), Adam.expandedSecondMoment(gradients, 0.9).toArray(), 1e-13);
        }
    }

    @Test
    void theExpansionOfTwoSquaresByHand() {
        List<Vector> gradients = List.of(Vector.of(2), Vector.of(-3));
        assertEquals(0.25 * (0.75 * 4 + 9), Adam.expandedSecondMoment(gradients, 0.75).get(0), 1e-15);
    }

    @Test
    void theWeightsOfTheExpansionSumToOneMinusThePower() {
        List<Vector> ones = new ArrayList<>();
        for (int t = 1; t <= 30; t++) {
            ones.add(Vector.of(1));
            assertEquals(1 - Math.pow(BETA2, t), Adam.expandedSecondMoment(ones, BETA2).get(0), 1e-15);
        }
        assertEquals(0.001, 1 - Math.pow(BETA2, 1), 1e-15);
        assertEquals(0.63, 1 - Math.pow(BETA2, 1000), 5e-3);
    }

    @Test
    void theCorrectedAverageOfAConstantIsThatConstant() {
        Vector m = Vector.zeros(1);
        for (int t = 1; t <= 1000; t++) {
            m = Adam.firstMoment(m, Vector.of(-5), BETA1);
            assertEquals(-5, Adam.corrected(m, BETA1, t).get(0), 1e-13);
        }
    }

    @Test
    void rareSlopesMakeTheLongestStepsAsThePaperBounds() {
        Adam adam = Adam.from(Vector.of(0));
        for (int t = 1; t < 10_000; t++) {
            adam = adam.step(Vector.of(0), 0.01, BETA1, BETA2, 1e-300);
        }
        double bound = 0.01 * (1 - BETA1) / Math.sqrt(1 - BETA2);
        double step = -adam.step(Vector.of(5), 0.01, BETA1, BETA2, 1e-300).theta().get(0);
        assertTrue(step <= bound);
        assertEquals(bound, step, 1e-4 * bound); // 0.999^10000 is 5e-5: what is left of the correction
    }

    @Test
    void noStepIsLongerThanTheLargerBoundOfThePaper() {
        Random random = new Random(5);
        double bound = 0.1 * Math.max(1, (1 - BETA1) / Math.sqrt(1 - BETA2));
        Adam adam = Adam.from(Vector.of(0));
        for (int t = 0; t < 5000; t++) {
            Adam next = adam.step(Vector.of(Math.pow(random.nextGaussian(), 5)), 0.1, BETA1, BETA2, EPSILON);
            assertTrue(Math.abs(next.theta().get(0) - adam.theta().get(0)) <= bound);
            adam = next;
        }
    }

    @Test
    void theUnitOfTheLossDoesNotMatter() {
        Random random = new Random(6);
        Adam adam = Adam.from(Vector.of(0, 0));
        for (int t = 0; t < 100; t++) {
            double slope = random.nextGaussian();
            adam = adam.step(Vector.of(slope, 1000 * slope), 0.1, BETA1, BETA2, 1e-14);
            assertEquals(adam.theta().get(0), adam.theta().get(1), 1e-9);
        }
    }

    @Test
    void withoutMemoryAdamStepsByTheSign() {
        Adam adam = new Adam(Vector.of(1, 1), Vector.of(9, 9), Vector.of(9, 9), 4);
        assertArrayEquals(new double[] {0.9, 1.1}, adam.step(Vector.of(3, -0.01), 0.1, 0, 0, 1e-14).theta().toArray(), 1e-12);
    }

    @Test
    void aStepBeforeTheFirstIsRefused() {
        Vector one = Vector.of(1);
        assertRefused("t is 0 but must be at least 1", () -> Adam.corrected(one, 0.5, 0));
        assertEquals(2, Adam.corrected(one, 0.5, 1).get(0));
        assertRefused("there are 0 gradients but at least 1 is needed", () -> Adam.expandedSecondMoment(List.of(), 0.5));
    }

    @Test
    void decaysOutsideTheirRangeAreRefusedByName() {
        Vector one = Vector.of(1);
        assertRefused("beta1 is 1.0 but must be at least 0 and below 1", () -> Adam.firstMoment(one, one, 1));
        assertRefused("beta2 is 1.0 but must be at least 0 and below 1", () -> Adam.secondMoment(one, one, 1));
        assertRefused("beta is 1.0 but must be at least 0 and below 1", () -> Adam.corrected(one, 1, 1));
        assertRefused("beta2 is 1.0 but must be at least 0 and below 1",
                () -> Adam.expandedSecondMoment(List.of(one), 1));
        assertRefused("epsilon is 0.0 but must be positive", () -> Adam.from(one).step(one, 1, 0.9, 0.9, 0));
        assertRefused("a has 1 entries but b has 2", () -> Adam.from(one).step(Vector.of(1, 2), 1, 0.9, 0.9, EPSILON));
    }

    @Test
    void threeStepsWithDecoupledDecayByHand() {
        double[] theta = {0.85, 0.7153742, 0.5948647};
        Adam state = Adam.from(Vector.of(1));
        for (int t = 1; t <= 3; t++) {
            state = AdamW.step(state, state.theta(), 0.5, 0.1, BETA1, BETA2, EPSILON, 0.2);
            assertEquals(theta[t - 1], state.theta().get(0), 1e-7);
            assertEquals(t, state.t());
        }
    }

    @Test
    void withoutDecayAndScheduleAdamWIsAdam() {
        Adam adam = Adam.from(Vector.of(1, -2)).step(Vector.of(3, 4), 0.1, BETA1, BETA2, EPSILON);
        Vector g = Vector.of(-1, 2);
        assertEquals(adam.step(g, 0.1, BETA1, BETA2, EPSILON).theta().get(1),
                AdamW.step(adam, g, 1, 0.1, BETA1, BETA2, EPSILON, 0).theta().get(1));
        assertArrayEquals(adam.step(g, 0.1, BETA1, BETA2, EPSILON).m().toArray(),
                AdamW.step(adam, g, 1, 0.1, BETA1, BETA2, EPSILON, 0.3).m().toArray());
        assertArrayEquals(adam.step(g, 0.1, BETA1, BETA2, EPSILON).v().toArray(),
                AdamW.step(adam, g, 1, 0.1, BETA1, BETA2, EPSILON, 0.3).v().toArray());
    }

    @Test
    void withoutSlopeTheWeightsShrinkByTheSameFactorEachStep() {
        Adam state = Adam.from(Vector.of(8, -3));
        for (int t = 0; t < 20; t++) {
            state = AdamW.step(state, Vector.zeros(2), 0.5, 0.1, BETA1, BETA2, EPSILON, 0.2);
        }
        assertArrayEquals(new double[] {8 * Math.pow(0.9, 20), -3 * Math.pow(0.9, 20)}, state.theta().toArray(), 1e-14);
    }

    @Test
    void aPenaltyInTheGradientIsDividedByItsRootAndDecoupledDecayIsNot() {
        Adam penalty = Adam.from(Vector.of(1, 1));
        Adam decoupled = penalty;
        for (int t = 0; t < 1000; t++) {
            double sign = t % 2 == 0 ? 1 : -1;
            Vector g = Vector.of(sign, 100 * sign);
            penalty = penalty.step(g.plus(penalty.theta().scale(0.1)), 0.01, BETA1, BETA2, EPSILON);
            decoupled = AdamW.step(decoupled, g, 1, 0.01, BETA1, BETA2, EPSILON, 0.001);
        }
        assertEquals(decoupled.theta().get(0), decoupled.theta().get(1), 1e-6);
        assertTrue(penalty.theta().get(0) < 0.5);
        assertTrue(penalty.theta().get(1) > 0.9);
    }
}
