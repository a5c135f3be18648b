package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.eigenvalues.Samples.FIBONACCI;
import static org.linebyline.eigenvalues.Samples.QUARTER_TURN;
import static org.linebyline.eigenvalues.Samples.SHEAR;
import static org.linebyline.eigenvalues.Samples.THREE;
import static org.linebyline.eigenvalues.Samples.THREE_VALUES;
import static org.linebyline.eigenvalues.Samples.TWO;
import static org.linebyline.eigenvalues.Samples.assertClose;
import static org.linebyline.eigenvalues.Samples.assertMessage;

import java.util.Random;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class CharacteristicPolynomialTest {

    private final Random random = new Random(21);

    @Test
    void polynomialByHand() {
        assertEquals(3, CharacteristicPolynomial.value(TWO, 0), 1e-15);
        assertEquals(0, CharacteristicPolynomial.value(TWO, 1), 1e-15);
        assertEquals(-1, CharacteristicPolynomial.value(TWO, 2), 1e-15);
        assertEquals(0, CharacteristicPolynomial.value(TWO, 3), 1e-15);
        assertEquals(8, CharacteristicPolynomial.value(TWO, 5), 1e-14);
    }

    @Test
    void polynomialOfThreeByThreeHasTheKnownRoots() {
        for (double lambda : THREE_VALUES.toArray()) {
            assertEquals(0, CharacteristicPolynomial.value(THREE, lambda), 1e-14);
        }
        assertEquals(-(125 - 9 * 25 + 24 * 5 - 18), CharacteristicPolynomial.value(THREE, 5), 1e-13);
    }

    @Test
    void valueAtZeroIsTheDeterminant() {
        Matrix a = Samples.gaussian(random, 5, 5);
        assertEquals(LinearSystem.determinant(a), CharacteristicPolynomial.value(a, 0));
    }

    @Test
    void rootsByHand() {
        assertClose(new double[] {3, 1}, CharacteristicPolynomial.roots(TWO), 0);
        double golden = (1 + Math.sqrt(5)) / 2;
        assertClose(new double[] {golden, 1 - golden}, CharacteristicPolynomial.roots(FIBONACCI), 1e-15);
        assertClose(new double[] {1, 1}, CharacteristicPolynomial.roots(SHEAR), 0);
        assertClose(new double[] {5, -3},
                CharacteristicPolynomial.roots(Matrix.of(new double[] {-3, 7}, new double[] {0, 5})), 0);
    }

    @Test
    void rootsAgreeWithCommonsMath() {
        for (int trial = 0; trial < 50; trial++) {
            Matrix a = Samples.symmetric(random, 2);
            double[] commons = new EigenDecomposition(MatrixUtils.createRealMatrix(Samples.rows(a))).getRealEigenvalues();
            assertClose(commons, CharacteristicPolynomial.roots(a), 1e-13);
        }
    }

    @Test
    void complexRootsAreRefused() {
        assertMessage("no real eigenvalues: the discriminant is -1.0",
                () -> CharacteristicPolynomial.roots(QUARTER_TURN));
        assertMessage("A is 3 by 3 but must be 2 by 2", () -> CharacteristicPolynomial.roots(THREE));
        assertMessage("A is 2 by 3 but must be 2 by 2", () -> CharacteristicPolynomial.roots(Matrix.zeros(2, 3)));
        assertMessage("A is 3 by 2 but must be 2 by 2", () -> CharacteristicPolynomial.roots(Matrix.zeros(3, 2)));
    }

    @Test
    void matrixSatisfiesItsOwnPolynomial() {
        assertClose(Matrix.zeros(2, 2), CharacteristicPolynomial.atMatrix(Vector.of(3, 1), TWO), 0);
        assertClose(Matrix.zeros(3, 3), CharacteristicPolynomial.atMatrix(THREE_VALUES, THREE), 1e-14);
        assertClose(Matrix.zeros(2, 2), CharacteristicPolynomial.atMatrix(Vector.of(1, 1), SHEAR), 0);
        for (int n = 1; n <= 6; n++) {
            Matrix a = Samples.withEigenvaluesDownToOne(random, n);
            Vector lambda = QrIteration.eigenvalues(a);
            assertClose(Matrix.zeros(n, n), CharacteristicPolynomial.atMatrix(lambda, a), 1e-9);
        }
    }

    @Test
    void polynomialWithOtherRootsDoesNotVanish() {
        assertClose(Matrix.of(new double[] {2, -2}, new double[] {-2, 2}),
                CharacteristicPolynomial.atMatrix(Vector.of(3, 2), TWO).scale(2), 0);
    }

    /** On a diagonal matrix the polynomial acts entry by entry, sign included. */
    @Test
    void onADiagonalMatrixItIsThePolynomialOfEachEntry() {
        Matrix diagonal = Matrix.of(new double[] {7, 0}, new double[] {0, 10});
        Vector roots = Vector.of(1, 2, 4);
        assertClose(Matrix.of(new double[] {-6 * 5 * 3, 0}, new double[] {0, -9 * 8 * 6}),
                CharacteristicPolynomial.atMatrix(roots, diagonal), 0);
    }

    @Test
    void traceAndDeterminantByHand() {
        assertEquals(0, SpectrumCheck.traceError(TWO, Vector.of(3, 1)));
        assertEquals(0, SpectrumCheck.determinantError(TWO, Vector.of(3, 1)), 1e-15);
        assertEquals(-1, SpectrumCheck.traceError(TWO, Vector.of(3, 2)));
        assertEquals(-3, SpectrumCheck.determinantError(TWO, Vector.of(3, 2)), 1e-15);
    }

    @Test
    void traceAndDeterminantHoldForEverySpectrum() {
        for (int n = 1; n <= 6; n++) {
            Matrix a = Samples.withEigenvaluesDownToOne(random, n);
            Vector lambda = QrIteration.eigenvalues(a);
            assertEquals(0, SpectrumCheck.traceError(a, lambda), 1e-11);
            assertEquals(0, SpectrumCheck.determinantError(a, lambda), 1e-9);
        }
    }
}
