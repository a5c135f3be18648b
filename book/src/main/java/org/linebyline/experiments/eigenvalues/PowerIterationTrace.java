package org.linebyline.experiments.eigenvalues;

import org.linebyline.eigenvalues.PowerIteration;
import org.linebyline.eigenvalues.PowerIterationRate;
import org.linebyline.eigenvalues.RayleighQuotient;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Power iteration step by step: the direction, the quotient, and how far both are from the truth. */
public final class PowerIterationTrace implements Experiment {

    private static final int STEPS = 24;

    @Override
    public String chapter() {
        return Example.CHAPTER;
    }

    @Override
    public Run run() {
        double[] steps = new double[STEPS + 1];
        double[] measured = new double[STEPS + 1];
        double[] bound = new double[STEPS + 1];
        double[] error = new double[STEPS + 1];
        Table table = Table.of("step k", "direction", "quotient", "tangent", "bound");
        Vector q1 = Example.eigenvector(0);
        for (int k = 0; k <= STEPS; k++) {
            Vector v = PowerIteration.iterate(Example.A, Example.START, k);
            steps[k] = k;
            measured[k] = PowerIterationRate.measured(Example.A, Example.START, q1, k);
            bound[k] = PowerIterationRate.bound(Example.LAMBDA.get(0), Example.LAMBDA.get(1), Example.START, q1, k);
            error[k] = Math.abs(Example.LAMBDA.get(0) - RayleighQuotient.of(Example.A, v));
            table = k <= 6 || k % 6 == 0 ? row(table, k, v, measured[k], bound[k]) : table;
        }
        return Run.empty()
                .table("trace", table)
                .figure("rate", Plot.of(
                                Line.of(bound).color(Color.VERMILLION).dashed().label("bound"),
                                Points.of(steps, measured).color(Color.BLUE),
                                Line.of(measured).color(Color.BLUE).label("tangent"),
                                Points.of(steps, error).color(Color.GREEN).hollow(),
                                Line.of(error).color(Color.GREEN).label("|λ₁ − ρ|"))
                        .x(Axis.linear("step k"))
                        .y(Axis.log("error").range(1e-9, 10)))
                .result("ratio", Numbers.fixed(Example.LAMBDA.get(1) / Example.LAMBDA.get(0), 4))
                .result("dominant", Numbers.fixed(Example.LAMBDA.get(0), 4))
                .and(violation());
    }

    private static Table row(Table table, int k, Vector v, double measured, double bound) {
        String direction = "(" + Numbers.fixed(v.get(0), 4) + ", " + Numbers.fixed(v.get(1), 4) + ", "
                + Numbers.fixed(v.get(2), 4) + ")";
        return table.row(Integer.toString(k), direction, Numbers.fixed(RayleighQuotient.of(Example.A, v), 6),
                Numbers.significant(measured, 3), Numbers.significant(bound, 3));
    }

    /** A matrix without symmetry for which the first step breaks the bound. */
    private static Run violation() {
        Matrix oblique = Matrix.of(new double[] {2, 10}, new double[] {0, 1});
        Vector start = Vector.of(10, -0.95);
        Vector q1 = Vector.basis(2, 0);
        return Run.empty()
                .result("oblique-start", Numbers.fixed(PowerIterationRate.measured(oblique, start, q1, 0), 3))
                .result("oblique-tangent", Numbers.fixed(PowerIterationRate.measured(oblique, start, q1, 1), 3))
                .result("oblique-bound", Numbers.fixed(PowerIterationRate.bound(2, 1, start, q1, 1), 4));
    }
}
