package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class AttentionCostTest {

    @Test
    void operationsAreThoseThatALoopCounts() {
        Random random = new Random(11);
        for (int n = 1; n <= 6; n++) {
            for (int dk = 1; dk <= 3; dk++) {
                for (int dv = 1; dv <= 3; dv++) {
                    Matrix queries = StandardNormal.matrix(random, n, dk);
                    Matrix keys = StandardNormal.matrix(random, n, dk);
                    Matrix values = StandardNormal.matrix(random, n, dv);
                    CountedAttention counted = new CountedAttention();

                    Matrix output = counted.attention(queries, keys, values);

                    assertClose(ScaledDotProductAttention.attention(queries, keys, values), output, 1e-13);
                    assertEquals(counted.operations, AttentionCost.operations(n, dk, dv));
                }
            }
        }
    }

    @Test
    void twoKeysByHand() {
        assertEquals(28 + 4 + 16 + 12, AttentionCost.operations(2, 4, 2));
        assertEquals(48, AttentionCost.approximateFlops(2, 4, 2));
    }

    @Test
    void approximationForFourKeysByHand() {
        assertEquals(2 * 4 * 4 * (3 + 5), AttentionCost.approximateFlops(4, 3, 5));
        assertEquals(16, AttentionCost.storedWeights(4));
    }

    /** For dk = dv = d the two counts differ by 5 n² − n (d + 2), which is at most 5 n² for n ≥ d. */
    @Test
    void approximationLeavesOutAtMostFiveInFourDimensions() {
        for (long d : new long[] {16, 64, 256}) {
            long n = 100_000;
            double ratio = (double) AttentionCost.operations(n, d, d) / AttentionCost.approximateFlops(n, d, d);

            assertEquals(1 + 5 / (4.0 * d), ratio, 1e-3 / d);
        }
    }

    @Test
    void twiceTheLengthCostsFourTimesTheWorkAndMemory() {
        assertEquals(4 * AttentionCost.approximateFlops(512, 64, 64), AttentionCost.approximateFlops(1024, 64, 64));
        assertEquals(4 * AttentionCost.storedWeights(512), AttentionCost.storedWeights(1024));
    }

    @Test
    void aMillionKeysDoNotOverflowTheCount() {
        assertEquals(512_000_000_000_000L, AttentionCost.approximateFlops(1_000_000, 128, 128));
        assertTrue(AttentionCost.operations(1_000_000, 128, 128) > 512_000_000_000_000L);
    }

    /** Attention by plain loops, with a counter beside each operation on numbers. */
    private static final class CountedAttention {
        private long operations;

        Matrix attention(Matrix queries, Matrix keys, Matrix values) {
            Matrix scores = product(queries, keys.transpose());
            Matrix scaled = scores.map(score -> {
                operations++;
                return score * (1 / Math.sqrt(keys.columns()));
            });
            return product(scaled.mapRows(row -> softmax(row.toArray())), values);
        }

        private Matrix product(Matrix a, Matrix b) {
            return Matrix.generate(a.rows(), b.columns(), (i, j) -> {
                operations++;
                double sum = a.get(i, 0) * b.get(0, j);
                for (int k = 1; k < a.columns(); k++) {
                    operations += 2;
                    sum += a.get(i, k) * b.get(k, j);
                }
                return sum;
            });
        }

        private Vector softmax(double[] row) {
            double max = row[0];
            for (int j = 1; j < row.length; j++) {
                operations++;
                max = row[j] > max ? row[j] : max;
            }
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                operations += j == 0 ? 2 : 3;
                row[j] = Math.exp(row[j] - max);
                sum += row[j];
            }
            for (int j = 0; j < row.length; j++) {
                operations++;
                row[j] /= sum;
            }
            return Vector.of(row);
        }
    }
}
