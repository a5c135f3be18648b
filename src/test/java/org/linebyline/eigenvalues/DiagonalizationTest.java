package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.eigenvalues.Samples.FIBONACCI;
import static org.linebyline.eigenvalues.Samples.SHEAR;
import static org.linebyline.eigenvalues.Samples.THREE;
import static org.linebyline.eigenvalues.Samples.TWO;
import static org.linebyline.eigenvalues.Samples.assertClose;
import static org.linebyline.eigenvalues.Samples.assertMessage;

import java.util.Random;
import org.junit.jupiter.api.Test;
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
        assertMessage("k is -1 but must be at least 0", () -> BY_HAND.power(-1));
    }

    @Test
    void powersAgreeWithRepeatedMultiplication() {
        for (int n = 1; n <= 5; n++) {
            Matrix a = Samples.withEigenvaluesDownToOne(random, n).scale(0.5);
            Matrix product = Matrix.identity(n);
            Diagonalization diagonalization = Diagonalization.of(a);
            for (int k = 0; k <= 8; k++) {
                assertClose(product, diagonalization.power(k), 1e-9);
                product = product.times(a);
            }
        }
    }

    /** The last number is about 10¹⁴; powers of the golden ratio have 14 digits left by then. */
    @Test
    void powersOfTheFibonacciMatrixHoldTheFibonacciNumbers() {
        Diagonalization diagonalization = Diagonalization.of(FIBONACCI);
        long before = 1;
        long now = 0;
        for (int k = 0; k <= 70; k++) {
            assertEquals(now, diagonalization.power(k).get(0, 1), 1e-12 * (1 + now));
            long next = before + now;
            before = now;
            now = next;
        }
    }

    @Test
    void basisIsOfUnitEigenvectorsInTheOrderOfTheEigenvalues() {
        for (int n = 1; n <= 6; n++) {
            Matrix a = Samples.withEigenvaluesDownToOne(random, n);
            Diagonalization found = Diagonalization.of(a);
            assertEquals(n, found.lambda().size());
            for (int i = 0; i < n; i++) {
                assertEquals(1, found.v().column(i).norm(), 1e-14);
                assertEquals(n - i, found.lambda().get(i), 1e-11);
                assertEquals(0, new EigenPair(found.lambda().get(i), found.v().column(i)).residual(a), 1e-11);
            }
            assertClose(a, found.matrix(), 1e-10);
        }
    }

    @Test
    void eigenvectorsOfASymmetricMatrixArePerpendicular() {
        Matrix v = Diagonalization.of(THREE).v();
        assertClose(Matrix.identity(3), v.transpose().times(v), 1e-13);
    }

    /** A start of ones would be perpendicular to the second eigenvector, (1, −1), for ever. */
    @Test
    void startMeetsEveryEigenvector() {
        Diagonalization found = Diagonalization.of(TWO);
        assertEquals(0, new EigenPair(1, found.v().column(1)).residual(TWO), 1e-15);
        assertEquals(0, found.v().column(1).sum(), 1e-15);
    }

    @Test
    void sizeOfTheEntriesDoesNotMatter() {
        for (double size : new double[] {1e-100, 1e-9, 1e9, 1e100}) {
            Matrix a = THREE.scale(size);
            assertClose(THREE, Diagonalization.of(a).matrix().scale(1 / size), 1e-12);
        }
        assertClose(Matrix.zeros(1, 1), Diagonalization.of(Matrix.zeros(1, 1)).matrix(), 0);
        Matrix single = Matrix.of(new double[] {-4});
        assertClose(single, Diagonalization.of(single).matrix(), 1e-15);
    }

    @Test
    void nearEigenvaluesAreStillTold() {
        Matrix close = Matrix.of(new double[] {1, 1}, new double[] {0, 1 - 1e-5});
        assertClose(close, Diagonalization.of(close).matrix(), 1e-9);
    }

    @Test
    void equalEigenvaluesAreRefused() {
        assertMessage("eigenvalue 1.0 is only 0.0 away from another", () -> Diagonalization.of(SHEAR));
        assertMessage("eigenvalue 0.0 is only 0.0 away from another", () -> Diagonalization.of(Matrix.zeros(2, 2)));
        assertMessage("eigenvalue 2.0 is only 0.0 away from another", () -> Diagonalization.of(
                Matrix.of(new double[] {3, 0, 0}, new double[] {0, 2, 0}, new double[] {0, 0, 2})));
    }

    @Test
    void shearHasNoBasisOfEigenvectors() {
        Diagonalization twice = new Diagonalization(Matrix.of(new double[] {1, 1}, new double[] {0, 0}), Vector.of(1, 1));
        assertMessage("singular: column 1 depends on the columns before it, its pivot is 0", twice::matrix);
    }
}
