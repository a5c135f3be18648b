package org.linebyline.benchmarks;

import java.util.SplittableRandom;

/** Numbers to compute with. */
final class Samples {

    private Samples() {
    }

    /** Entries between minus one and one. */
    static double[][] table(SplittableRandom random, int rows, int columns) {
        double[][] table = new double[rows][columns];
        for (double[] row : table) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextDouble(-1, 1);
            }
        }
        return table;
    }
}
