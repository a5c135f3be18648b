package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** A prediction that is a weighted sum of what was measured, and how far it misses. */
public final class LinearModel {

    private LinearModel() {}

    /**
     * One prediction for each example.
     *
     * @param x n by d, one example in each row
     * @param w d weights
     * @return n predictions, in the unit of the targets
     * @throws IllegalArgumentException if the sizes do not fit
     */
    // tag::linear-model[]
    public static Vector predict(Matrix x, Vector w) {
        if (x.columns() != w.size()) {  // (w)
            throw new IllegalArgumentException("X has " + x.columns() + " columns but w has " + w.size() + " values");  // (w)
        }
        return x.times(w);
    }
    // end::linear-model[]

    /**
     * Prediction minus target for each example.
     *
     * @param x n by d, one example in each row, n at least 1
     * @param y n targets
     * @param w d weights
     * @return n differences, in the unit of the targets
     * @throws IllegalArgumentException if there is no example or the sizes do not fit
     */
    // tag::residuals[]
    public static Vector residuals(Matrix x, Vector y, Vector w) {
        if (x.rows() != y.size()) {  // (y)
            throw new IllegalArgumentException("X has " + x.rows() + " rows but y has " + y.size() + " values");  // (y)
        }
        if (x.rows() == 0) {         // (n)
            throw new IllegalArgumentException("X has 0 rows but at least 1 is needed");  // (n)
        }
        return predict(x, w).minus(y);
    }
    // end::residuals[]
}
