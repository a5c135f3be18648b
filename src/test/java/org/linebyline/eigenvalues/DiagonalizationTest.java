package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.eigenvalues.Samples.TWO;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class DiagonalizationTest {

    private static final Diagonalization BY_HAND =
            new Diagonalization(Matrix.of(new double[] {1, 1}, new double[] {1, -1}), Vector.of(3, 1));

    private final Random random = new Random(22);

    @Test
    void matrixByHand() {
        assertClose(TWO, BY_HAND.matrix(), 1e-15);
        assertClose(Matrix.of(new double[] {5, 0}, new double[] {0, -2}), Diagonalization.diagonal(Vector.of(5, -2)), 0);
    }

    @Test
    void powersByHand() {
        assertClose(Matrix.of(new double[] {41, 40}, new double[] {40, 41}), BY_HAND.power(4), 1e-13);
        assertClose(Matrix.identity(2), BY_HAND.power(0), 1e-15);
        assertRefused("k is -1 but must be at least 0", () -> BY_HAND.power(-1));
    }

    @Test
    void powersAgreeWithRepeatedMultiplication() {
        for (int n = 1; n <= 5; n++) {
            Matrix v = StandardNormal.matrix(random, n, n);
            Diagonalization diagonalization = new Diagonalization(v, StandardNormal.vector(random, n));
            Matrix product = Matrix.identity(n);
            for (int k = 0; k <= 8; k++) {
                assertClose(product, diagonalization.power(k), 1e-9);
                product = product.times(diagonalization.matrix());
            }
        }
    }

    @Test
    void columnsAreEigenvectors() {
        Matrix v = StandardNormal.matrix(random, 4, 4);
        Matrix a = new Diagonalization(v, Vector.of(4, -3, 2, 0)).matrix();
        double[] lambda = {4, -3, 2, 0};
        for (int i = 0; i < 4; i++) {
            assertEquals(0, new EigenPair(lambda[i], v.column(i)).residual(a), 1e-12);
        }
    }

    /** The last number is about 10¹⁴; powers of the golden ratio have 13 digits left by then. */
    @Test
    void powersOfTheFibonacciMatrixHoldTheFibonacciNumbers() {
        double golden = (1 + Math.sqrt(5)) / 2;
        Diagonalization fibonacci = new Diagonalization(
                Matrix.of(new double[] {golden, 1 - golden}, new double[] {1, 1}), Vector.of(golden, 1 - golden));
        assertClose(Matrix.of(new double[] {1, 1}, new double[] {1, 0}), fibonacci.matrix(), 1e-15);
        long before = 1;
        long now = 0;
        for (int k = 0; k <= 70; k++) {
            assertEquals(now, fibonacci.power(k).get(0, 1), 1e-13 * (1 + now));
            long next = before + now;
            before = now;
            now = next;
        }
    }

    @Test
    void shearHasNoBasisOfEigenvectors() {
        Diagonalization twice = new Diagonalization(Matrix.of(new double[] {1, 1}, new double[] {0, 0}), Vector.of(1, 1));
        assertRefused("singular: column 1 depends on the columns before it, its pivot is 0", twice::matrix);
    }
}
