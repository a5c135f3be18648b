package org.linebyline.probability;

import java.util.Random;
import org.linebyline.linearalgebra.Vector;

/** Random distributions and tosses for the tests of this package. */
final class Samples {

    private Samples() {}

    static Vector distribution(Random random, int k) {
        Vector positive = Vector.zeros(k).map(zero -> 0.1 + random.nextDouble());
        return positive.scale(1 / positive.sum());
    }

    static Vector tosses(Random random, int n, double theta) {
        return Vector.zeros(n).map(zero -> random.nextDouble() < theta ? 1 : 0);
    }
}
