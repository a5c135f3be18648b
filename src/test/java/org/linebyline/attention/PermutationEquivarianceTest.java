package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;

class PermutationEquivarianceTest {

    /** A row is summed in another order, so the last bits may differ. */
    private static final double ROUNDING = 1e-13;

    private final Random random = new Random(9);

    @Test
    void permutationTakesRowsInTheGivenOrder() {
        Matrix x = Matrix.of(new double[] {1, 2}, new double[] {3, 4}, new double[] {5, 6});

        Matrix reordered = PermutationEquivariance.permutation(2, 0, 1).times(x);

        assertArrayEquals(new double[] {5, 6}, reordered.row(0).toArray());
        assertArrayEquals(new double[] {1, 2}, reordered.row(1).toArray());
        assertArrayEquals(new double[] {3, 4}, reordered.row(2).toArray());
    }

    @Test
    void transposeOfAPermutationUndoesIt() {
        Matrix p = PermutationEquivariance.permutation(3, 1, 0, 2);

        assertClose(Matrix.identity(4), p.transpose().times(p), 0);
    }

    @Test
    void permutingTheInputsPermutesTheOutput() {
        for (int trial = 0; trial < 20; trial++) {
            Matrix p = PermutationEquivariance.permutation(4, 2, 0, 1, 3);
            Matrix queries = StandardNormal.matrix(random, 5, 3);
            Matrix keys = StandardNormal.matrix(random, 5, 3);
            Matrix values = StandardNormal.matrix(random, 5, 2);

            Matrix left = PermutationEquivariance.attentionOfPermuted(p, queries, keys, values);
            Matrix right = PermutationEquivariance.permutedAttention(p, queries, keys, values);

            assertClose(left, right, ROUNDING);
            assertTrue(largestDifference(right, ScaledDotProductAttention.attention(queries, keys, values)) > 0.01);
        }
    }

    @Test
    void reorderingKeysWithTheirValuesChangesNoOutput() {
        Matrix p = PermutationEquivariance.permutation(1, 2, 0);
        Matrix queries = StandardNormal.matrix(random, 4, 3);
        Matrix keys = StandardNormal.matrix(random, 3, 3);
        Matrix values = StandardNormal.matrix(random, 3, 2);

        Matrix reordered = ScaledDotProductAttention.attention(queries, p.times(keys), p.times(values));

        assertClose(ScaledDotProductAttention.attention(queries, keys, values), reordered, ROUNDING);
    }

    @Test
    void aCausalMaskBreaksTheSymmetry() {
        Matrix p = PermutationEquivariance.permutation(2, 1, 0);
        Matrix x = StandardNormal.matrix(random, 3, 3);
        AttentionMask causal = AttentionMask.allowing(3, 3, (i, j) -> j <= i);

        Matrix left = ScaledDotProductAttention.attention(p.times(x), p.times(x), p.times(x), causal);
        Matrix right = p.times(ScaledDotProductAttention.attention(x, x, x, causal));

        assertTrue(largestDifference(left, right) > 0.01);
    }

    @Test
    void anOrderThatNamesARowTwiceIsRefused() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> PermutationEquivariance.permutation(0, 2, 2));

        assertEquals("row 2 is named 2 times but must be named once", refusal.getMessage());
    }

    private static double largestDifference(Matrix a, Matrix b) {
        double largest = 0;
        for (int i = 0; i < a.rows(); i++) {
            largest = Math.max(largest, a.row(i).minus(b.row(i)).map(Math::abs).max());
        }
        return largest;
    }
}
