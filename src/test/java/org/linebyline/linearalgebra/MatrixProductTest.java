package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;

class MatrixProductTest {

    /** Sums of at most 9 products of numbers of size about 1, rounded, in another order. */
    private static final double ROUNDING = 1e-13;

    private final Random random = new Random(3);
    private final Matrix a = Matrix.of(new double[] {1, 2}, new double[] {3, 4});
    private final Matrix b = Matrix.of(new double[] {5, 6}, new double[] {7, 8});

    @Test
    void everyViewGivesTheProductByHand() {
        MatrixProduct product = new MatrixProduct(a, b);
        Matrix byHand = Matrix.of(new double[] {19, 22}, new double[] {43, 50});
        assertClose(byHand, a.times(b), 0);
        assertClose(byHand, product.byEntries(), 0);
        assertClose(byHand, product.byOuterProducts(), 0);
        assertClose(byHand.transpose(), product.transposed(), 0);
    }

    @Test
    void fourRowsAtOnceAreAddedToOneRowOfTheProduct() {
        Matrix weights = Matrix.of(new double[] {0, 0, 0, 0}, new double[] {1, 10, 100, 1000});
        Matrix rows = Matrix.of(new double[] {1, 5}, new double[] {2, 6}, new double[] {3, 7}, new double[] {4, 8});
        double[] product = {0, 0, 0.5, 0.25};
        assertArrayEquals(new double[] {0, 0, 4321.5, 8765.25}, weights.addFourRows(1, 0, rows, product));
    }

    @Test
    void orderOfFactorsMatters() {
        assertClose(Matrix.of(new double[] {23, 34}, new double[] {31, 46}), b.times(a), 0);
    }

    @Test
    void outerProductsByHand() {
        assertClose(Matrix.of(new double[] {5, 6}, new double[] {15, 18}), Matrix.outer(a.column(0), b.row(0)), 0);
        assertClose(Matrix.of(new double[] {14, 16}, new double[] {28, 32}), Matrix.outer(a.column(1), b.row(1)), 0);
    }

    @Test
    void everyViewAgreesWithCommonsMathAndEjml() {
        forRandomFactors((left, right) -> {
            Matrix commons = matrix(commons(left).multiply(commons(right)).getData());
            Matrix ejml = byEjml(left, right);
            MatrixProduct product = new MatrixProduct(left, right);
            for (Matrix ours : new Matrix[] {left.times(right), product.byEntries(), product.byOuterProducts()}) {
                assertClose(commons, ours, ROUNDING);
                assertClose(ejml, ours, ROUNDING);
            }
        });
    }

    @Test
    void rowsAndEntriesAddInTheSameOrderAndAgreeToTheLastBit() {
        forRandomFactors((left, right) ->
                assertClose(new MatrixProduct(left, right).byEntries(), left.times(right), 0));
    }

    @Test
    void everyViewIsExactOnIntegers() {
        for (int trial = 0; trial < 50; trial++) {
            int[][] left = integers(4, 5);
            int[][] right = integers(5, 3);
            Matrix exact = exactProduct(left, right);
            MatrixProduct product = new MatrixProduct(matrix(left), matrix(right));
            assertClose(exact, product.a().times(product.b()), 0);
            assertClose(exact, product.byEntries(), 0);
            assertClose(exact, product.byOuterProducts(), 0);
        }
    }

    @Test
    void transpositionReversesTheFactors() {
        forRandomFactors((left, right) ->
                assertClose(left.times(right).transpose(), new MatrixProduct(left, right).transposed(), 0));
    }

    @Test
    void productIsTheMapThatAppliesTheRightFactorFirst() {
        forRandomFactors((left, right) -> {
            Vector x = StandardNormal.matrix(random, right.columns(), 1).column(0);
            assertArrayEquals(left.times(right.times(x)).toArray(), left.times(right).times(x).toArray(), 10 * ROUNDING);
        });
    }

    @Test
    void rowOfTheProductIsACombinationOfTheRowsOfTheRightFactor() {
        forRandomFactors((left, right) -> assertArrayEquals(
                right.transpose().combineColumns(left.row(0)).toArray(), left.times(right).row(0).toArray(), ROUNDING));
    }

    @Test
    void factorsMustFit() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> new MatrixProduct(a, Matrix.zeros(3, 2)));
        assertEquals("A has 2 columns but B has 3 rows", e.getMessage());
    }

    @Test
    void operationCountByHand() {
        assertEquals(12, MatrixProduct.flops(2, 2, 2));
        assertEquals(5, MatrixProduct.flops(1, 3, 1));
        assertEquals(1, MatrixProduct.flops(1, 1, 1));
    }

    @Test
    void operationCountIsWhatTheDefinitionCarriesOut() {
        for (int m = 1; m <= 4; m++) {
            for (int p = 1; p <= 4; p++) {
                for (int n = 1; n <= 4; n++) {
                    assertEquals(countedOperations(m, p, n), MatrixProduct.flops(m, p, n));
                }
            }
        }
    }

    @Test
    void loopThatStartsFromZeroAddsOncePerEntryMoreThanCounted() {
        long inOurLoop = 2L * 3 * 4 * 5;
        assertEquals(inOurLoop - 3 * 5, MatrixProduct.flops(3, 4, 5));
    }

    @Test
    void emptySumHasNoOperationCount() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> MatrixProduct.flops(2, 0, 2));
        assertEquals("p is 0 but must be at least 1", e.getMessage());
        assertClose(Matrix.zeros(2, 2), Matrix.zeros(2, 0).times(Matrix.zeros(0, 2)), 0);
    }

    private static long countedOperations(int m, int p, int n) {
        long operations = 0;
        for (int entry = 0; entry < m * n; entry++) {
            for (int k = 0; k < p; k++) {
                operations += k == 0 ? 1 : 2; // the first product is there, every other is added to the sum
            }
        }
        return operations;
    }

    private void forRandomFactors(BiConsumer<Matrix, Matrix> claim) {
        for (int m = 1; m <= 9; m++) {
            for (int p = 1; p <= 9; p++) {
                for (int n = 1; n <= 9; n++) {
                    claim.accept(StandardNormal.matrix(random, m, p), StandardNormal.matrix(random, p, n));
                }
            }
        }
    }

    private int[][] integers(int m, int n) {
        int[][] entries = new int[m][n];
        for (int[] row : entries) {
            Arrays.setAll(row, j -> random.nextInt(-1000, 1001));
        }
        return entries;
    }

    private static Matrix exactProduct(int[][] left, int[][] right) {
        return Matrix.generate(left.length, right[0].length, (i, j) -> {
            long sum = 0;
            for (int k = 0; k < right.length; k++) {
                sum = Math.addExact(sum, (long) left[i][k] * right[k][j]);
            }
            return sum;
        });
    }

    private static Matrix matrix(int[][] entries) {
        return Matrix.generate(entries.length, entries[0].length, (i, j) -> entries[i][j]);
    }

    private static Matrix matrix(double[][] entries) {
        return Matrix.of(entries);
    }

    private static RealMatrix commons(Matrix matrix) {
        RealMatrix copy = MatrixUtils.createRealMatrix(matrix.rows(), matrix.columns());
        for (int i = 0; i < matrix.rows(); i++) {
            copy.setRow(i, matrix.row(i).toArray());
        }
        return copy;
    }

    private static Matrix byEjml(Matrix left, Matrix right) {
        DMatrixRMaj product = new DMatrixRMaj(left.rows(), right.columns());
        CommonOps_DDRM.mult(new DMatrixRMaj(commons(left).getData()), new DMatrixRMaj(commons(right).getData()), product);
        return Matrix.generate(left.rows(), right.columns(), product::get);
    }
}
