package org.linebyline.experiments.classification;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;

/**
 * How the features of a table are measured from their means, in units of their spreads. The first column, the ones,
 * stays.
 *
 * @param mean the mean of each column, 0 for the ones
 * @param spread the standard deviation of each column, 1 for the ones
 */
record Standardized(Vector mean, Vector spread) {

    static Standardized of(Matrix x) {
        double[] mean = new double[x.columns()];
        double[] spread = new double[x.columns()];
        spread[0] = 1;
        for (int j = 1; j < x.columns(); j++) {
            double center = Mean.of(x.column(j));
            Vector away = x.column(j).map(value -> value - center);
            mean[j] = center;
            spread[j] = away.norm() / Math.sqrt(x.rows());
        }
        return new Standardized(Vector.of(mean), Vector.of(spread));
    }

    Matrix apply(Matrix x) {
        return Matrix.generate(x.rows(), x.columns(), (i, j) -> (x.get(i, j) - mean.get(j)) / spread.get(j));
    }

    /** Weights for the features as they were measured, with the same scores as w for the standardized ones. */
    Vector asMeasured(Vector w) {
        Vector slopes = w.hadamard(spread.map(unit -> 1 / unit));
        double intercept = w.get(0) - slopes.dot(mean);
        return slopes.plus(Vector.basis(w.size(), 0).scale(intercept - slopes.get(0)));
    }
}
