package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class GradientDescentTest {

    @Test
    void stepFromOneTwoByHand() {
        assertArrayEquals(new double[] {0.2, 1.7},
                GradientDescent.step(Vector.of(1, 2), Vector.of(8, 3), 0.1).toArray(), 1e-15);
    }

    @Test
    void threeStepsOnTheParabolaByHand() {
        double[] expected = {0, 0.6, 1.08, 1.464};
        double[] losses = {9, 5.76, 3.6864, 2.3593};
        List<Vector> path = parabola(0, 0.1, 3);
        assertEquals(4, path.size());
        for (int t = 0; t <= 3; t++) {
            assertEquals(expected[t], path.get(t).get(0), 1e-15);
            assertEquals(losses[t], Parabola.value(path.get(t).get(0)), 5e-5);
        }
    }

    @Test
    void fiftyStepsLeadWhereCommonsMathFindsTheMinimum() {
        double minimum = new BrentOptimizer(1e-10, 1e-14).optimize(new MaxEval(200), GoalType.MINIMIZE,
                new SearchInterval(-10, 10),
                new UnivariateObjectiveFunction((UnivariateFunction) Parabola::value)).getPoint();
        // After 50 steps the factor 0.8 leaves 3 · 0.8⁵⁰ = 4.3e-5 of the way.
        assertEquals(minimum, parabola(0, 0.1, 50).get(50).get(0), 5e-5);
        assertEquals(minimum, parabola(0, 0.1, 200).get(200).get(0), 1e-7); // what Brent promises: √ε
    }

    @Test
    void withoutAStepThePathIsTheStart() {
        assertEquals(1, parabola(7, 0.1, 0).size());
        assertEquals(7, parabola(7, 0.1, 0).get(0).get(0));
    }

    @Test
    void aMinimumIsNeverLeft() {
        assertArrayEquals(new double[] {3, 3, 3},
                parabola(3, 5, 2).stream().mapToDouble(theta -> theta.get(0)).toArray());
    }

    @Test
    void withRateZeroNothingMoves() {
        Vector theta = Vector.of(1, 2);
        assertArrayEquals(theta.toArray(), GradientDescent.step(theta, Vector.of(8, 3), 0).toArray());
    }

    @Test
    void aSmallStepLowersTheLossByAboutEtaTimesTheSquaredLengthOfTheGradient() {
        Random random = new Random(9);
        double eta = 1e-6;
        for (int d = 1; d <= 9; d++) {
            Quadratic bowl = NumericalGradientTest.bowl(random, d);
            Vector theta = StandardNormal.vector(random, d);
            Vector gradient = bowl.gradient(theta);
            double drop = bowl.value(theta) - bowl.value(GradientDescent.step(theta, gradient, eta));
            // Curvature takes back at most η λ / 2 of it, and no λ here exceeds 60.
            assertEquals(1, drop / (eta * gradient.dot(gradient)), 1e-4);
        }
    }

    @Test
    void aNegativeNumberOfStepsIsRefused() {
        assertRefused("steps is -1 but must be at least 0", () -> parabola(0, 0.1, -1));
    }

    @Test
    void aGradientOfAnotherSizeIsRefused() {
        assertRefused("a has 2 entries but b has 1", () -> GradientDescent.step(Vector.of(1, 2), Vector.of(1), 0.1));
    }

    @Test
    void thePathCannotBeChanged() {
        List<Vector> path = parabola(0, 0.1, 1);
        assertThrows(UnsupportedOperationException.class, () -> path.add(Vector.of(1)));
        assertTrue(path.get(1).get(0) > 0);
    }

    static List<Vector> parabola(double start, double eta, int steps) {
        return GradientDescent.path(theta -> theta.map(Parabola::slope), Vector.of(start), eta, steps);
    }
}
