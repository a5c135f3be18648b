package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class ScaledDotProductAttentionTest {

    private static final double ROUNDING = 1e-12;

    /** The worked example of the chapter: two queries, two keys, d_k = 4. */
    private static final Matrix QUERIES = Matrix.of(new double[] {1, 1, 1, 1}, new double[] {2, 0, 0, -2});
    private static final Matrix KEYS = Matrix.of(new double[] {1, 1, 1, 1}, new double[] {1, 1, -1, -1});
    private static final Matrix VALUES = Matrix.of(new double[] {10, 0}, new double[] {0, 10});

    @Test
    void workedExampleHasTheScoresOfTheChapter() {
        Matrix scores = ScaledDotProductAttention.scores(QUERIES, KEYS);

        assertArrayEquals(new double[] {2, 0}, scores.row(0).toArray());
        assertArrayEquals(new double[] {0, 2}, scores.row(1).toArray());
    }

    @Test
    void workedExampleHasTheWeightsOfTheChapter() {
        Matrix weights = ScaledDotProductAttention.weights(ScaledDotProductAttention.scores(QUERIES, KEYS));

        double large = Math.exp(2) / (Math.exp(2) + 1);
        assertArrayEquals(new double[] {large, 1 - large}, weights.row(0).toArray(), ROUNDING);
        assertArrayEquals(new double[] {1 - large, large}, weights.row(1).toArray(), ROUNDING);
        assertEquals(0.8808, large, 5e-5);
    }

    @Test
    void workedExampleHasTheOutputOfTheChapter() {
        Matrix output = ScaledDotProductAttention.attention(QUERIES, KEYS, VALUES);

        assertArrayEquals(new double[] {8.808, 1.192}, output.row(0).toArray(), 5e-4);
        assertArrayEquals(new double[] {1.192, 8.808}, output.row(1).toArray(), 5e-4);
    }

    @Test
    void workedExampleWithTheSecondKeyHiddenFromTheFirstQueryCopiesTheFirstValue() {
        AttentionMask causal = AttentionMask.allowing(2, 2, (i, j) -> j <= i);

        Matrix output = ScaledDotProductAttention.attention(QUERIES, KEYS, VALUES, causal);

        assertArrayEquals(new double[] {10, 0}, output.row(0).toArray());
        assertArrayEquals(new double[] {1.192, 8.808}, output.row(1).toArray(), 5e-4);
    }

    @Test
    void queryThatMovesOrthogonallyToAllKeysKeepsItsAnswer() {
        Matrix moved = Matrix.of(new double[] {1, 1, 1, 1}, new double[] {1, 1, -1, -1});

        Matrix output = ScaledDotProductAttention.attention(moved, KEYS, VALUES);

        assertArrayEquals(
                ScaledDotProductAttention.attention(QUERIES, KEYS, VALUES).row(1).toArray(), output.row(1).toArray());
    }

    @Test
    void agreesWithCommonsMathForManyShapes() {
        Random random = new Random(15);
        for (int m = 1; m <= 5; m++) {
            for (int n = 1; n <= 5; n++) {
                Matrix queries = StandardNormal.matrix(random, m, n + 2);
                Matrix keys = StandardNormal.matrix(random, n, n + 2);
                Matrix values = StandardNormal.matrix(random, n, m + 1);

                Matrix output = ScaledDotProductAttention.attention(queries, keys, values);

                assertClose(byCommonsMath(queries, keys, values), output, ROUNDING);
            }
        }
    }

    @Test
    void everyRowOfWeightsIsADistribution() {
        Random random = new Random(1);
        Matrix weights = ScaledDotProductAttention.weights(StandardNormal.matrix(random, 7, 11).scale(30));

        for (int i = 0; i < 7; i++) {
            assertEquals(1, ScaledDotProductAttention.rowSums(weights).get(i), ROUNDING);
            for (int j = 0; j < 11; j++) {
                assertTrue(weights.get(i, j) >= 0);
            }
        }
    }

    @Test
    void rowSumsAddAlongTheRows() {
        Matrix table = Matrix.of(new double[] {1, 2, 4}, new double[] {8, 16, 32});

        assertArrayEquals(new double[] {7, 56}, ScaledDotProductAttention.rowSums(table).toArray());
    }

    @Test
    void equalKeysReturnTheMeanOfTheValues() {
        Random random = new Random(2);
        Vector key = StandardNormal.vector(random, 3);
        Matrix values = StandardNormal.matrix(random, 4, 2);

        Matrix output = ScaledDotProductAttention.attention(
                StandardNormal.matrix(random, 5, 3), Matrix.ofRows(key, key, key, key), values);

        Vector mean = values.transpose().times(Vector.ones(4)).scale(0.25);
        for (int i = 0; i < 5; i++) {
            assertArrayEquals(mean.toArray(), output.row(i).toArray(), ROUNDING);
        }
    }

    @Test
    void oneKeyIsCopiedWhateverTheQuery() {
        Matrix value = Matrix.of(new double[] {3, -1, 4});

        Matrix output = ScaledDotProductAttention.attention(
                Matrix.of(new double[] {-500, 2}), Matrix.of(new double[] {7, 9}), value);

        assertArrayEquals(value.row(0).toArray(), output.row(0).toArray());
    }

    @Test
    void outputStaysBetweenTheSmallestAndTheLargestValue() {
        Random random = new Random(3);
        Matrix values = StandardNormal.matrix(random, 6, 1);
        Matrix output = ScaledDotProductAttention.attention(
                StandardNormal.matrix(random, 9, 4), StandardNormal.matrix(random, 6, 4), values);

        double smallest = -values.scale(-1).column(0).max();
        for (int i = 0; i < 9; i++) {
            assertTrue(output.get(i, 0) >= smallest && output.get(i, 0) <= values.column(0).max());
        }
    }

    @Test
    void scoresOfAMillionDoNotOverflow() {
        Matrix output = ScaledDotProductAttention.attention(
                Matrix.of(new double[] {1e6}), Matrix.of(new double[] {1}, new double[] {-1}), VALUES);

        assertArrayEquals(new double[] {10, 0}, output.row(0).toArray());
    }

    @Test
    void addingOneVectorToEveryKeyChangesNothing() {
        Random random = new Random(4);
        Matrix queries = StandardNormal.matrix(random, 3, 4);
        Matrix keys = StandardNormal.matrix(random, 5, 4);
        Matrix values = StandardNormal.matrix(random, 5, 2);
        Vector shift = StandardNormal.vector(random, 4);

        Matrix shifted = ScaledDotProductAttention.attention(queries, keys.mapRows(shift::plus), values);

        assertClose(ScaledDotProductAttention.attention(queries, keys, values), shifted, ROUNDING);
    }

    @Test
    void queriesAndKeysOfDifferentWidthAreRefusedWithBothNumbers() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> ScaledDotProductAttention.scores(Matrix.zeros(2, 3), Matrix.zeros(2, 4)));

        assertEquals("queries have 3 columns but keys have 4", refusal.getMessage());
    }

    @Test
    void aKeyWithoutAValueIsRefusedWithBothNumbers() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> ScaledDotProductAttention.attention(Matrix.zeros(2, 3), Matrix.zeros(5, 3), Matrix.zeros(4, 3)));

        assertEquals("there are 5 keys but 4 values", refusal.getMessage());
    }

    @Test
    void aKeyWithoutAValueIsRefusedBehindAMaskToo() {
        AttentionMask mask = AttentionMask.allowing(2, 5, (i, j) -> true);

        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> ScaledDotProductAttention.attention(Matrix.zeros(2, 3), Matrix.zeros(5, 3), Matrix.zeros(4, 3), mask));

        assertEquals("there are 5 keys but 4 values", refusal.getMessage());
    }

    private static Matrix byCommonsMath(Matrix queries, Matrix keys, Matrix values) {
        RealMatrix scores = real(queries).multiply(real(keys).transpose());
        RealMatrix output = new Array2DRowRealMatrix(queries.rows(), values.columns());
        for (int i = 0; i < queries.rows(); i++) {
            double normalizer = 0;
            for (int j = 0; j < keys.rows(); j++) {
                normalizer += FastMath.exp(scores.getEntry(i, j) / FastMath.sqrt(keys.columns()));
            }
            for (int j = 0; j < keys.rows(); j++) {
                double weight = FastMath.exp(scores.getEntry(i, j) / FastMath.sqrt(keys.columns())) / normalizer;
                output.setRowVector(i, output.getRowVector(i).add(real(values).getRowVector(j).mapMultiply(weight)));
            }
        }
        return Matrix.of(output.getData());
    }

    private static RealMatrix real(Matrix a) {
        double[][] rows = new double[a.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = a.row(i).toArray();
        }
        return new Array2DRowRealMatrix(rows, false);
    }
}
