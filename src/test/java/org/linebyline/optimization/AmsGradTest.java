package org.linebyline.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class AmsGradTest {

    private static final double EPSILON = 1e-8;
    private static final double C = 3;
    private static final RareLargeGradient EXAMPLE = new RareLargeGradient(C);

    @Test
    void threeStepsByHand() {
        double[] slopes = {3, -1, -1};
        double[] m = {1.5, 0.25, -0.375};
        double[] v = {8.1, 1.71, 1.071};
        double[] theta = {0.9472954, 0.9385113, 0.9516874};
        AmsGrad state = AmsGrad.from(Vector.of(1));
        for (int t = 0; t < 3; t++) {
            state = state.step(Vector.of(slopes[t]), 0.1, 0.5, 0.1, EPSILON);
            assertEquals(m[t], state.m().get(0), 1e-7);
            assertEquals(v[t], state.v().get(0), 1e-7);
            assertEquals(8.1, state.vMax().get(0), 1e-7);
            assertEquals(theta[t], state.theta().get(0), 1e-7);
        }
    }

    @Test
    void theLargerOfEachPair() {
        assertArrayEquals(new double[] {3, 5, 2}, AmsGrad.max(Vector.of(3, 4, 2), Vector.of(1, 5, 2)).toArray());
        assertRefused("vMax has 2 entries but v has 3", () -> AmsGrad.max(Vector.of(1, 2), Vector.of(1, 2, 3)));
        assertRefused("vMax has 3 entries but v has 2", () -> AmsGrad.max(Vector.of(1, 2, 3), Vector.of(1, 2)));
    }

    @Test
    void noRateEverGrows() {
        Random random = new Random(7);
        AmsGrad state = AmsGrad.from(Vector.zeros(2));
        for (int t = 0; t < 200; t++) {
            AmsGrad next = state.step(Vector.of(random.nextGaussian(), random.nextGaussian()), 0.1, 0.9, 0.5, EPSILON);
            for (int i = 0; i < 2; i++) {
                assertTrue(next.vMax().get(i) >= state.vMax().get(i));
                assertTrue(next.vMax().get(i) >= next.v().get(i));
            }
            state = next;
        }
        assertTrue(state.vMax().get(0) > state.v().get(0));
    }

    @Test
    void whileSlopesGrowAmsGradIsAdamWithoutItsCorrections() {
        AmsGrad ams = AmsGrad.from(Vector.of(0));
        Vector m = Vector.of(0);
        Vector v = Vector.of(0);
        for (int t = 1; t <= 20; t++) {
            Vector g = Vector.of(t);
            m = Adam.firstMoment(m, g, 0.9);
            v = Adam.secondMoment(v, g, 0.99);
            AmsGrad next = ams.step(g, 0.1, 0.9, 0.99, EPSILON);
            double step = 0.1 * m.get(0) / (Math.sqrt(v.get(0)) + EPSILON);
            assertEquals(ams.theta().get(0) - step, next.theta().get(0), 1e-14);
            ams = next;
        }
    }

    @Test
    void decaysAndEpsilonOutsideTheirRangeAreRefused() {
        AmsGrad start = AmsGrad.from(Vector.of(1));
        Vector g = Vector.of(1);
        assertRefused("beta1 is 1.0 but must be at least 0 and below 1", () -> start.step(g, 0.1, 1, 0.9, EPSILON));
        assertRefused("beta2 is 1.0 but must be at least 0 and below 1", () -> start.step(g, 0.1, 0.9, 1, EPSILON));
        assertRefused("epsilon is 0.0 but must be positive", () -> start.step(g, 0.1, 0.9, 0.9, 0));
        assertRefused("a has 1 entries but b has 2", () -> start.step(Vector.of(1, 2), 0.1, 0.9, 0.9, EPSILON));
    }

    @Test
    void theLargeSlopeComesFirstAndThenEveryThirdTime() {
        double[] slopes = {3, -1, -1, 3, -1, -1, 3};
        for (int t = 1; t <= slopes.length; t++) {
            assertEquals(slopes[t - 1], EXAMPLE.slope(t));
            assertEquals(slopes[t - 1] * 0.5, EXAMPLE.loss(t, 0.5));
        }
    }

    @Test
    void theIntervalEndsAtOneAndMinusOne() {
        assertEquals(1, RareLargeGradient.project(1.5));
        assertEquals(-1, RareLargeGradient.project(-1.5));
        assertEquals(0.25, RareLargeGradient.project(0.25));
    }

    @Test
    void atTwoTheLinesCancelAndTheExampleIsNone() {
        assertRefused("C is 2.0 but must be greater than 2", () -> new RareLargeGradient(2));
        assertRefused("C is NaN but must be greater than 2", () -> new RareLargeGradient(Double.NaN));
        assertEquals(Math.nextUp(2.0), new RareLargeGradient(Math.nextUp(2.0)).c());
    }

    @Test
    void regretByHand() {
        assertEquals(0, EXAMPLE.averageRegret(-1, -1, -1));
        assertEquals(2 * (C - 2) / 3, EXAMPLE.averageRegret(1, 1, 1), 1e-15);
        assertEquals((1.5 * C - 1.5 - 1) / 3, EXAMPLE.averageRegret(0.5, 0.5, 0), 1e-15);
        assertRefused("there are 0 points but at least 1 is needed", () -> EXAMPLE.averageRegret());
    }

    @Test
    void minusOneIsTheBestPointThatStaysHowLongSoever() {
        for (int steps = 1; steps <= 9; steps++) {
            double[] middle = new double[steps];
            double[] right = new double[steps];
            Arrays.fill(right, 1);
            assertTrue(EXAMPLE.averageRegret(middle) > 0);
            assertEquals(2 * EXAMPLE.averageRegret(middle), EXAMPLE.averageRegret(right), 1e-15);
        }
    }

    @Test
    void withALongMemoryAdamFindsTheBestPointOfThisExample() {
        Adam adam = Adam.from(Vector.of(0));
        for (int t = 1; t <= 30_000; t++) {
            Adam step = adam.step(Vector.of(EXAMPLE.slope(t)), 0.5 / Math.sqrt(t), 0, 0.999, EPSILON);
            adam = new Adam(step.theta().map(RareLargeGradient::project), step.m(), step.v(), step.t());
        }
        assertEquals(-1, adam.theta().get(0), 0.01);
    }

    @Test
    void adamGoesToTheWorstPointAndAmsGradToTheBest() {
        double beta2 = 1 / (1 + C * C);
        for (double start : new double[] {-1, 0, 1}) {
            Adam adam = Adam.from(Vector.of(start));
            AmsGrad ams = AmsGrad.from(Vector.of(start));
            for (int t = 1; t <= 30_000; t++) {
                double alpha = 0.5 / Math.sqrt(t);
                Adam step = adam.step(Vector.of(EXAMPLE.slope(t)), alpha, 0, beta2, EPSILON);
                adam = new Adam(step.theta().map(RareLargeGradient::project), step.m(), step.v(), step.t());
                AmsGrad next = ams.step(Vector.of(EXAMPLE.slope(t)), alpha, 0, beta2, EPSILON);
                ams = new AmsGrad(next.theta().map(RareLargeGradient::project), next.m(), next.v(), next.vMax());
            }
            assertEquals(1, adam.theta().get(0), 0.01); // the rate is 0.003 by now, and a cycle swings about one of it
            assertEquals(-1, ams.theta().get(0), 0.01);
        }
    }
}
