package org.linebyline.components;

import java.util.Random;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;

/** Data that several tests look at. */
final class Samples {

    /** The four points of the chapter's example, around (3, 3). */
    static final Matrix FOUR = Matrix.of(new double[] {0, 0}, new double[] {4, 2}, new double[] {2, 4}, new double[] {6, 6});

    private Samples() {}

    /** Rows with columns of different spread that depend on each other, away from the origin. */
    static Matrix correlated(Random random, int n, int d) {
        Matrix mixed = StandardNormal.matrix(random, n, d).times(StandardNormal.matrix(random, d, d));
        return mixed.plus(Matrix.generate(n, d, (i, j) -> 10 + j));
    }
}
