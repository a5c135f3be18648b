package org.linebyline.eigenvalues;

import java.util.Random;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Matrices whose eigenvalues are known. */
final class Samples {

    /** The chapter's example: stretches (1, 1) by 3 and (1, −1) by 1. */
    static final Matrix TWO = Matrix.of(new double[] {2, 1}, new double[] {1, 2});
    /** Eigenvalues 3 + √3, 3 and 3 − √3. */
    static final Matrix THREE = Matrix.of(new double[] {4, 1, 0}, new double[] {1, 3, 1}, new double[] {0, 1, 2});
    static final Vector THREE_VALUES = Vector.of(3 + Math.sqrt(3), 3, 3 - Math.sqrt(3));
    static final Matrix QUARTER_TURN = Matrix.of(new double[] {0, -1}, new double[] {1, 0});
    static final Matrix SHEAR = Matrix.of(new double[] {1, 1}, new double[] {0, 1});

    private Samples() {}

    /** A matrix that is not symmetric and has the eigenvalues n, n − 1, …, 1. */
    static Matrix withEigenvaluesDownToOne(Random random, int n) {
        Matrix v = Matrix.identity(n).scale(2).plus(StandardNormal.matrix(random, n, n).scale(1.0 / n));
        Matrix lambda = Matrix.generate(n, n, (i, j) -> i == j ? n - i : 0);
        return v.times(lambda).times(LinearSystem.inverse(v));
    }

    static Matrix symmetric(Random random, int n) {
        Matrix a = StandardNormal.matrix(random, n, n);
        return a.plus(a.transpose());
    }
}
