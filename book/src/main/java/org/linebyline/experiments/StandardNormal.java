package org.linebyline.experiments;

import java.util.Random;
import org.linebyline.linearalgebra.Matrix;

/** Matrices with independent standard normal entries, drawn row by row. */
public final class StandardNormal {

    private StandardNormal() {}

    public static Matrix matrix(Random random, int m, int n) {
        return Matrix.generate(m, n, (i, j) -> random.nextGaussian());
    }
}
