package org.linebyline.experiments.attention;

import org.linebyline.attention.ScaledDotProductAttention;
import org.linebyline.information.Entropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What the tables of the chapter say of the rows of a matrix of weights. */
final class RowStatistics {

    private RowStatistics() {}

    /** The mean entropy in bits of the rows, which must be distributions. */
    static double meanEntropy(Matrix weights) {
        double sum = 0;
        for (int i = 0; i < weights.rows(); i++) {
            sum += Entropy.bits(weights.row(i));
        }
        return sum / weights.rows();
    }

    /** The mean over the rows of the largest weight. */
    static double meanLargest(Matrix weights) {
        double sum = 0;
        for (int i = 0; i < weights.rows(); i++) {
            sum += weights.row(i).max();
        }
        return sum / weights.rows();
    }

    /** The largest distance of a row sum from 1. */
    static double worstRowSum(Matrix weights) {
        return ScaledDotProductAttention.rowSums(weights).map(sum -> Math.abs(sum - 1)).max();
    }

    /** The part of all weight that lies on keys after the query. */
    static double futureShare(Matrix weights) {
        double future = 0;
        for (int i = 0; i < weights.rows(); i++) {
            for (int j = i + 1; j < weights.columns(); j++) {
                future += weights.get(i, j);
            }
        }
        return future / ScaledDotProductAttention.rowSums(weights).sum();
    }

    /** The standard deviation of all entries together. */
    static double spread(Matrix entries) {
        int count = entries.rows() * entries.columns();
        double mean = sum(entries) / count;
        return Math.sqrt(sum(entries.map(entry -> (entry - mean) * (entry - mean))) / count);
    }

    /** The square root of the sum of all squared entries. */
    static double norm(Matrix entries) {
        return Math.sqrt(sum(entries.hadamard(entries)));
    }

    private static double sum(Matrix entries) {
        return entries.times(Vector.ones(entries.columns())).sum();
    }
}
