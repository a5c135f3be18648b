package org.linebyline.experiments.causality;

import org.linebyline.causality.RandomizedExperiment;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;
import org.linebyline.probability.SampleVariance;

/** All results that an experiment on ten units could have had, beside what its variance is said to be. */
public final class EveryAssignment implements Experiment {

    private static final int TREATED = 5;
    private static final Vector UNTREATED = Vector.of(2, 3, 3, 4, 5, 5, 6, 7, 7, 8);
    /** What treatment adds: the same for all, or more to those who were well off, or to those who were not. */
    private static final Vector SAME = Vector.ones(10).scale(2);
    private static final Vector RISING = Vector.of(0, 0, 1, 1, 2, 2, 3, 3, 4, 4);
    private static final Vector FALLING = Vector.of(4, 4, 3, 3, 2, 2, 1, 1, 0, 0);

    @Override
    public String chapter() {
        return Graphs.CHAPTER;
    }

    @Override
    public Run run() {
        Table table = Table.of("effect", "mean of all estimates", "their variance", "by the formula", "without its last term");
        return Run.empty()
                .table("assignments", row(row(row(table, "2 for everybody", SAME), "0 to 4, rising", RISING), "4 to 0, falling", FALLING))
                .result("assignments", Numbers.grouped(RandomizedExperiment.assignments(10, TREATED).rows()));
    }

    private static Table row(Table table, String effect, Vector added) {
        Vector y1 = UNTREATED.plus(added);
        Vector estimates = estimates(y1);
        double variance = SampleVariance.of(estimates) * (estimates.size() - 1) / estimates.size();
        double formula = RandomizedExperiment.variance(UNTREATED, y1, TREATED);
        double larger = formula + SampleVariance.of(added) / added.size();
        return table.row(effect, Numbers.fixed(Mean.of(estimates), 2), Numbers.fixed(variance, 3), Numbers.fixed(formula, 3),
                Numbers.fixed(larger, 3));
    }

    private static Vector estimates(Vector y1) {
        Matrix all = RandomizedExperiment.assignments(y1.size(), TREATED);
        return Matrix.generate(1, all.rows(), (i, k) -> {
            Vector w = all.row(k);
            Vector y = w.hadamard(y1).plus(Vector.ones(w.size()).minus(w).hadamard(UNTREATED));
            return RandomizedExperiment.estimate(w, y);
        }).row(0);
    }
}
