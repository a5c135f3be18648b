package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class NumericalGradientTest {

    /** θ₁² + 3 θ₁ θ₂, with the gradient (2 θ₁ + 3 θ₂, 3 θ₁). */
    private static final ToDoubleFunction<Vector> LOSS = theta ->
            theta.get(0) * theta.get(0) + 3 * theta.get(0) * theta.get(1);

    @Test
    void gradientAtOneTwoByHand() {
        assertArrayEquals(new double[] {8, 3}, NumericalGradient.of(LOSS, Vector.of(1, 2), 0.5).toArray(), 1e-14);
        assertEquals(8, NumericalGradient.partial(LOSS, Vector.of(1, 2), 0, 0.5), 1e-14);
        assertEquals(3, NumericalGradient.partial(LOSS, Vector.of(1, 2), 1, 0.5), 1e-14);
    }

    @Test
    void gradientOfALinearFunctionIsItsWeights() {
        Random random = new Random(5);
        for (int d = 1; d <= 9; d++) {
            Vector w = StandardNormal.vector(random, d);
            Vector theta = StandardNormal.vector(random, d);
            assertArrayEquals(w.toArray(), NumericalGradient.of(w::dot, theta, 0.1).toArray(), 1e-13);
        }
    }

    @Test
    void gradientOfAQuadraticIsAThetaInEverySize() {
        Random random = new Random(6);
        for (int d = 1; d <= 9; d++) {
            Quadratic bowl = bowl(random, d);
            Vector theta = StandardNormal.vector(random, d);
            assertArrayEquals(bowl.gradient(theta).toArray(),
                    NumericalGradient.of(bowl::value, theta, 0.01).toArray(), 1e-10); // no truncation, only rounding
        }
    }

    @Test
    void thePointStaysWhereItIs() {
        Vector theta = Vector.of(1, 2);
        NumericalGradient.of(LOSS, theta, 0.5);
        assertArrayEquals(new double[] {1, 2}, theta.toArray());
    }

    @Test
    void withoutCoordinatesThereAreNoSlopes() {
        assertEquals(0, NumericalGradient.of(theta -> 1, Vector.zeros(0), 0.1).size());
    }

    @Test
    void aRunThatMovesNothingIsRefused() {
        assertRefused("h is 1.0E-5 but must be positive and move x = 1.0E20",
                () -> NumericalGradient.of(LOSS, Vector.of(1, 1e20), 1e-5));
    }

    /** A symmetric d by d matrix with positive curvature in every direction: MᵀM + I. */
    static Quadratic bowl(Random random, int d) {
        Matrix m = StandardNormal.matrix(random, d, d);
        return new Quadratic(m.transpose().times(m).plus(Matrix.identity(d)));
    }
}
