package org.linebyline;

import java.util.Random;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Independent standard normal numbers for tests that claim something of any vector or matrix. */
public final class StandardNormal {

    private StandardNormal() {}

    public static Vector vector(Random random, int n) {
        return Vector.zeros(n).map(zero -> random.nextGaussian());
    }

    /** Drawn row by row. */
    public static Matrix matrix(Random random, int m, int n) {
        return Matrix.generate(m, n, (i, j) -> random.nextGaussian());
    }
}
