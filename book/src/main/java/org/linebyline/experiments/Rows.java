package org.linebyline.experiments;

import java.util.Arrays;
import org.linebyline.linearalgebra.Matrix;

/** A matrix as other libraries take it: one array for each row. */
public final class Rows {

    private Rows() {}

    public static double[][] of(Matrix a) {
        double[][] rows = new double[a.rows()][];
        Arrays.setAll(rows, i -> a.row(i).toArray());
        return rows;
    }
}
