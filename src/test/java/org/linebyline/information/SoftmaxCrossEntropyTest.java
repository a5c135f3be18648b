package org.linebyline.information;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class SoftmaxCrossEntropyTest {

    private static final Vector TRIPLE = Vector.of(1, 2, 3);

    @Test
    void lossAndGradientOfOneTwoThreeByHand() {
        Vector second = Vector.basis(3, 1);
        assertEquals(1.4076, SoftmaxCrossEntropy.of(second, TRIPLE), 5e-5);
        assertArrayEquals(new double[] {0.0900, -0.7553, 0.6652},
                SoftmaxCrossEntropy.gradient(second, TRIPLE).toArray(), 5e-5);
    }

    @Test
    void lossIsCrossEntropyWithTheSoftmax() {
        Random random = new Random(16);
        for (int k = 1; k <= 9; k++) {
            Vector y = EntropyTest.distribution(random, k);
            Vector z = StandardNormal.vector(random, k).scale(3);
            assertEquals(CrossEntropy.of(y, Softmax.of(z)), SoftmaxCrossEntropy.of(y, z), 1e-14);
        }
    }

    @Test
    void lossIsLogSumExpMinusTheDotProduct() {
        Vector y = Vector.of(0.2, 0.3, 0.5);
        assertEquals(LogSumExp.of(TRIPLE) - y.dot(TRIPLE), SoftmaxCrossEntropy.of(y, TRIPLE), 1e-15);
    }

    @Test
    void gradientEqualsCentralDifferences() {
        Random random = new Random(17);
        double h = 1e-5; // error h^2 / 6 of the formula and 1e-15 / h of rounding: near 1e-10
        for (int k = 1; k <= 6; k++) {
            Vector y = EntropyTest.distribution(random, k);
            Vector z = StandardNormal.vector(random, k).scale(3);
            Vector gradient = SoftmaxCrossEntropy.gradient(y, z);
            for (int j = 0; j < k; j++) {
                Vector step = Vector.basis(k, j).scale(h);
                double rise = SoftmaxCrossEntropy.of(y, z.plus(step)) - SoftmaxCrossEntropy.of(y, z.minus(step));
                assertEquals(rise / (2 * h), gradient.get(j), 1e-8);
            }
        }
    }

    @Test
    void gradientIsTheJacobianTimesTheSlopeOfTheCrossEntropy() {
        Vector y = Vector.of(0.2, 0.3, 0.5);
        Vector s = Softmax.of(TRIPLE);
        Vector slope = y.hadamard(s.map(entry -> -1 / entry));
        assertArrayEquals(Softmax.jacobian(TRIPLE).transpose().times(slope).toArray(),
                SoftmaxCrossEntropy.gradient(y, TRIPLE).toArray(), 1e-15);
    }

    @Test
    void gradientSumsToZeroAndVanishesOnlyAtTheTarget() {
        Vector y = Vector.of(0.2, 0.3, 0.5);
        assertEquals(0, SoftmaxCrossEntropy.gradient(y, TRIPLE).sum(), 1e-15);
        assertArrayEquals(new double[3], SoftmaxCrossEntropy.gradient(y, y.map(Math::log)).toArray(), 1e-15);
        assertTrue(SoftmaxCrossEntropy.gradient(y, TRIPLE).norm() > 0.1);
    }

    @Test
    void aTargetThatSumsToTwoWouldHaveAnotherGradientAndIsRefused() {
        Vector two = Vector.of(1, 1, 0);
        assertRefused("y sums to 2.0 but must sum to 1", () -> SoftmaxCrossEntropy.gradient(two, TRIPLE));
        assertRefused("y sums to 2.0 but must sum to 1", () -> SoftmaxCrossEntropy.of(two, TRIPLE));
        assertRefused("g has 3 entries but p has 1", () -> SoftmaxCrossEntropy.of(Vector.of(1), TRIPLE));
        assertRefused("a has 3 entries but b has 1", () -> SoftmaxCrossEntropy.gradient(Vector.of(1), TRIPLE));
    }

    @Test
    void anExcludedOutcomeIsFreeIfTheTargetExcludesItToo() {
        Vector z = Vector.of(Double.NEGATIVE_INFINITY, 0, 0);
        assertEquals(Math.log(2), SoftmaxCrossEntropy.of(Vector.of(0, 1, 0), z));
        assertEquals(Double.POSITIVE_INFINITY, SoftmaxCrossEntropy.of(Vector.of(1, 0, 0), z));
    }

    @Test
    void aVeryWrongPredictionHasAFiniteLossAndAFullGradient() {
        Vector z = Vector.of(0, 1000);
        Vector first = Vector.basis(2, 0);
        assertEquals(1000, SoftmaxCrossEntropy.of(first, z));
        assertEquals(Double.POSITIVE_INFINITY, CrossEntropy.of(first, Softmax.of(z)));
        assertArrayEquals(new double[] {-1, 1}, SoftmaxCrossEntropy.gradient(first, z).toArray());
    }
}
