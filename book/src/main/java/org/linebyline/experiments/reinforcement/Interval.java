package org.linebyline.experiments.reinforcement;

import java.util.stream.Stream;
import org.linebyline.experiments.Numbers;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;
import org.linebyline.probability.SampleVariance;

/**
 * The mean of many runs, and how far it may be from that of all runs there could be.
 *
 * @param mean of the runs that there are
 * @param half 1.96 standard errors: of a hundred such intervals, about 95 hold the mean of all runs
 */
record Interval(double mean, double half) {

    private static final double STANDARD_ERRORS = 1.96;

    static Interval of(double... runs) {
        Vector x = Vector.of(runs);
        return new Interval(Mean.of(x), STANDARD_ERRORS * Math.sqrt(SampleVariance.of(x) / x.size()));
    }

    /** One interval a column, of runs[run][column]. */
    static Interval[] ofColumns(double[][] runs) {
        Interval[] columns = new Interval[runs[0].length];
        for (int j = 0; j < columns.length; j++) {
            int column = j;
            columns[j] = of(Stream.of(runs).mapToDouble(run -> run[column]).toArray());
        }
        return columns;
    }

    double low() {
        return mean - half;
    }

    double high() {
        return mean + half;
    }

    String text(int decimals) {
        return Numbers.fixed(mean, decimals) + " ± " + Numbers.fixed(half, decimals);
    }
}
