package org.linebyline.probability;

import java.util.Arrays;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The average of data, each observation counting alike. */
public final class Mean {

    private Mean() {}

    /**
     * The mean of n numbers.
     *
     * @throws IllegalArgumentException if there is none
     */
    // tag::sample-mean[]
    public static double of(Vector x) {
        if (x.size() == 0) {                                      // (n)
            throw new IllegalArgumentException("x has 0 values but at least 1 is needed");  // (n)
        }
        return x.sum() / x.size();
    }

    /** The mean of the n rows of a matrix, column by column. */
    public static Vector ofRows(Matrix x) {
        double[] mean = new double[x.columns()];                  // (rows)
        Arrays.setAll(mean, j -> of(x.column(j)));                // (rows)
        return Vector.of(mean);                                   // (rows)
    }
    // end::sample-mean[]
}
