package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;

import java.time.Duration;
import java.util.Random;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;

class SingularValuesTest {

    private final Random random = new Random(61);

    /** The chapter's example: both columns have the length √20, so the turn is by 45 degrees. */
    @Test
    void turnByHand() {
        Vector a = Vector.of(-3, 1, -1, 3);
        Vector b = Vector.of(-3, -1, 1, 3);
        Vector[] turned = Turn.between(a, b).apply(new Vector[] {a, b}, 0, 1);
        double root = Math.sqrt(2);
        assertClose(Vector.of(0, root, -root, 0), turned[0], 1e-15);
        assertClose(Vector.of(-3 * root, 0, 0, 3 * root), turned[1], 1e-15);
    }

    @Test
    void turnMakesPerpendicularAndKeepsTheSumOfSquares() {
        for (int k = 0; k < 200; k++) {
            Vector a = StandardNormal.matrix(random, 1, 5).row(0);
            Vector b = StandardNormal.matrix(random, 1, 5).row(0).scale(Math.pow(10, k % 7 - 3));
            Vector[] turned = Turn.between(a, b).apply(new Vector[] {a, b}, 0, 1);
            assertEquals(0, turned[0].dot(turned[1]) / (turned[0].norm() * turned[1].norm()), 1e-12);
            double before = a.dot(a) + b.dot(b);
            assertEquals(1, (turned[0].dot(turned[0]) + turned[1].dot(turned[1])) / before, 1e-14);
        }
    }

    @Test
    void turnIsTheSmallest() {
        for (int k = 0; k < 100; k++) {
            Vector a = StandardNormal.matrix(random, 1, 4).row(0);
            Vector b = StandardNormal.matrix(random, 1, 4).row(0);
            Turn turn = Turn.between(a, b);
            assertTrue(Math.abs(turn.s()) <= turn.c() + 1e-15, "beyond 45 degrees: " + turn);
            assertEquals(1, turn.c() * turn.c() + turn.s() * turn.s(), 1e-14);
        }
    }

    /** (3, 0), (4, 5) has the singular values √45 and √5. */
    @Test
    void singularValuesByHand() {
        SingularValues svd = SingularValues.of(Matrix.of(new double[] {3, 0}, new double[] {4, 5}));
        assertClose(Vector.of(Math.sqrt(45), Math.sqrt(5)), svd.sigma(), 1e-14);
    }

    @Test
    void factorsMultiplyToTheMatrixAndAreTurns() {
        for (int m = 1; m <= 7; m++) {
            for (int n = 1; n <= 7; n++) {
                Matrix a = StandardNormal.matrix(random, m, n);
                SingularValues svd = SingularValues.of(a);
                assertClose(a, product(svd), 1e-13);
                assertClose(Matrix.identity(n), svd.v().transpose().times(svd.v()), 1e-13);
                if (m >= n) {
                    assertClose(Matrix.identity(n), svd.u().transpose().times(svd.u()), 1e-13);
                }
            }
        }
    }

    private static Matrix product(SingularValues svd) {
        Matrix stretched = Matrix.generate(svd.u().rows(), svd.v().rows(), (i, j) -> svd.u().get(i, j) * svd.sigma().get(j));
        return stretched.times(svd.v().transpose());
    }

    @Test
    void singularValuesAgreeWithCommonsMathAndEjmlInDescendingOrder() {
        for (int n = 1; n <= 10; n++) {
            Matrix a = StandardNormal.matrix(random, n + 3, n);
            Vector sigma = SingularValues.of(a).sigma();
            assertClose(Vector.of(new SingularValueDecomposition(MatrixUtils.createRealMatrix(Rows.of(a))).getSingularValues()),
                    sigma, 1e-13);
            assertClose(byEjml(a), sigma, 1e-13);
        }
    }

    private static Vector byEjml(Matrix a) {
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(a.rows(), a.columns(), false, false, true);
        assertTrue(svd.decompose(new DMatrixRMaj(Rows.of(a))));
        double[] values = svd.getSingularValues();
        SingularOps_DDRM.descendingOrder(null, false, values, values.length, null, false);
        return Vector.of(values);
    }

    /** Three columns in a plane, and three that are one: the rest of the singular values is rounding. */
    @Test
    void columnsThatDependHaveTheSingularValueZero() {
        Matrix plane = StandardNormal.matrix(random, 6, 2).times(StandardNormal.matrix(random, 2, 5));
        Vector sigma = SingularValues.of(plane).sigma();
        assertTrue(sigma.get(1) > 0.1, "two dimensions: " + sigma.get(1));
        assertClose(Vector.of(0, 0, 0), Vector.of(sigma.get(2), sigma.get(3), sigma.get(4)), 0);
        Matrix line = Matrix.outer(Vector.of(1, 2, 2), Vector.of(1, 1, 1));
        assertClose(Vector.of(3 * Math.sqrt(3), 0, 0), SingularValues.of(line).sigma(), 1e-14);
        assertClose(line, product(SingularValues.of(line)), 1e-14);
    }

    @Test
    void matrixOfZerosHasNoDirectionButManyTurns() {
        SingularValues svd = SingularValues.of(Matrix.zeros(3, 2));
        assertClose(Vector.of(0, 0), svd.sigma(), 0);
        assertClose(Matrix.zeros(3, 2), svd.u(), 0);
        assertClose(Matrix.identity(2), svd.v(), 0);
    }

    /** Columns (1, ε, 0) and (1, 0, ε): the smaller singular value is ε, of which the covariance route knows nothing below 1e-8. */
    @Test
    void smallSingularValuesKeepTheirDigits() {
        for (double epsilon : new double[] {1e-3, 1e-8, 1e-12}) {
            Matrix a = Matrix.of(new double[] {1, 1}, new double[] {epsilon, 0}, new double[] {0, epsilon});
            assertEquals(1, SingularValues.of(a).sigma().get(1) / epsilon, 1e-12);
        }
    }

    @Test
    void whatIsNotANumberEndsInWhatIsNone() {
        Matrix a = Matrix.of(new double[] {1, Double.NaN}, new double[] {2, 3});
        SingularValues svd = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SingularValues.of(a));
        assertTrue(Double.isNaN(svd.sigma().sum()));
    }

    @Test
    void sizeOfTheEntriesDoesNotMatter() {
        Matrix a = StandardNormal.matrix(random, 4, 3);
        Vector sigma = SingularValues.of(a).sigma();
        for (double size : new double[] {1e-100, 1e100}) {
            assertClose(sigma, SingularValues.of(a.scale(size)).sigma().scale(1 / size), 1e-13);
        }
    }
}
