package org.linebyline.experiments.calculus;

import org.linebyline.calculus.GradientDescent;
import org.linebyline.calculus.Quadratic;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What a narrow valley costs: steps until the error is a thousandth, with the best rate for each. */
public final class NarrowValley implements Experiment {

    private static final double[] RATIOS = {1, 4, 16, 64, 256, 1024};
    private static final double GOAL = 1e-3;

    @Override
    public String chapter() {
        return "gradient-descent-by-hand";
    }

    @Override
    public Run run() {
        Table table = Table.of("κ", "best rate, as a share of the limit", "factor of a step", "steps to a thousandth");
        for (double ratio : RATIOS) {
            double eta = bestRate(ratio);
            table = table.row(Numbers.grouped((long) ratio), Numbers.fixed(eta * ratio / 2, 3),
                    Numbers.fixed((ratio - 1) / (ratio + 1), 4), Numbers.grouped(steps(ratio)));
        }
        return Run.empty().table("valley", table);
    }

    /** Curvature 1 along the first axis and {@code ratio} along the second. */
    private static Quadratic valley(double ratio) {
        return new Quadratic(Matrix.of(new double[] {1, 0}, new double[] {0, ratio}));
    }

    private static double bestRate(double ratio) {
        return 2 / (1 + ratio);
    }

    /** From a start whose error is the same along both axes. */
    private static int steps(double ratio) {
        Quadratic valley = valley(ratio);
        Vector theta = Vector.of(1, 1);
        double goal = GOAL * theta.norm();
        int steps = 0;
        while (theta.norm() > goal) {
            theta = GradientDescent.step(theta, valley.gradient(theta), bestRate(ratio));
            steps++;
        }
        return steps;
    }
}
