package org.linebyline.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class MomentumTest {

    /** Some roundings of numbers near 1. */
    private static final double ROUNDING = 1e-14;

    @Test
    void threeStepsOfTheHeavyBallByHand() {
        Momentum first = Momentum.from(Vector.of(1)).step(Vector.of(1), 0.1, 0.9);
        assertEquals(1, first.v().get(0), ROUNDING);
        assertEquals(0.9, first.theta().get(0), ROUNDING);
        Momentum second = first.step(first.theta(), 0.1, 0.9);
        assertEquals(1.8, second.v().get(0), ROUNDING);
        assertEquals(0.72, second.theta().get(0), ROUNDING);
        Momentum third = second.step(second.theta(), 0.1, 0.9);
        assertEquals(2.34, third.v().get(0), ROUNDING);
        assertEquals(0.486, third.theta().get(0), ROUNDING);
    }

    @Test
    void threeStepsWithALookAheadByHand() {
        UnaryOperator<Vector> gradient = theta -> theta;
        Nesterov first = Nesterov.from(Vector.of(1)).step(gradient, 0.1, 0.9);
        assertEquals(1, first.v().get(0), ROUNDING);
        assertEquals(0.9, first.theta().get(0), ROUNDING);
        Nesterov second = first.step(gradient, 0.1, 0.9);
        assertEquals(1.71, second.v().get(0), ROUNDING);
        assertEquals(0.729, second.theta().get(0), ROUNDING);
        Nesterov third = second.step(gradient, 0.1, 0.9);
        assertEquals(2.1141, third.v().get(0), ROUNDING);
        assertEquals(0.51759, third.theta().get(0), ROUNDING);
    }

    @Test
    void theLookAheadIsWhereTheVelocityAloneWouldLead() {
        Nesterov ball = new Nesterov(Vector.of(1, 2), Vector.of(10, -20));
        Vector[] asked = new Vector[1];
        ball.step(theta -> asked[0] = theta, 0.1, 0.5);
        assertArrayEquals(new double[] {0.5, 3}, asked[0].toArray(), ROUNDING);
    }

    @Test
    void withoutMemoryBothAreGradientDescent() {
        Vector theta = Vector.of(1, -2, 3);
        Vector g = Vector.of(4, 5, -6);
        double[] descent = {0.6, -2.5, 3.6};
        assertArrayEquals(descent, new Momentum(theta, Vector.of(7, 8, 9)).step(g, 0.1, 0).theta().toArray(), ROUNDING);
        assertArrayEquals(descent,
                new Nesterov(theta, Vector.of(7, 8, 9)).step(any -> g, 0.1, 0).theta().toArray(), ROUNDING);
    }

    @Test
    void onAConstantSlopeBothReachTheRateTimesTheMemory() {
        Vector g = Vector.of(3);
        Momentum ball = Momentum.from(Vector.of(0));
        Nesterov other = Nesterov.from(Vector.of(0));
        for (int t = 1; t <= 400; t++) { // 0.9^400 is below the last digit
            ball = ball.step(g, 0.1, 0.9);
            other = other.step(theta -> g, 0.1, 0.9);
            assertEquals(3 * (1 - Math.pow(0.9, t)) / (1 - 0.9), ball.v().get(0), 1e-12);
        }
        assertEquals(3 * Decay.memory(0.9), ball.v().get(0), 1e-12);
        assertEquals(3 * Decay.memory(0.9), other.v().get(0), 1e-12);
    }

    @Test
    void onAParabolaTheStepsFollowTheRecurrenceOfThreeTerms() {
        double lambda = 2.5;
        double eta = 0.2;
        double beta = 0.7;
        double before = 1;
        Momentum ball = Momentum.from(Vector.of(1)).step(Vector.of(lambda), eta, beta);
        for (int t = 0; t < 50; t++) {
            Momentum next = ball.step(ball.theta().scale(lambda), eta, beta);
            double now = ball.theta().get(0);
            assertEquals((1 + beta - eta * lambda) * now - beta * before, next.theta().get(0), ROUNDING);
            before = now;
            ball = next;
        }
    }

    /** Oracle: the eigenvalues of the companion matrix, by EJML. */
    @Test
    void onAParabolaTheBallShrinksAsTheEigenvaluesOfItsRecurrenceSay() {
        double lambda = 2.5;
        double beta = 0.7;
        double limit = 2 * (1 + beta) / lambda;
        for (double eta : new double[] {0.001, 0.02, 0.3, limit - 0.01, limit + 0.01}) {
            double radius = spectralRadius(1 + beta - eta * lambda, beta);
            Momentum ball = Momentum.from(Vector.of(1));
            for (int t = 0; t < 4000; t++) {
                ball = ball.step(ball.theta().scale(lambda), eta, beta);
            }
            double size = Math.hypot(ball.theta().get(0), ball.v().get(0));
            // A matrix power is its radius to that power, times a factor that the 4000th root brings near 1.
            assertEquals(radius, Math.pow(size, 1 / 4000.0), 2e-3);
            assertEquals(eta < limit, radius < 1);
        }
        assertEquals(Math.sqrt(beta), spectralRadius(1 + beta - 0.3 * lambda, beta), ROUNDING);
    }

    private static double spectralRadius(double trace, double determinant) {
        DMatrixRMaj companion = new DMatrixRMaj(new double[][] {{trace, -determinant}, {1, 0}});
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(2, false);
        assertTrue(eigen.decompose(companion));
        return Math.max(eigen.getEigenvalue(0).getMagnitude(), eigen.getEigenvalue(1).getMagnitude());
    }

    @Test
    void withALookAheadTheRecurrenceIsDampedByTheSlope() {
        double lambda = 2.5;
        double eta = 0.2;
        double beta = 0.7;
        UnaryOperator<Vector> gradient = theta -> theta.scale(lambda);
        double before = 1;
        Nesterov ball = Nesterov.from(Vector.of(1)).step(gradient, eta, beta);
        for (int t = 0; t < 50; t++) {
            Nesterov next = ball.step(gradient, eta, beta);
            double now = ball.theta().get(0);
            assertEquals((1 - eta * lambda) * ((1 + beta) * now - beta * before), next.theta().get(0), ROUNDING);
            before = now;
            ball = next;
        }
    }

    @Test
    void aMemoryOfNineTenthsShrinksDirectionsEquallyUpToARatioOfFourteenHundred() {
        double flat = Math.pow(1 - Math.sqrt(0.9), 2);
        double steep = Math.pow(1 + Math.sqrt(0.9), 2);
        assertEquals(1442, steep / flat, 0.5);
        for (double etaLambda : new double[] {flat + 1e-9, 0.1, 1, steep - 1e-9}) {
            assertEquals(Math.sqrt(0.9), spectralRadius(1 + 0.9 - etaLambda, 0.9), 1e-9);
        }
        assertTrue(spectralRadius(1 + 0.9 - flat / 2, 0.9) > 0.96);
        assertTrue(spectralRadius(1 + 0.9 - steep - 0.01, 0.9) > 0.96);
    }

    @Test
    void theLookAheadSlowsTheVelocityWhereThePathBendsUp() {
        UnaryOperator<Vector> gradient = theta -> theta.scale(3);
        Vector theta = Vector.of(0.2);
        Vector v = Vector.of(4);
        double blind = new Momentum(theta, v).step(gradient.apply(theta), 0.1, 0.9).v().get(0);
        double ahead = new Nesterov(theta, v).step(gradient, 0.1, 0.9).v().get(0);
        assertEquals(0.1 * 0.9 * 4 * 3, blind - ahead, ROUNDING);
    }

    @Test
    void withAConstantRateThePaperTakesTheSamePath() {
        Random random = new Random(1);
        double eta = 0.05;
        double mu = 0.8;
        Momentum ours = Momentum.from(Vector.of(1, -1));
        Vector theta = ours.theta();
        Vector velocity = Vector.zeros(2);
        for (int t = 0; t < 40; t++) {
            Vector g = Vector.of(random.nextGaussian(), random.nextGaussian());
            velocity = velocity.scale(mu).minus(g.scale(eta));
            theta = theta.plus(velocity);
            ours = ours.step(g, eta, mu);
            assertArrayEquals(theta.toArray(), ours.theta().toArray(), ROUNDING);
            assertArrayEquals(velocity.toArray(), ours.v().scale(-eta).toArray(), ROUNDING);
        }
    }

    @Test
    void whenTheRateChangesOnTheWayThePaperAndOurStepDiffer() {
        Vector g = Vector.of(1);
        Momentum ours = Momentum.from(Vector.of(0)).step(g, 0.1, 0.5).step(g, 0.01, 0.5);
        double paperVelocity = 0.5 * -0.1 - 0.01 * 1;
        assertEquals(-0.16, -0.1 + paperVelocity, ROUNDING);
        assertEquals(-0.115, ours.theta().get(0), ROUNDING);
    }

    @Test
    void theMemoryOfADecayIsTheSumOfItsPowers() {
        for (double beta : new double[] {0, 0.5, 0.9, 0.99}) {
            double sum = 0;
            for (int k = 4000; k >= 0; k--) {
                sum += Math.pow(beta, k);
            }
            assertEquals(sum, Decay.memory(beta), 1e-12);
        }
        assertEquals(10, Decay.memory(0.9), ROUNDING * 10);
    }

    @Test
    void aDecayOfOneNeverForgetsAndIsRefused() {
        double last = Math.nextDown(1.0);
        assertTrue(Decay.memory(last) > 1e15);
        assertRefused("beta is 1.0 but must be at least 0 and below 1", () -> Decay.memory(1));
        assertRefused("beta is -4.9E-324 but must be at least 0 and below 1", () -> Decay.memory(-Double.MIN_VALUE));
        assertRefused("beta is NaN but must be at least 0 and below 1", () -> Decay.memory(Double.NaN));
        Vector one = Vector.of(1);
        assertRefused("beta is 1.0 but must be at least 0 and below 1", () -> Momentum.from(one).step(one, 0.1, 1));
        assertRefused("beta is 1.0 but must be at least 0 and below 1",
                () -> Nesterov.from(one).step(theta -> theta, 0.1, 1));
    }

    @Test
    void aGradientOfAnotherSizeIsRefused() {
        assertRefused("a has 2 entries but b has 1", () -> Momentum.from(Vector.of(1, 2)).step(Vector.of(1), 0.1, 0.9));
        assertRefused("a has 2 entries but b has 1",
                () -> Nesterov.from(Vector.of(1, 2)).step(theta -> Vector.of(1), 0.1, 0.9));
    }
}
