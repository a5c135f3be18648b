package org.linebyline.experiments.probability;

import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Polygon;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;
import org.linebyline.probability.SampleCovariance;

/** A cloud of points, and the ellipses that its covariance matrix draws around its mean. */
public final class CovarianceEllipse implements Experiment {

    private static final int POINTS = 60;
    private static final long SEED = 5;
    private static final int CORNERS = 90;

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        Matrix x = cloud();
        Ellipse ellipse = Ellipse.of(Mean.ofRows(x), SampleCovariance.of(x));
        Matrix s = SampleCovariance.of(x);
        return Run.empty()
                .figure("ellipse", plot(x, ellipse))
                .result("cloud-points", Numbers.grouped(POINTS))
                .result("cloud-variance-x", Numbers.fixed(s.get(0, 0), 2))
                .result("cloud-variance-y", Numbers.fixed(s.get(1, 1), 2))
                .result("cloud-covariance", Numbers.fixed(s.get(0, 1), 2))
                .result("cloud-long", Numbers.fixed(Math.sqrt(ellipse.greatest()), 2))
                .result("cloud-short", Numbers.fixed(Math.sqrt(ellipse.least()), 2))
                .result("cloud-inside", Numbers.grouped(inside(x, ellipse)));
    }

    /** Independent normal numbers z, then (2z₀, z₀ + 0.7z₁): covariance matrix with rows (4, 2), (2, 1.49). */
    private static Matrix cloud() {
        Random random = new Random(SEED);
        Matrix z = StandardNormal.matrix(random, POINTS, 2);
        return z.times(Matrix.of(new double[] {2, 1}, new double[] {0, 0.7}));
    }

    private static int inside(Matrix x, Ellipse ellipse) {
        int inside = 0;
        for (int i = 0; i < x.rows(); i++) {
            inside += ellipse.distance(x.row(i)) <= 2 ? 1 : 0;
        }
        return inside;
    }

    private static Plot plot(Matrix x, Ellipse ellipse) {
        Vector center = ellipse.center();
        Vector end = ellipse.at(1, 0);
        Vector side = ellipse.at(1, Math.PI / 2);
        return Plot.plane(
                        Points.of(x.column(0).toArray(), x.column(1).toArray()).hollow().color(Color.SOFT),
                        outline(ellipse, 2).dashed(),
                        outline(ellipse, 1),
                        Segment.of(center.get(0), center.get(1), end.get(0), end.get(1)).color(Color.VERMILLION),
                        Segment.of(center.get(0), center.get(1), side.get(0), side.get(1)).color(Color.GREEN))
                .x(Axis.linear("x").range(-6, 6).ticks(-4, -2, 0, 2, 4))
                .y(Axis.linear("y").range(-4, 4).ticks(-2, 0, 2))
                .size(440, 330);
    }

    private static Polygon outline(Ellipse ellipse, double deviations) {
        double[] xs = new double[CORNERS];
        double[] ys = new double[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            Vector corner = ellipse.at(deviations, 2 * Math.PI * i / CORNERS);
            xs[i] = corner.get(0);
            ys[i] = corner.get(1);
        }
        return Polygon.of(xs, ys);
    }
}
