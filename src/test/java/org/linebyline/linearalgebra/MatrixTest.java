package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;

class MatrixTest {

    /** Sums of at most 9 products of numbers of size about 1, rounded. */
    private static final double ROUNDING = 1e-13;

    private final Random random = new Random(2);
    private final Matrix a = Matrix.of(new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6});

    @Test
    void entriesRowsAndColumnsByHand() {
        assertEquals(3, a.rows());
        assertEquals(2, a.columns());
        assertEquals(4, a.get(1, 1));
        assertEquals(5, a.get(2, 0));
        assertArrayEquals(new double[] {3, 4}, a.row(1).toArray());
        assertArrayEquals(new double[] {2, 4, 6}, a.column(1).toArray());
    }

    @Test
    void indexOutsideARowDoesNotReadTheNextRow() {
        assertOutside("Index 2 out of bounds for length 2", () -> a.get(0, 2));
        assertOutside("Index 3 out of bounds for length 3", () -> a.get(3, 0));
        assertOutside("Index 3 out of bounds for length 3", () -> a.row(3));
        assertOutside("Index 2 out of bounds for length 2", () -> a.column(2));
    }

    @Test
    void ruleIsAskedForEveryEntryRowByRow() {
        StringBuilder asked = new StringBuilder();
        Matrix made = Matrix.generate(2, 3, (i, j) -> {
            asked.append(i).append(j).append(' ');
            return 10 * i + j;
        });
        assertEquals("00 01 02 10 11 12 ", asked.toString());
        assertMatrix(new double[][] {{0, 1, 2}, {10, 11, 12}}, made);
    }

    @Test
    void shapeMayNotBeNegative() {
        assertRefused("a matrix cannot have -1 rows and 2 columns", () -> Matrix.zeros(-1, 2));
        assertRefused("a matrix cannot have 2 rows and -1 columns", () -> Matrix.zeros(2, -1));
    }

    @Test
    void zerosAndIdentityByHand() {
        assertMatrix(new double[][] {{0, 0, 0}, {0, 0, 0}}, Matrix.zeros(2, 3));
        assertMatrix(new double[][] {{1, 0}, {0, 1}}, Matrix.identity(2));
        assertEquals(0, Matrix.zeros(0, 3).rows());
    }

    @Test
    void identityChangesNothing() {
        assertMatrix(a, Matrix.identity(3).times(a));
        assertMatrix(a, a.times(Matrix.identity(2)));
    }

    @Test
    void rowsMustHaveOneSize() {
        assertRefused("row 0 has 3 entries but row 2 has 4",
                () -> Matrix.ofRows(Vector.ones(3), Vector.ones(3), Vector.ones(4)));
        assertRefused("there are 0 rows but at least 1 is needed", Matrix::of);
    }

    @Test
    void matrixKeepsItsEntriesWhenTheArrayItCameFromChanges() {
        double[][] given = {{1, 2}, {3, 4}};
        Matrix kept = Matrix.of(given);
        given[0][0] = 99;
        assertEquals(1, kept.get(0, 0));
    }

    @Test
    void entrywiseOperationsByHand() {
        Matrix b = Matrix.of(new double[] {10, 20}, new double[] {30, 40}, new double[] {50, 60});
        assertMatrix(new double[][] {{11, 22}, {33, 44}, {55, 66}}, a.plus(b));
        assertMatrix(new double[][] {{9, 18}, {27, 36}, {45, 54}}, b.minus(a));
        assertMatrix(new double[][] {{10, 40}, {90, 160}, {250, 360}}, a.hadamard(b));
        assertMatrix(new double[][] {{-1, -2}, {-3, -4}, {-5, -6}}, a.scale(-1));
        assertMatrix(new double[][] {{1, 4}, {9, 16}, {25, 36}}, a.map(x -> x * x));
    }

    @Test
    void matricesOfOneSizeButDifferentShapesDoNotMix() {
        Matrix wide = a.transpose();
        assertRefused("A is 3 by 2 but B is 2 by 3", () -> a.plus(wide));
        assertRefused("A is 3 by 2 but B is 2 by 3", () -> a.minus(wide));
        assertRefused("A is 3 by 2 but B is 2 by 3", () -> a.hadamard(wide));
        assertRefused("A is 3 by 2 but B is 3 by 1", () -> a.plus(Matrix.zeros(3, 1)));
        assertRefused("A is 3 by 2 but B is 1 by 2", () -> a.plus(Matrix.zeros(1, 2)));
    }

    @Test
    void mapRowsSeesOneRowAtATime() {
        assertMatrix(new double[][] {{3}, {7}, {11}}, a.mapRows(row -> Vector.of(row.sum())));
    }

    @Test
    void transposeByHandAndTwice() {
        assertMatrix(new double[][] {{1, 3, 5}, {2, 4, 6}}, a.transpose());
        assertMatrix(a, a.transpose().transpose());
    }

    @Test
    void transposeMovesAcrossTheDotProduct() {
        Matrix m = StandardNormal.matrix(random, 5, 7);
        Vector x = StandardNormal.vector(random, 7);
        Vector y = StandardNormal.vector(random, 5);
        assertEquals(m.times(x).dot(y), x.dot(m.transpose().times(y)), ROUNDING);
    }

    @Test
    void matrixTimesVectorByHandInBothViews() {
        Matrix m = Matrix.of(new double[] {2, 1}, new double[] {0, 3});
        Vector x = Vector.of(4, 5);
        assertArrayEquals(new double[] {13, 15}, m.times(x).toArray());
        assertArrayEquals(new double[] {13, 15}, m.combineColumns(x).toArray());
    }

    @Test
    void rowAndColumnViewAgree() {
        for (int m = 1; m <= 9; m++) {
            for (int n = 1; n <= 9; n++) {
                Matrix left = StandardNormal.matrix(random, m, n);
                Vector x = StandardNormal.vector(random, n);
                assertArrayEquals(left.times(x).toArray(), left.combineColumns(x).toArray(), ROUNDING);
            }
        }
    }

    @Test
    void columnsAreTheImagesOfTheBasis() {
        for (int j = 0; j < a.columns(); j++) {
            assertArrayEquals(a.column(j).toArray(), a.times(Vector.basis(2, j)).toArray());
        }
    }

    @Test
    void matrixTimesVectorAgreesWithCommonsMath() {
        for (int m = 1; m <= 9; m++) {
            for (int n = 1; n <= 9; n++) {
                Matrix left = StandardNormal.matrix(random, m, n);
                Vector x = StandardNormal.vector(random, n);
                assertArrayEquals(commons(left).operate(x.toArray()), left.times(x).toArray(), ROUNDING);
            }
        }
    }

    @Test
    void factorsMustFit() {
        assertRefused("A has 2 columns but x has 3 entries", () -> a.times(Vector.ones(3)));
        assertRefused("A has 2 columns but x has 3 entries", () -> a.combineColumns(Vector.ones(3)));
        assertRefused("A has 2 columns but B has 3 rows", () -> a.times(a));
    }

    @Test
    void outerProductByHand() {
        assertMatrix(new double[][] {{3, 4, 5}, {6, 8, 10}}, Matrix.outer(Vector.of(1, 2), Vector.of(3, 4, 5)));
    }

    private static RealMatrix commons(Matrix matrix) {
        RealMatrix copy = MatrixUtils.createRealMatrix(matrix.rows(), matrix.columns());
        for (int i = 0; i < matrix.rows(); i++) {
            copy.setRow(i, matrix.row(i).toArray());
        }
        return copy;
    }

    private static void assertMatrix(double[][] expected, Matrix actual) {
        assertEquals(expected.length, actual.rows());
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], actual.row(i).toArray());
        }
    }

    private static void assertMatrix(Matrix expected, Matrix actual) {
        assertMatrix(commons(expected).getData(), actual);
    }

    private static void assertOutside(String message, Runnable operation) {
        assertEquals(message, assertThrows(IndexOutOfBoundsException.class, operation::run).getMessage());
    }
}
