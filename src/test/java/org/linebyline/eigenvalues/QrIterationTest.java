package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.eigenvalues.Samples.QUARTER_TURN;
import static org.linebyline.eigenvalues.Samples.THREE;
import static org.linebyline.eigenvalues.Samples.THREE_VALUES;
import static org.linebyline.eigenvalues.Samples.TWO;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.QrFactorization;
import org.linebyline.linearalgebra.Vector;

class QrIterationTest {

    private static final Matrix MIRROR = Matrix.of(new double[] {0, 1}, new double[] {1, 0});

    private final Random random = new Random(24);

    @Test
    void stepByHand() {
        assertClose(Matrix.of(new double[] {2.8, 0.6}, new double[] {0.6, 1.2}), QrIteration.step(TWO), 1e-15);
    }

    @Test
    void stepKeepsTraceDeterminantAndSymmetry() {
        Matrix a = Samples.symmetric(random, 5);
        Matrix next = QrIteration.step(a);
        assertClose(next, next.transpose(), 1e-13);
        for (double lambda : new double[] {-1, 0, 2.5}) {
            double value = CharacteristicPolynomial.value(a, lambda);
            assertEquals(1, CharacteristicPolynomial.value(next, lambda) / value, 1e-11);
        }
    }

    @Test
    void allFactorsSoFarMakeAPowerOfTheFirstMatrix() {
        Matrix a = StandardNormal.matrix(random, 4, 4);
        Matrix now = a;
        Matrix power = Matrix.identity(4);
        Matrix p = Matrix.identity(4);
        Matrix r = Matrix.identity(4);
        for (int k = 0; k <= 6; k++) {
            QrFactorization factors = QrFactorization.of(now);
            p = p.times(factors.q());
            r = factors.r().times(r);
            power = power.times(a);
            assertClose(power, p.times(r), 1e-11); // entries of up to some thousands
            now = QrIteration.step(now);
        }
    }

    /** (Aₖ)₂₁ behaves as (λ₂/λ₁)ᵏ in the plane: one third a step. */
    @Test
    void entryBelowTheDiagonalFallsByTheRatioOfTheEigenvalues() {
        Matrix t = TWO;
        for (int k = 0; k < 15; k++) {
            t = QrIteration.step(t);
        }
        assertEquals(1 / 3.0, Math.abs(QrIteration.step(t).get(1, 0) / t.get(1, 0)), 1e-12);
    }

    @Test
    void eigenvaluesByHand() {
        assertClose(Vector.of(3, 1), QrIteration.eigenvalues(TWO), 1e-14);
        assertClose(THREE_VALUES, QrIteration.eigenvalues(THREE), 1e-14);
        assertClose(Vector.of(-4), QrIteration.eigenvalues(Matrix.of(new double[] {-4})), 0);
        assertClose(Vector.of(0, 0), QrIteration.eigenvalues(Matrix.zeros(2, 2)), 0);
        assertClose(Vector.of(1, -1), QrIteration.eigenvalues(MIRROR), 1e-14);
    }

    @Test
    void triangleShowsItsEigenvalues() {
        Matrix triangle = Matrix.of(new double[] {1, 5, -2}, new double[] {0, -3, 4}, new double[] {0, 0, 2});
        assertClose(Vector.of(2, 1, -3), QrIteration.eigenvalues(triangle), 0);
    }

    @Test
    void shiftByHand() {
        assertEquals(1, QrIteration.cornerShift(TWO), 1e-15);
        assertEquals(6 - Math.sqrt(2), QrIteration.cornerShift(block(7, 1, 1, 5)), 1e-14, "nearer to 5 than to 7");
        assertEquals(6 + Math.sqrt(2), QrIteration.cornerShift(block(5, 1, 1, 7)), 1e-14, "nearer to 7 than to 5");
        assertEquals(6, QrIteration.cornerShift(block(7, -2, 2, 5)), "complex, so their common real part");
        assertEquals(6, QrIteration.cornerShift(block(5, -2, 2, 7)), "complex, so their common real part");
    }

    private static Matrix block(double a, double b, double c, double d) {
        return Matrix.of(new double[] {9, 8, 8}, new double[] {8, a, b}, new double[] {8, c, d});
    }

    @Test
    void shiftedStepIsAStepOfTheShiftedMatrix() {
        assertClose(QrIteration.step(TWO), QrIteration.shiftedStep(TWO, 0), 0);
        Matrix shifted = QrIteration.step(THREE.minus(Matrix.identity(3).scale(2))).plus(Matrix.identity(3).scale(2));
        assertClose(shifted, QrIteration.shiftedStep(THREE, 2), 0);
    }

    @Test
    void shiftThatIsAnEigenvalueSettlesTheLastRowInOneStep() {
        Matrix t = QrIteration.shiftedStep(THREE, 3);
        assertClose(Vector.of(0, 0, 3), t.row(2), 1e-14);
    }

    @Test
    void negativeMatrixHasTheNegativeEigenvalues() {
        Vector byHand = Vector.of(Math.sqrt(3) - 3, -3, -Math.sqrt(3) - 3);
        assertClose(byHand, QrIteration.eigenvalues(THREE.scale(-1)), 1e-14);
    }

    @Test
    void sizeOfTheEntriesDoesNotMatter() {
        for (double size : new double[] {1e-100, 1e100}) {
            assertClose(THREE_VALUES, QrIteration.eigenvalues(THREE.scale(size)).scale(1 / size), 1e-14);
        }
    }

    @Test
    void eigenvaluesAgreeWithCommonsMathAndEjml() {
        for (int n = 1; n <= 12; n++) {
            Matrix a = Samples.symmetric(random, n);
            double[] ours = QrIteration.eigenvalues(a).toArray();
            Arrays.sort(ours);
            double[] commons = new EigenDecomposition(MatrixUtils.createRealMatrix(Rows.of(a))).getRealEigenvalues();
            Arrays.sort(commons);
            assertArrayEquals(commons, ours, 1e-11);
            assertArrayEquals(byEjml(a), ours, 1e-11);
        }
    }

    private static double[] byEjml(Matrix a) {
        EigenDecomposition_F64<DMatrixRMaj> ejml = DecompositionFactory_DDRM.eig(a.rows(), false);
        assertTrue(ejml.decompose(new DMatrixRMaj(Rows.of(a))));
        double[] values = new double[a.rows()];
        Arrays.setAll(values, i -> ejml.getEigenvalue(i).real);
        Arrays.sort(values);
        return values;
    }

    @Test
    void eigenvaluesComeInDescendingOrder() {
        for (int n = 2; n <= 6; n++) {
            double[] lambda = QrIteration.eigenvalues(Samples.withEigenvaluesDownToOne(random, n)).toArray();
            for (int i = 0; i < n; i++) {
                assertEquals(n - i, lambda[i], 1e-11);
            }
        }
    }

    /** The chapter's pitfall: the tenth digit of an entry is the fifth of both eigenvalues. */
    @Test
    void nearlyDoubleEigenvaluesAreDelicate() {
        Matrix shear = Matrix.of(new double[] {1, 1}, new double[] {1e-10, 1});
        assertClose(Vector.of(1 + 1e-5, 1 - 1e-5), QrIteration.eigenvalues(shear), 1e-10);
    }

    @Test
    void complexEigenvaluesAreRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> QrIteration.eigenvalues(QUARTER_TURN)).getMessage();
        assertTrue(message.startsWith("after 100 steps "), message);
        assertTrue(message.endsWith(" is left in row 1: some eigenvalues are complex"), message);
    }

    @Test
    void plainStepNeverSettlesATieOfSizes() {
        Matrix t = MIRROR;
        for (int k = 0; k < 100; k++) {
            t = QrIteration.step(t);
        }
        assertEquals(1, Math.abs(t.get(1, 0)), 1e-13);
    }

    /** The chapter's last exercise: two columns at once, and what a spare one buys. */
    @Test
    void blockOfTwoSettlesAsTheExerciseSays() {
        Vector q1 = PowerIteration.unit(Vector.of(1, Math.sqrt(3) - 1, 2 - Math.sqrt(3)));
        Vector q3 = PowerIteration.unit(Vector.of(1, -1 - Math.sqrt(3), 2 + Math.sqrt(3)));
        double[] before = blockErrors(q1, q3, 10);
        double[] after = blockErrors(q1, q3, 11);
        double[] lambda = THREE_VALUES.toArray();
        assertEquals(lambda[1] / lambda[0], after[0] / before[0], 1e-3);
        assertEquals(lambda[2] / lambda[1], after[1] / before[1], 1e-3);
        assertEquals(lambda[2] / lambda[0], after[2] / before[2], 1e-3);
    }

    /** Errors of the first column, of the plane, and of what lies in the plane nearest to q1. */
    private static double[] blockErrors(Vector q1, Vector q3, int steps) {
        Matrix q = Matrix.of(new double[] {0.3, 1}, new double[] {-0.5, 0.2}, new double[] {1, 0.4});
        for (int k = 0; k < steps; k++) {
            q = QrFactorization.of(THREE.times(q)).q();
        }
        Vector nearest = q.times(q.transpose().times(q1));
        return new double[] {PowerIterationRate.tangent(q.column(0), q1), q.transpose().times(q3).norm(),
            PowerIterationRate.tangent(nearest, q1)};
    }

    /** Beside 1, the largest entry, 10⁻²⁰ counts as nothing; beside the last row alone it would be all there is, and move both. */
    @Test
    void whatIsSmallIsMeasuredByTheLargestEntryOfTheMatrix() {
        Matrix a = Matrix.of(new double[] {1, 1}, new double[] {1e-20, 0});
        assertArrayEquals(new double[] {1, 0}, QrIteration.eigenvalues(a).toArray());
    }

    @Test
    void onlySquareMatricesHaveEigenvalues() {
        assertRefused("A is 3 by 2 but must be square", () -> QrIteration.eigenvalues(Matrix.zeros(3, 2)));
        assertRefused("A is 2 by 3 but must be square", () -> QrIteration.step(Matrix.zeros(2, 3)));
    }
}
