package org.linebyline.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class CoordinateRatesTest {

    private static final double EPSILON = 1e-8;

    @Test
    void ratesOfFourAndAHundredByHand() {
        assertArrayEquals(new double[] {1 / 2.5, 1 / 10.5, 2}, CoordinateRates.of(Vector.of(4, 100, 0), 0.5).toArray(), 1e-15);
    }

    @Test
    void epsilonStandsOutsideTheRoot() {
        double inside = 1 / Math.sqrt(0 + 0.01);
        assertEquals(10, inside, 1e-14);
        assertEquals(100, CoordinateRates.of(Vector.of(0), 0.01).get(0), 1e-13);
    }

    @Test
    void anEpsilonOfZeroIsRefused() {
        assertRefused("epsilon is 0.0 but must be positive", () -> CoordinateRates.of(Vector.of(1), 0));
        assertRefused("epsilon is NaN but must be positive", () -> CoordinateRates.of(Vector.of(1), Double.NaN));
        assertEquals(1e300, CoordinateRates.of(Vector.of(0), 1e-300).get(0), 1e285);
        assertRefused("epsilon is 0.0 but must be positive", () -> Adagrad.from(Vector.of(1)).step(Vector.of(1), 1, 0));
        assertRefused("epsilon is 0.0 but must be positive",
                () -> RmsProp.from(Vector.of(1)).step(Vector.of(1), 1, 0.9, 0));
    }

    @Test
    void threeStepsOfAdagradByHand() {
        double[] sums = {1, 1.25, 1.3263932};
        double[] thetas = {0.5, 0.2763932, 0.1563987};
        Adagrad state = Adagrad.from(Vector.of(1));
        for (int t = 0; t < 3; t++) {
            state = state.step(state.theta(), 0.5, EPSILON);
            assertEquals(sums[t], state.squaresSum().get(0), 1e-7);
            assertEquals(thetas[t], state.theta().get(0), 1e-7);
        }
    }

    @Test
    void threeStepsOfRmsPropByHand() {
        double[] averages = {0.1, 0.1367544, 0.1479662};
        double[] thetas = {0.6837722, 0.4988706, 0.3691806};
        RmsProp state = RmsProp.from(Vector.of(1));
        for (int t = 0; t < 3; t++) {
            state = state.step(state.theta(), 0.1, 0.9, EPSILON);
            assertEquals(averages[t], state.s().get(0), 1e-7);
            assertEquals(thetas[t], state.theta().get(0), 1e-7);
        }
    }

    @Test
    void theFirstStepOfAdagradHasTheLengthOfTheRateWhateverTheSlope() {
        Adagrad first = Adagrad.from(Vector.of(0, 0, 0)).step(Vector.of(1e-3, -5, 1e6), 0.25, 1e-12);
        assertArrayEquals(new double[] {-0.25, 0.25, -0.25}, first.theta().toArray(), 1e-9);
    }

    @Test
    void theFirstStepOfRmsPropIsLongerByTheRootOfOneMinusRho() {
        RmsProp first = RmsProp.from(Vector.of(0, 0)).step(Vector.of(1e-3, -5), 0.25, 0.99, 1e-12);
        assertArrayEquals(new double[] {-2.5, 2.5}, first.theta().toArray(), 1e-7);
    }

    @Test
    void onAConstantSlopeAdagradSlowsDownAsOneOverTheRootOfTheStep() {
        Adagrad state = Adagrad.from(Vector.of(0));
        for (int t = 1; t <= 100; t++) {
            Adagrad next = state.step(Vector.of(-7), 0.5, 1e-12);
            assertEquals(0.5 / Math.sqrt(t), next.theta().get(0) - state.theta().get(0), 1e-12);
            state = next;
        }
    }

    @Test
    void onAConstantSlopeRmsPropComesToStepsOfTheRate() {
        RmsProp state = RmsProp.from(Vector.of(0));
        for (int t = 1; t <= 500; t++) {
            RmsProp next = state.step(Vector.of(-7), 0.5, 0.9, 1e-12);
            assertEquals(0.5 / Math.sqrt(1 - Math.pow(0.9, t)), next.theta().get(0) - state.theta().get(0), 1e-11);
            state = next;
        }
    }

    @Test
    void withoutMemoryRmsPropStepsByTheSignOfTheSlope() {
        RmsProp state = new RmsProp(Vector.of(1, 1), Vector.of(9, 9));
        assertArrayEquals(new double[] {0.9, 1.1}, state.step(Vector.of(3, -0.01), 0.1, 0, 1e-14).theta().toArray(), 1e-12);
    }

    @Test
    void scalingOneCoordinateOfTheLossChangesNoStepOfEither() {
        Random random = new Random(2);
        Adagrad adagrad = Adagrad.from(Vector.of(0, 0));
        RmsProp rmsProp = RmsProp.from(Vector.of(0, 0));
        for (int t = 0; t < 50; t++) {
            double slope = random.nextGaussian();
            adagrad = adagrad.step(Vector.of(slope, 1000 * slope), 0.1, 1e-14);
            rmsProp = rmsProp.step(Vector.of(slope, 1000 * slope), 0.1, 0.9, 1e-14);
            assertEquals(adagrad.theta().get(0), adagrad.theta().get(1), 1e-9);
            assertEquals(rmsProp.theta().get(0), rmsProp.theta().get(1), 1e-9);
        }
        assertTrue(Math.abs(adagrad.theta().get(0)) > 0.01);
    }

    @Test
    void aCoordinateWithoutSlopeStaysWhereItIs() {
        assertEquals(5, Adagrad.from(Vector.of(5)).step(Vector.of(0), 0.1, EPSILON).theta().get(0));
        assertEquals(5, RmsProp.from(Vector.of(5)).step(Vector.of(0), 0.1, 0.9, EPSILON).theta().get(0));
    }

    @Test
    void aMemoryThatKeepsEverythingIsRefused() {
        assertRefused("rho is 1.0 but must be at least 0 and below 1",
                () -> RmsProp.from(Vector.of(1)).step(Vector.of(1), 0.1, 1, EPSILON));
    }

    @Test
    void aGradientOfAnotherSizeIsRefused() {
        Vector two = Vector.of(1, 2);
        assertRefused("a has 2 entries but b has 1", () -> Adagrad.from(two).step(Vector.of(1), 0.1, EPSILON));
        assertRefused("a has 2 entries but b has 1", () -> RmsProp.from(two).step(Vector.of(1), 0.1, 0.9, EPSILON));
    }
}
