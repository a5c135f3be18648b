package org.linebyline.experiments.optimization;

import org.linebyline.calculus.GradientDescent;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.optimization.Adam;
import org.linebyline.optimization.AmsGrad;
import org.linebyline.optimization.RareLargeGradient;

/** The sequence of lines on which Adam walks to the worst point, with the paper's decays and falling rates. */
public final class ForgottenGradient implements Experiment {

    private static final RareLargeGradient LINES = new RareLargeGradient(3);
    private static final double BETA1 = 0;
    private static final double BETA2 = 1 / (1 + LINES.c() * LINES.c());
    private static final double ALPHA = 0.1;
    private static final int STEPS = 6000;

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        double[] adam = adam();
        double[] ams = amsGrad();
        double[] descent = descent();
        return Run.empty().figure("forgotten", Plot.of(
                                line(adam).color(Color.VERMILLION).label("Adam"),
                                line(descent).color(Color.INK).label("descent"),
                                line(ams).color(Color.BLUE).label("AMSGrad"))
                        .x(Axis.linear("step"))
                        .y(Axis.linear("x").range(-1.4, 1.2).ticks(-1, 0, 1)))
                .result("forgotten-steps", Numbers.grouped(STEPS))
                .result("forgotten-adam-x", Numbers.fixed(adam[STEPS - 1], 3))
                .result("forgotten-ams-x", Numbers.fixed(ams[STEPS - 1], 3))
                .result("forgotten-adam-regret", Numbers.fixed(LINES.averageRegret(adam), 3))
                .result("forgotten-ams-regret", Numbers.fixed(LINES.averageRegret(ams), 3))
                .result("forgotten-descent-regret", Numbers.fixed(LINES.averageRegret(descent), 3))
                .result("forgotten-worst-regret", Numbers.fixed(2 * (LINES.c() - 2) / 3, 3))
                .and(oneCycle());
    }

    /** The three steps of a cycle far from the beginning, for Adam with rate 1 and no walls. */
    private static Run oneCycle() {
        Adam adam = Adam.from(Vector.of(0));
        double[] moves = new double[3];
        for (int t = 1; t <= 300; t++) {
            Adam next = adam.step(Vector.of(LINES.slope(t)), 1, BETA1, BETA2, Method.EPSILON);
            moves[(t - 1) % 3] = next.theta().get(0) - adam.theta().get(0);
            adam = next;
        }
        return Run.empty()
                .result("cycle-large", Numbers.fixed(moves[0], 2))
                .result("cycle-second", Numbers.fixed(moves[1], 2))
                .result("cycle-third", Numbers.fixed(moves[2], 2))
                .result("cycle-sum", Numbers.fixed(moves[0] + moves[1] + moves[2], 2));
    }

    private static double[] adam() {
        double[] x = new double[STEPS];
        Adam adam = Adam.from(Vector.of(0));
        for (int t = 1; t <= STEPS; t++) {
            x[t - 1] = adam.theta().get(0);
            Adam next = adam.step(Vector.of(LINES.slope(t)), rate(t), BETA1, BETA2, Method.EPSILON);
            adam = new Adam(next.theta().map(RareLargeGradient::project), next.m(), next.v(), next.t());
        }
        return x;
    }

    private static double[] amsGrad() {
        double[] x = new double[STEPS];
        AmsGrad ams = AmsGrad.from(Vector.of(0));
        for (int t = 1; t <= STEPS; t++) {
            x[t - 1] = ams.theta().get(0);
            AmsGrad next = ams.step(Vector.of(LINES.slope(t)), rate(t), BETA1, BETA2, Method.EPSILON);
            ams = new AmsGrad(next.theta().map(RareLargeGradient::project), next.m(), next.v(), next.vMax());
        }
        return x;
    }

    private static double[] descent() {
        double[] x = new double[STEPS];
        Vector theta = Vector.of(0);
        for (int t = 1; t <= STEPS; t++) {
            x[t - 1] = theta.get(0);
            theta = GradientDescent.step(theta, Vector.of(LINES.slope(t)), rate(t)).map(RareLargeGradient::project);
        }
        return x;
    }

    private static double rate(int t) {
        return ALPHA / Math.sqrt(t);
    }

    /** The first point of every fifth cycle, so that the picture shows the way and not each swing. */
    private static Line line(double[] x) {
        double[] t = new double[STEPS / 15];
        double[] y = new double[STEPS / 15];
        for (int k = 0; k < t.length; k++) {
            t[k] = 15 * k + 1;
            y[k] = x[15 * k];
        }
        return Line.of(t, y);
    }
}
