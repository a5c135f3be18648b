package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class DirectionalDerivativeTest {

    private static final Vector GRADIENT = Vector.of(3, 4);

    @Test
    void slopesOfThreeFourByHand() {
        assertEquals(3, DirectionalDerivative.of(GRADIENT, Vector.of(1, 0)));
        assertEquals(5, DirectionalDerivative.of(GRADIENT, Vector.of(0.6, 0.8)), 1e-15);
        assertEquals(-5, DirectionalDerivative.of(GRADIENT, Vector.of(-0.6, -0.8)), 1e-15);
        assertEquals(0, DirectionalDerivative.of(GRADIENT, Vector.of(0.8, -0.6)), 1e-15);
        assertArrayEquals(new double[] {-0.6, -0.8}, DirectionalDerivative.steepestDescent(GRADIENT).toArray(), 1e-15);
    }

    @Test
    void slopeAlongADirectionEqualsTheCentralDifferenceAlongTheLine() {
        Random random = new Random(7);
        for (int d = 1; d <= 9; d++) {
            Quadratic bowl = NumericalGradientTest.bowl(random, d);
            Vector theta = StandardNormal.vector(random, d);
            Vector u = direction(random, d);
            double slope = CentralDifference.of(t -> bowl.value(theta.plus(u.scale(t))), 0, 0.01);
            assertEquals(slope, DirectionalDerivative.of(bowl.gradient(theta), u), 1e-10); // no truncation
        }
    }

    @Test
    void noDirectionFallsFasterThanTheSteepest() {
        Random random = new Random(8);
        for (int d = 1; d <= 9; d++) {
            Vector gradient = StandardNormal.vector(random, d);
            Vector steepest = DirectionalDerivative.steepestDescent(gradient);
            assertEquals(-gradient.norm(), DirectionalDerivative.of(gradient, steepest), 1e-14);
            for (int n = 0; n < 100; n++) {
                assertTrue(DirectionalDerivative.of(gradient, direction(random, d)) >= -gradient.norm() - 1e-14);
            }
        }
    }

    @Test
    void steepestDescentHasLengthOneEvenWhereSquaresUnderflow() {
        assertEquals(1, DirectionalDerivative.steepestDescent(Vector.of(3e-200, 4e-200)).norm(), 1e-15);
        assertArrayEquals(new double[] {-1}, DirectionalDerivative.steepestDescent(Vector.of(1e300)).toArray());
    }

    @Test
    void aDirectionHasLengthOne() {
        assertEquals("u has length 5.0 but a direction has length 1.0", message(Vector.of(3, 4)));
        assertEquals("u has length 0.0 but a direction has length 1.0", message(Vector.of(0, 0)));
        assertEquals("u has length NaN but a direction has length 1.0", message(Vector.of(Double.NaN, 0)));
        // The margin is 2⁻³⁰, about 9.3e-10, and belongs to what is let through.
        assertEquals(3, DirectionalDerivative.of(GRADIENT, Vector.of(1 + 0x1p-30, 0)), 3e-9);
        assertEquals(3, DirectionalDerivative.of(GRADIENT, Vector.of(1 - 0x1p-30, 0)), 3e-9);
        assertEquals("u has length 1.000000002 but a direction has length 1.0", message(Vector.of(1 + 2e-9, 0)));
        assertEquals("u has length 0.999999998 but a direction has length 1.0", message(Vector.of(1 - 2e-9, 0)));
    }

    @Test
    void theSizesMustAgree() {
        assertRefused("a has 2 entries but b has 1", () -> DirectionalDerivative.of(GRADIENT, Vector.of(1)));
    }

    @Test
    void aFlatPlaceHasNoSteepestDirection() {
        assertEquals("no direction: the gradient has length 0.0", noDirection(Vector.of(0, 0)));
        assertEquals("no direction: the gradient has length Infinity",
                noDirection(Vector.of(Double.MAX_VALUE, Double.MAX_VALUE)));
        assertEquals("no direction: the gradient has length NaN", noDirection(Vector.of(Double.NaN)));
    }

    private static String message(Vector u) {
        return assertThrows(IllegalArgumentException.class, () -> DirectionalDerivative.of(GRADIENT, u)).getMessage();
    }

    private static String noDirection(Vector gradient) {
        return assertThrows(IllegalArgumentException.class, () -> DirectionalDerivative.steepestDescent(gradient))
                .getMessage();
    }

    private static Vector direction(Random random, int d) {
        Vector v = StandardNormal.vector(random, d);
        return v.scale(1 / v.norm());
    }
}
