package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The three equations of the chapter, made-up examples, and a table with certified answers. */
final class Examples {

    /** The chapter's worked example: 0, 1 and 2 named terms, 1, 2 and 4 lines of code. */
    static final Matrix X = Matrix.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {1, 2});
    static final Vector Y = Vector.of(1, 2, 4);
    /** Its least squares weights. */
    static final Vector W = Vector.of(5.0 / 6, 1.5);

    /**
     * Longley's table: employment, then price deflator, gross national product, unemployment, armed forces, population
     * and year. From the Statistical Reference Datasets of NIST.
     */
    private static final double[][] LONGLEY = {
        {60323, 83.0, 234289, 2356, 1590, 107608, 1947},
        {61122, 88.5, 259426, 2325, 1456, 108632, 1948},
        {60171, 88.2, 258054, 3682, 1616, 109773, 1949},
        {61187, 89.5, 284599, 3351, 1650, 110929, 1950},
        {63221, 96.2, 328975, 2099, 3099, 112075, 1951},
        {63639, 98.1, 346999, 1932, 3594, 113270, 1952},
        {64989, 99.0, 365385, 1870, 3547, 115094, 1953},
        {63761, 100.0, 363112, 3578, 3350, 116219, 1954},
        {66019, 101.2, 397469, 2904, 3048, 117388, 1955},
        {67857, 104.6, 419180, 2822, 2857, 118734, 1956},
        {68169, 108.4, 442769, 2936, 2798, 120445, 1957},
        {66513, 110.8, 444546, 4681, 2637, 121950, 1958},
        {68655, 112.6, 482704, 3813, 2552, 123366, 1959},
        {69564, 114.2, 502601, 3931, 2514, 125368, 1960},
        {69331, 115.7, 518173, 4806, 2572, 127852, 1961},
        {70551, 116.9, 554894, 4007, 2827, 130081, 1962},
    };

    private Examples() {}

    static Matrix longleyX() {
        return Matrix.generate(LONGLEY.length, 7, (i, j) -> j == 0 ? 1 : LONGLEY[i][j]);
    }

    static Vector longleyY() {
        return Matrix.of(LONGLEY).column(0);
    }
}
