package org.linebyline.experiments.regression;

import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;
import org.linebyline.regression.CoefficientUncertainty;
import org.linebyline.regression.LinearModel;
import org.linebyline.regression.OrdinaryLeastSquares;

/** The same twelve examples with noise drawn again and again: where the weights land, and where they should. */
public final class WeightsRedrawn implements Experiment {

    private static final int EXAMPLES = 12;
    private static final int DRAWS = 400;
    private static final double SIGMA = 1;
    private static final Vector TRUTH = Vector.of(1, 2);
    /** How many standard deviations the ellipse reaches in every direction. */
    private static final double REACH = 2;

    private final Matrix x = Matrix.generate(EXAMPLES, 2, (i, j) -> j == 0 ? 1 : 3.0 * i / (EXAMPLES - 1));
    private final Matrix covariance = CoefficientUncertainty.covariance(x, SIGMA * SIGMA);

    @Override
    public String chapter() {
        return "linear-regression";
    }

    @Override
    public Run run() {
        Matrix weights = weights();
        Plot plot = Plot.of(
                        Points.of(weights.column(0).toArray(), weights.column(1).toArray()).color(Color.SOFT).hollow(),
                        ellipse().color(Color.BLUE),
                        Points.at(TRUTH.get(0), TRUTH.get(1)).color(Color.VERMILLION))
                .x(Axis.linear("intercept"))
                .y(Axis.linear("slope"));
        Vector mean = Mean.ofRows(weights);
        return Run.empty().figure("redrawn", plot)
                .result("redrawn-draws", Numbers.grouped(DRAWS))
                .result("redrawn-examples", Numbers.grouped(EXAMPLES))
                .result("redrawn-intercept", Numbers.fixed(mean.get(0), 2))
                .result("redrawn-slope", Numbers.fixed(mean.get(1), 2))
                .result("redrawn-inside", Numbers.fixed(100 * inside(weights), 0));
    }

    /** The least squares weights of each draw, one in each row. */
    private Matrix weights() {
        Random random = new Random(24);
        Vector[] weights = new Vector[DRAWS];
        for (int k = 0; k < DRAWS; k++) {
            Vector y = LinearModel.predict(x, TRUTH).map(value -> value + SIGMA * random.nextGaussian());
            weights[k] = OrdinaryLeastSquares.byQr(x, y);
        }
        return Matrix.ofRows(weights);
    }

    /** The lower triangle C with CCᵀ = Σ sends the unit circle to the ellipse. */
    private Line ellipse() {
        double c11 = Math.sqrt(covariance.get(0, 0));
        double c21 = covariance.get(1, 0) / c11;
        double c22 = Math.sqrt(covariance.get(1, 1) - c21 * c21);
        double[] xs = new double[121];
        double[] ys = new double[121];
        for (int k = 0; k < xs.length; k++) {
            double angle = 2 * Math.PI * k / (xs.length - 1);
            xs[k] = TRUTH.get(0) + REACH * c11 * Math.cos(angle);
            ys[k] = TRUTH.get(1) + REACH * (c21 * Math.cos(angle) + c22 * Math.sin(angle));
        }
        return Line.of(xs, ys);
    }

    /** The share of the draws inside the ellipse. */
    private double inside(Matrix weights) {
        double determinant = covariance.get(0, 0) * covariance.get(1, 1) - covariance.get(0, 1) * covariance.get(1, 0);
        int inside = 0;
        for (int k = 0; k < DRAWS; k++) {
            double a = weights.get(k, 0) - TRUTH.get(0);
            double b = weights.get(k, 1) - TRUTH.get(1);
            double squared = (covariance.get(1, 1) * a * a - 2 * covariance.get(0, 1) * a * b
                    + covariance.get(0, 0) * b * b) / determinant;
            inside += squared <= REACH * REACH ? 1 : 0;
        }
        return (double) inside / DRAWS;
    }
}
