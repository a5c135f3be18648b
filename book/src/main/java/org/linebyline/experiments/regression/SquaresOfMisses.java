package org.linebyline.experiments.regression;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Polygon;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.LeastSquaresDescent;
import org.linebyline.regression.LinearModel;
import org.linebyline.regression.MeanSquaredError;
import org.linebyline.regression.OrdinaryLeastSquares;

/** Three points, two lines, and the squares that each line leaves; then descent on them next to the largest rate. */
public final class SquaresOfMisses implements Experiment {

    private static final Matrix X = Matrix.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {1, 2});
    private static final Vector Y = Vector.of(1, 2, 4);
    /** The line through the first two points. */
    private static final Vector THROUGH_TWO = Vector.of(1, 1);
    private static final int STEPS = 100;

    @Override
    public String chapter() {
        return "linear-regression";
    }

    @Override
    public Run run() {
        Vector best = OrdinaryLeastSquares.byQr(X, Y);
        return Run.empty()
                .figure("squares", Panels.inColumns(2)
                        .panel("through two points", squares(THROUGH_TWO))
                        .panel("least squares", squares(best)))
                .result("rate-start", Numbers.significant(excess(1, 0), 3))
                .result("rate-below", Numbers.significant(excess(0.99, STEPS), 2))
                .result("rate-above", Numbers.significant(excess(1.01, STEPS), 2))
                .result("rate-steps", Numbers.grouped(STEPS));
    }

    private static Plot squares(Vector w) {
        Vector predictions = LinearModel.predict(X, w);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Y.size(); i++) {
            marks.add(square(X.get(i, 1), Y.get(i), predictions.get(i)));
        }
        marks.add(Line.of(x -> w.get(0) + w.get(1) * x, -0.3, 2.3).color(Color.BLUE));
        marks.add(Points.of(X.column(1).toArray(), Y.toArray()));
        return Plot.plane(marks.toArray(Mark[]::new))
                .x(Axis.linear("named terms").range(-0.4, 3.2).ticks(0, 1, 2))
                .y(Axis.linear("lines of code").range(0, 4.8).ticks(0, 1, 2, 3, 4))
                .size(215, 285);
    }

    /** The square that stands on the miss, to the right of it. */
    private static Polygon square(double x, double y, double prediction) {
        double side = Math.abs(y - prediction);
        return Polygon.of(new double[] {x, x + side, x + side, x}, new double[] {y, y, prediction, prediction})
                .color(Color.VERMILLION);
    }

    /** The loss above the floor after steps from zero at a share of the largest rate. */
    private static double excess(double share, int steps) {
        double eta = share * LeastSquaresDescent.rateLimit(X);
        Vector w = Vector.zeros(2);
        for (int t = 0; t < steps; t++) {
            w = LeastSquaresDescent.batchStep(w, X, Y, eta);
        }
        return MeanSquaredError.of(X, Y, w) - MeanSquaredError.of(X, Y, OrdinaryLeastSquares.byQr(X, Y));
    }
}
