package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.eigenvalues.Samples.SHEAR;
import static org.linebyline.eigenvalues.Samples.THREE;
import static org.linebyline.eigenvalues.Samples.THREE_VALUES;
import static org.linebyline.eigenvalues.Samples.TWO;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Elimination;
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
        Matrix a = StandardNormal.matrix(random, 5, 5);
        assertEquals(Elimination.determinant(a), CharacteristicPolynomial.value(a, 0));
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
    void traceAndProductByHand() {
        assertEquals(4, SpectrumCheck.trace(TWO));
        assertEquals(9, SpectrumCheck.trace(THREE));
        assertEquals(-6, SpectrumCheck.product(Vector.of(3, 1, -2)));
        assertEquals(1, SpectrumCheck.product(Vector.zeros(0)));
    }

    @Test
    void everySpectrumSumsToTheTraceAndMultipliesToTheDeterminant() {
        for (int n = 1; n <= 6; n++) {
            Matrix a = Samples.withEigenvaluesDownToOne(random, n);
            Vector lambda = QrIteration.eigenvalues(a);
            assertEquals(SpectrumCheck.trace(a), lambda.sum(), 1e-11);
            assertEquals(Elimination.determinant(a), SpectrumCheck.product(lambda), 1e-9);
        }
    }
}
