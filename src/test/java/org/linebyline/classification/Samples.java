package org.linebyline.classification;

import java.util.Arrays;
import java.util.Random;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Data for the tests of this package: the four points that the chapter works through by hand, and seeded ones. */
final class Samples {

    /** The four points of the chapter: −3, −1, 1 and 3, each after a 1 for the intercept. */
    static final Matrix FOUR =
            Matrix.of(new double[] {1, -3}, new double[] {1, -1}, new double[] {1, 1}, new double[] {1, 3});
    /** Their labels; no threshold separates the ones from the zeros. */
    static final Vector OVERLAP = Vector.of(0, 1, 0, 1);
    /** Labels that a threshold at 0 separates. */
    static final Vector SEPARABLE = Vector.of(0, 0, 1, 1);

    private Samples() {}

    /** n by d: a column of ones, then normal features. */
    static Matrix examples(Random random, int n, int d) {
        return Matrix.generate(n, d, (i, j) -> j == 0 ? 1 : random.nextGaussian());
    }

    /** Labels drawn with the probabilities that the weights give. */
    static Vector labels(Random random, Matrix x, Vector w) {
        return LogLoss.probabilities(x, w).map(p -> random.nextDouble() < p ? 1 : 0);
    }

    /** The rows without their first column, for a library that adds the intercept itself. */
    static double[][] withoutOnes(Matrix x) {
        double[][] rows = new double[x.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(x.row(i).toArray(), 1, x.columns());
        }
        return rows;
    }

    static int[] integers(Vector y) {
        return Arrays.stream(y.toArray()).mapToInt(label -> (int) label).toArray();
    }

    /** Smile writes the intercept last; here it comes first, as in the book. */
    static Vector interceptFirst(double[] smile) {
        int last = smile.length - 1;
        Vector w = Vector.zeros(smile.length).plus(Vector.basis(smile.length, 0).scale(smile[last]));
        for (int j = 0; j < last; j++) {
            w = w.plus(Vector.basis(smile.length, j + 1).scale(smile[j]));
        }
        return w;
    }
}
