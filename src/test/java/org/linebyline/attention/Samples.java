package org.linebyline.attention;

import java.util.Random;
import org.linebyline.linearalgebra.Matrix;

/** Seeded matrices for the tests of attention. */
final class Samples {

    private Samples() {}

    static Matrix gaussian(Random random, int m, int n) {
        return Matrix.generate(m, n, (i, j) -> random.nextGaussian());
    }

    static double largestDifference(Matrix a, Matrix b) {
        double largest = 0;
        for (int i = 0; i < a.rows(); i++) {
            for (int j = 0; j < a.columns(); j++) {
                largest = Math.max(largest, Math.abs(a.get(i, j) - b.get(i, j)));
            }
        }
        return largest;
    }
}
