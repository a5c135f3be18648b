package org.linebyline.probability;

import java.util.Random;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Seeded data for tests. */
final class Samples {

    private Samples() {}

    static Vector normal(Random random, int n) {
        return Vector.zeros(n).map(zero -> random.nextGaussian());
    }

    static Matrix normal(Random random, int n, int d) {
        return Matrix.generate(n, d, (i, j) -> random.nextGaussian());
    }

    static Vector distribution(Random random, int k) {
        Vector positive = Vector.zeros(k).map(zero -> 0.1 + random.nextDouble());
        return positive.scale(1 / positive.sum());
    }

    static Vector tosses(Random random, int n, double theta) {
        return Vector.zeros(n).map(zero -> random.nextDouble() < theta ? 1 : 0);
    }
}
