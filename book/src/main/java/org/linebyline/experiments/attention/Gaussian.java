package org.linebyline.experiments.attention;

import java.util.Random;
import org.linebyline.linearalgebra.Matrix;

/** Matrices with independent standard normal entries. */
final class Gaussian {

    private Gaussian() {}

    static Matrix matrix(Random random, int m, int n) {
        return Matrix.generate(m, n, (i, j) -> random.nextGaussian());
    }
}
