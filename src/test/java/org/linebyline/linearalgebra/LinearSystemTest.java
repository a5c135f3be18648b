package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;

class LinearSystemTest {

    /** Well-conditioned systems of at most 9 unknowns: some hundred units in the last place. */
    private static final double ROUNDING = 1e-10;

    private final Random random = new Random(11);
    private final Matrix a = Matrix.of(new double[] {2, 1, 1}, new double[] {4, 1, 0}, new double[] {-2, 2, 1});
    private final Vector b = Vector.of(1, -2, 7);

    @Test
    void eliminationByHand() {
        Elimination done = Elimination.of(a, Matrix.generate(3, 1, (i, j) -> b.get(i)));
        assertRows(new double[][] {{4, 1, 0}, {0, 2.5, 1}, {0, 0, 0.8}}, done.u());
        assertRows(new double[][] {{-2}, {6}, {0.8}}, done.c());
        assertEquals(2, done.exchanges());
    }

    /** 0.7 − (0.7 / 4.9) · 4.9 is −1.1 · 10⁻¹⁶ in doubles. */
    @Test
    void nothingIsLeftBelowTheDiagonalNotEvenRounding() {
        Elimination done = Elimination.of(Matrix.of(new double[] {4.9, 1}, new double[] {0.7, 2}), Matrix.zeros(2, 0));
        assertEquals(0.0, done.u().get(1, 0));
    }

    @Test
    void solutionByHand() {
        assertArrayEquals(new double[] {-1, 2, 1}, LinearSystem.solve(a, b).toArray(), 1e-15);
    }

    @Test
    void determinantByHand() {
        assertEquals(8, Elimination.determinant(a), 1e-14);
        assertEquals(-2, Elimination.determinant(matrix(new double[][] {{1, 2}, {3, 4}})), 1e-15);
        assertEquals(-1, Elimination.determinant(matrix(new double[][] {{0, 1}, {1, 0}})));
        assertEquals(1, Elimination.determinant(Matrix.zeros(0, 0)));
    }

    @Test
    void inverseByHand() {
        assertRows(new double[][] {{-2, 1}, {1.5, -0.5}}, LinearSystem.inverse(matrix(new double[][] {{1, 2}, {3, 4}})));
    }

    @Test
    void solutionSatisfiesTheSystem() {
        for (int n = 1; n <= 9; n++) {
            Matrix matrix = StandardNormal.matrix(random, n, n);
            Matrix right = StandardNormal.matrix(random, n, 3);
            Matrix x = LinearSystem.solve(matrix, right);
            assertEquals(3, x.columns());
            assertClose(right, matrix.times(x), ROUNDING);
            assertClose(Matrix.identity(n), matrix.times(LinearSystem.inverse(matrix)), ROUNDING);
        }
    }

    @Test
    void agreesWithCommonsMathAndEjml() {
        for (int n = 1; n <= 9; n++) {
            Matrix matrix = StandardNormal.matrix(random, n, n);
            Vector right = StandardNormal.vector(random, n);
            LUDecomposition commons = new LUDecomposition(MatrixUtils.createRealMatrix(Rows.of(matrix)));
            assertArrayEquals(
                    commons.getSolver().solve(MatrixUtils.createRealVector(right.toArray())).toArray(),
                    LinearSystem.solve(matrix, right).toArray(), ROUNDING);
            assertEquals(commons.getDeterminant(), Elimination.determinant(matrix), ROUNDING);
            assertEquals(CommonOps_DDRM.det(new DMatrixRMaj(Rows.of(matrix))), Elimination.determinant(matrix), ROUNDING);
        }
    }

    @Test
    void determinantOfAProductIsTheProductOfDeterminants() {
        for (int n = 1; n <= 9; n++) {
            Matrix left = StandardNormal.matrix(random, n, n);
            Matrix right = StandardNormal.matrix(random, n, n);
            double product = Elimination.determinant(left) * Elimination.determinant(right);
            assertEquals(1, Elimination.determinant(left.times(right)) / product, ROUNDING);
        }
    }

    @Test
    void pivotIsTheLargestAndTheFirstOfEquals() {
        Matrix m = matrix(new double[][] {{9, 9}, {9, 1}, {9, -3}, {9, 3}, {9, 2}});
        assertEquals(2, Elimination.pivotRow(m, 1));
        assertEquals(0, Elimination.pivotRow(m, 0));
        assertEquals(2, Elimination.pivotRow(matrix(new double[][] {{0, 7}, {1, 7}, {2, 7}}), 0));
    }

    @Test
    void stepExchangesTheRowsFirst() {
        Matrix m = matrix(new double[][] {{9, 9}, {0, 1}, {0, 5}, {0, 2}});
        assertRows(new double[][] {{9, 9}, {0, 5}, {0, 0}, {0, 0}}, Elimination.step(m, 2, 1));
    }

    /** The chapter's pitfall: without the exchange the first unknown comes out as 0. */
    @Test
    void tinyPivotIsPassedOver() {
        Matrix tiny = matrix(new double[][] {{1e-20, 1}, {1, 1}});
        assertArrayEquals(new double[] {1, 1}, LinearSystem.solve(tiny, Vector.of(1, 2)).toArray(), 1e-15);
        Matrix m = Elimination.step(matrix(new double[][] {{1e-20, 1, 1}, {1, 1, 2}}), 0, 0);
        double second = m.get(1, 2) / m.get(1, 1);
        assertEquals(0, (m.get(0, 2) - m.get(0, 1) * second) / m.get(0, 0));
    }

    @Test
    void stepEndsTheColumnBelowThePivotAndNothingElse() {
        Matrix m = matrix(new double[][] {{5, 5, 5}, {0, 2, 4}, {0, 1, 7}, {3, -2, 1}});
        assertRows(new double[][] {{5, 5, 5}, {0, 2, 4}, {0, 0, 5}, {3, 0, 5}}, Elimination.step(m, 1, 1));
    }

    @Test
    void pivotOfZeroLeavesTheRowsAsTheyAre() {
        Matrix m = matrix(new double[][] {{0, 2}, {0, 3}});
        assertRows(new double[][] {{0, 2}, {0, 3}}, Elimination.step(m, 0, 0));
    }

    @Test
    void singularSystemNamesItsFirstDependentColumn() {
        Matrix second = matrix(new double[][] {{1, 2, 5}, {2, 4, 5}, {3, 6, 1}});
        assertRefused("singular: column 1 depends on the columns before it, its pivot is 0",
                () -> LinearSystem.solve(second, Vector.ones(3)));
        assertEquals(0, Math.abs(Elimination.determinant(second)));
        Matrix first = matrix(new double[][] {{0, 1}, {0, 1}});
        assertRefused("singular: column 0 depends on the columns before it, its pivot is 0",
                () -> LinearSystem.inverse(first));
        Matrix last = matrix(new double[][] {{1, 1}, {1, 1}});
        assertRefused("singular: column 1 depends on the columns before it, its pivot is 0",
                () -> LinearSystem.inverse(last));
    }

    @Test
    void shapesMustFit() {
        assertRefused("A is 2 by 3 but must be square", () -> Elimination.determinant(Matrix.zeros(2, 3)));
        assertRefused("A is 3 by 2 but must be square", () -> LinearSystem.solve(Matrix.zeros(3, 2), Vector.zeros(3)));
        assertRefused("A has 2 rows but B has 3",
                () -> LinearSystem.solve(Matrix.identity(2), Vector.zeros(3)));
        assertRefused("A has 2 rows but B has 1",
                () -> LinearSystem.solve(Matrix.identity(2), Matrix.zeros(1, 2)));
    }

    @Test
    void triangleByHand() {
        Matrix u = matrix(new double[][] {{2, 1, -1}, {99, 3, 1}, {99, 99, 4}});
        assertArrayEquals(new double[] {3, 1, 2}, UpperTriangle.solve(u, Vector.of(5, 5, 8)).toArray());
    }

    @Test
    void triangleMustBeSquareAndFit() {
        assertRefused("U is 2 by 3 but c has 2 entries", () -> UpperTriangle.solve(Matrix.zeros(2, 3), Vector.zeros(2)));
        assertRefused("U is 3 by 2 but c has 2 entries", () -> UpperTriangle.solve(Matrix.zeros(3, 2), Vector.zeros(2)));
        assertRefused("U is 2 by 2 but c has 3 entries", () -> UpperTriangle.solve(Matrix.identity(2), Vector.zeros(3)));
    }

    private static Matrix matrix(double[][] rows) {
        return Matrix.of(rows);
    }

    /** Numbers that a pencil finds, with a few roundings. */
    private static void assertRows(double[][] expected, Matrix actual) {
        assertEquals(expected.length, actual.rows());
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual.row(i).toArray(), 1e-15);
        }
    }
}
