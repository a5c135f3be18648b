package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;

class TripleProductTest {

    private final Random random = new Random(4);

    @Test
    void bothBracketingsByHand() {
        Matrix a = Matrix.of(new double[] {1, 2}, new double[] {3, 4});
        Matrix b = Matrix.of(new double[] {5, 6}, new double[] {7, 8});
        Matrix c = Matrix.of(new double[] {1}, new double[] {-1});
        TripleProduct product = new TripleProduct(a, b, c);
        assertArrayEquals(new double[] {-3, -7}, product.leftFirst().column(0).toArray());
        assertArrayEquals(new double[] {-3, -7}, product.rightFirst().column(0).toArray());
    }

    @Test
    void bracketsDoNotChangeIntegersAtAll() {
        for (int trial = 0; trial < 100; trial++) {
            TripleProduct product = new TripleProduct(integers(3, 4), integers(4, 2), integers(2, 5));
            assertClose(product, 0);
        }
    }

    /** Two sums of 20 and 30 products, rounded in different orders; the entries of the result are of size about 25. */
    @Test
    void bracketsChangeRoundingOnly() {
        for (int trial = 0; trial < 20; trial++) {
            assertClose(gaussian(), 1e-11);
        }
    }

    @Test
    void bracketsDoChangeRounding() {
        TripleProduct product = gaussian();
        boolean same = true;
        for (int i = 0; i < 10; i++) {
            same &= Arrays.equals(product.leftFirst().row(i).toArray(), product.rightFirst().row(i).toArray());
        }
        assertFalse(same);
    }

    @Test
    void costByHand() {
        assertEquals(18, TripleProduct.leftFirstFlops(2, 2, 2, 1));
        assertEquals(12, TripleProduct.rightFirstFlops(2, 2, 2, 1));
        assertEquals(1 * 3 * (2 * 2 - 1) + 1 * 4 * (2 * 3 - 1), TripleProduct.leftFirstFlops(1, 2, 3, 4));
        assertEquals(2 * 4 * (2 * 3 - 1) + 1 * 4 * (2 * 2 - 1), TripleProduct.rightFirstFlops(1, 2, 3, 4));
    }

    @Test
    void costOfOneBracketingIsThatOfTheOtherReadBackwards() {
        for (int trial = 0; trial < 100; trial++) {
            int[] s = random.ints(4, 1, 50).toArray();
            assertEquals(TripleProduct.leftFirstFlops(s[0], s[1], s[2], s[3]),
                    TripleProduct.rightFirstFlops(s[3], s[2], s[1], s[0]));
        }
    }

    @Test
    void fewerMultiplicationsMeansSmallerSumOfReciprocals() {
        for (int trial = 0; trial < 1000; trial++) {
            int[] s = random.ints(4, 1, 50).toArray();
            long m = s[0];
            long p = s[1];
            long q = s[2];
            long n = s[3];
            long left = m * p * q + m * q * n;
            long right = p * q * n + m * p * n;
            double difference = 1.0 / n + 1.0 / p - 1.0 / m - 1.0 / q;
            assertEquals(difference, (left - right) / (double) (m * p * q * n), 1e-12);
        }
    }

    private static void assertClose(TripleProduct product, double tolerance) {
        Matrix left = product.leftFirst();
        Matrix right = product.rightFirst();
        assertEquals(left.rows(), right.rows());
        for (int i = 0; i < left.rows(); i++) {
            assertArrayEquals(left.row(i).toArray(), right.row(i).toArray(), tolerance);
        }
    }

    private Matrix integers(int m, int n) {
        return Matrix.generate(m, n, (i, j) -> random.nextInt(-1000, 1001));
    }

    private TripleProduct gaussian() {
        return new TripleProduct(StandardNormal.matrix(random, 10, 20), StandardNormal.matrix(random, 20, 30),
                StandardNormal.matrix(random, 30, 5));
    }
}
