package org.linebyline.experiments.calculus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.calculus.Quadratic;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Arrow;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Contour;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Descent on a bowl in two variables on both sides of the largest stable rate, and on many seeded bowls. */
public final class BowlDescent implements Experiment {

    /** Curvature 8 along (1, 1) and 2 along (1, −1). */
    private static final Quadratic BOWL = new Quadratic(Matrix.of(new double[] {5, 3}, new double[] {3, 5}));
    private static final Vector START = Vector.of(2, -0.8);
    /** Distances from the bottom: there, and a million times as far as at the start and more. */
    private static final double REACHED = 1e-6;
    private static final double AWAY = 2e6;
    private static final int BOWLS = 200;
    private static final int STEPS = 2000;

    @Override
    public String chapter() {
        return "gradient-descent-by-hand";
    }

    @Override
    public Run run() {
        Panels panels = Panels.inColumns(2)
                .panel("η = 0.02", path(0.02))
                .panel("η = 0.1", path(0.1))
                .panel("η = 0.23", path(0.23))
                .panel("η = 0.26", path(0.26));
        return Run.empty().figure("bowl", gradients()).figure("bowl-rates", panels)
                .and(seededBowls());
    }

    private static Plot gradients() {
        List<Mark> marks = contours();
        for (Vector at : List.of(START, Vector.of(0.5, 1.2), Vector.of(-1.8, 0.2), Vector.of(-0.4, -1.1))) {
            Vector tip = GradientDescent.step(at, BOWL.gradient(at), 0.1);
            marks.add(Arrow.to(tip.get(0), tip.get(1)).from(at.get(0), at.get(1)).color(Color.BLUE));
        }
        marks.add(Points.at(0, 0));
        return plane(marks).size(300, 300);
    }

    private static Plot path(double eta) {
        List<Mark> marks = contours();
        List<Vector> path = GradientDescent.path(BOWL::gradient, START, eta, 25);
        double[] first = path.stream().mapToDouble(theta -> theta.get(0)).toArray();
        double[] second = path.stream().mapToDouble(theta -> theta.get(1)).toArray();
        marks.add(Line.of(first, second).color(Color.VERMILLION));
        marks.add(Points.of(first, second).color(Color.BLUE));
        return plane(marks).size(220, 220);
    }

    private static List<Mark> contours() {
        return new ArrayList<>(List.of(Contour.of((first, second) -> BOWL.value(Vector.of(first, second)),
                new Point(-2.4, -2.4), new Point(2.4, 2.4), 0.5, 2, 4.5, 8)));
    }

    private static Plot plane(List<Mark> marks) {
        return Plot.plane(marks.toArray(new Mark[0]))
                .x(Axis.linear("θ₁").range(-2.4, 2.4).ticks(-2, 0, 2))
                .y(Axis.linear("θ₂").range(-2.4, 2.4).ticks(-2, 0, 2));
    }

    private static Run seededBowls() {
        int below = 0;
        int above = 0;
        int away = 0;
        Random random = new Random(3);
        for (int n = 0; n < BOWLS; n++) {
            Quadratic bowl = seeded(random);
            below += end(bowl, 0.99) < REACHED ? 1 : 0;
            double end = end(bowl, 1.01);
            above += end < REACHED ? 1 : 0;
            away += end > AWAY ? 1 : 0;
        }
        return Run.empty()
                .result("bowls", Numbers.grouped(BOWLS))
                .result("bowl-steps", Numbers.grouped(STEPS))
                .result("bowls-below", word(below))
                .result("bowls-above", word(above))
                .result("bowls-away", word(away));
    }

    private static String word(int bowls) {
        return bowls == BOWLS ? "all" : bowls == 0 ? "none" : Numbers.grouped(bowls);
    }

    /** A symmetric matrix MᵀM + I with entries of M between −1 and 1: its curvatures are 1 or more. */
    private static Quadratic seeded(Random random) {
        Matrix m = Matrix.generate(2, 2, (i, j) -> 2 * random.nextDouble() - 1);
        return new Quadratic(m.transpose().times(m).plus(Matrix.identity(2)));
    }

    /** The distance from the bottom after the last step, from (1, 0.9). */
    private static double end(Quadratic bowl, double share) {
        double eta = share * Quadratic.rateLimit(bowl.axisCurvatures());
        Vector theta = Vector.of(1, 0.9);
        for (int t = 0; t < STEPS; t++) {
            theta = GradientDescent.step(theta, bowl.gradient(theta), eta);
        }
        return theta.norm();
    }
}
