package org.linebyline.experiments.eigenvalues;

import org.linebyline.eigenvalues.EigenPair;
import org.linebyline.eigenvalues.InverseIteration;
import org.linebyline.eigenvalues.RayleighQuotient;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;

/** Inverse iteration with the shift that it began with, and with the Rayleigh quotient of each direction. */
public final class MovingShift implements Experiment {

    private static final int STEPS = 13;
    /** Later the moving shift equals the eigenvalue in every digit, and its system may be singular. */
    private static final int MOVES = 3;
    private static final Vector BEGIN = Vector.of(0.2, -0.4, 1);

    @Override
    public String chapter() {
        return Example.CHAPTER;
    }

    @Override
    public Run run() {
        double first = RayleighQuotient.of(Example.A, BEGIN);
        double[] fixed = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            fixed[k] = residual(InverseIteration.iterate(Example.A, first, BEGIN, k));
        }
        double[] moving = new double[MOVES + 1];
        Vector v = BEGIN;
        for (int k = 0; k <= MOVES; k++) {
            moving[k] = residual(v);
            v = k < MOVES ? InverseIteration.step(Example.A, RayleighQuotient.of(Example.A, v), v) : v;
        }
        return Run.empty()
                .figure("moving-shift", Plot.of(
                                Line.of(fixed).color(Color.VERMILLION).label("fixed shift"),
                                Line.of(moving).color(Color.BLUE).label("moving shift"))
                        .x(Axis.linear("step k"))
                        .y(Axis.log("residual").range(1e-18, 10)))
                .result("fixed-residual", Numbers.significant(fixed[STEPS], 1))
                .result("fixed-steps", Integer.toString(STEPS))
                .result("moving-residual", Numbers.significant(moving[MOVES], 1))
                .result("moving-steps", Integer.toString(MOVES));
    }

    private static double residual(Vector v) {
        Vector unit = v.scale(1 / v.norm());
        return new EigenPair(RayleighQuotient.of(Example.A, unit), unit).residual(Example.A);
    }
}
