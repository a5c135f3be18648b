package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;

class AttentionMaskTest {

    private static final double NO = Double.NEGATIVE_INFINITY;

    @Test
    void causalMaskForbidsTheFuture() {
        AttentionMask causal = AttentionMask.allowing(3, 3, (i, j) -> j <= i);

        Matrix masked = causal.addTo(Matrix.generate(3, 3, (i, j) -> 10 * i + j));

        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertEquals(j <= i ? 10 * i + j : NO, masked.get(i, j));
            }
        }
    }

    @Test
    void forbiddenPairsHaveTheWeightZeroExactlyAndRowsStillSumToOne() {
        AttentionMask band = AttentionMask.allowing(6, 6, (i, j) -> Math.abs(i - j) <= 1);

        Matrix weights = ScaledDotProductAttention.weights(band.addTo(StandardNormal.matrix(new Random(5), 6, 6)));

        for (int i = 0; i < 6; i++) {
            assertEquals(1, ScaledDotProductAttention.rowSums(weights).get(i), 1e-12);
            for (int j = 0; j < 6; j++) {
                assertEquals(Math.abs(i - j) <= 1, weights.get(i, j) > 0);
            }
        }
    }

    @Test
    void aForbiddenKeyCountsAsIfItWereNotThere() {
        Random random = new Random(6);
        Matrix queries = StandardNormal.matrix(random, 4, 3);
        Matrix keys = StandardNormal.matrix(random, 5, 3);
        Matrix values = StandardNormal.matrix(random, 5, 2);
        AttentionMask withoutLast = AttentionMask.allowing(4, 5, (i, j) -> j < 4);

        Matrix masked = ScaledDotProductAttention.attention(queries, keys, values, withoutLast);
        Matrix shortened = ScaledDotProductAttention.attention(queries, firstRows(keys, 4), firstRows(values, 4));

        assertClose(shortened, masked, 1e-12);
    }

    @Test
    void underACausalMaskALaterTokenChangesNoEarlierOutput() {
        Random random = new Random(7);
        Matrix x = StandardNormal.matrix(random, 6, 3);
        Matrix changed = Matrix.generate(6, 3, (i, j) -> i == 5 ? -9 : x.get(i, j));
        AttentionMask causal = AttentionMask.allowing(6, 6, (i, j) -> j <= i);

        Matrix before = ScaledDotProductAttention.attention(x, x, x, causal);
        Matrix after = ScaledDotProductAttention.attention(changed, changed, changed, causal);

        assertClose(firstRows(before, 5), firstRows(after, 5), 0);
        assertTrue(before.row(5).minus(after.row(5)).norm() > 1);
    }

    @Test
    void aMaskThatAllowsEverythingChangesNothing() {
        Random random = new Random(8);
        Matrix x = StandardNormal.matrix(random, 4, 3);

        Matrix masked = ScaledDotProductAttention.attention(x, x, x, AttentionMask.allowing(4, 4, (i, j) -> true));

        assertClose(ScaledDotProductAttention.attention(x, x, x), masked, 0);
    }

    @Test
    void aQueryThatMaySeeNoKeyIsRefusedByName() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> AttentionMask.allowing(3, 4, (i, j) -> i != 1));

        assertEquals("query 1 may see none of the 4 keys: row 1 of the mask is -Infinity everywhere",
                refusal.getMessage());
    }

    @Test
    void anEntryBetweenYesAndNoIsRefused() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> new AttentionMask(Matrix.of(new double[] {0, 0}, new double[] {0, -1e9})));

        assertEquals("entry (1, 1) of the mask is -1.0E9 but must be 0 or -Infinity", refusal.getMessage());
        assertRefused("entry (0, 1) of the mask is NaN but must be 0 or -Infinity",
                () -> new AttentionMask(Matrix.of(new double[] {0, Double.NaN})));
    }

    /** At 1e9 the last bit of a double is worth 1e-7. */
    @Test
    void aLargeNegativeNumberInAWholeRowHidesNothing() {
        Matrix scores = StandardNormal.matrix(new Random(12), 1, 5);

        Matrix weights = ScaledDotProductAttention.weights(scores.map(score -> score - 1e9));

        assertClose(ScaledDotProductAttention.weights(scores), weights, 1e-6);
    }

    @Test
    void aMaskOfAnotherShapeThanTheScoresIsRefused() {
        AttentionMask mask = AttentionMask.allowing(2, 3, (i, j) -> true);

        assertRefused("A is 3 by 2 but B is 2 by 3", () -> mask.addTo(Matrix.zeros(3, 2)));
    }

    private static Matrix firstRows(Matrix a, int count) {
        return Matrix.generate(count, a.columns(), a::get);
    }
}
