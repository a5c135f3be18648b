package org.linebyline.experiments.causality;

import org.linebyline.causality.CausalGraph;
import org.linebyline.causality.CausalModel;
import org.linebyline.causality.FrontDoor;
import org.linebyline.causality.JointDistribution;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Matrix;

/** The front-door formula where some of the effect goes another way. */
public final class LeakyFrontDoor implements Experiment {

    /** Numbers of the variables: hidden, treatment, between, outcome. */
    private static final int U = 0;
    private static final int W = 1;
    private static final int M = 2;
    private static final int Y = 3;
    private static final CausalGraph GRAPH = Graphs.graph(4, U, W, U, Y, W, M, W, Y, M, Y);
    private static final double STRONGEST = 0.3;
    private static final int STEPS = 30;

    @Override
    public String chapter() {
        return Graphs.CHAPTER;
    }

    @Override
    public Run run() {
        double[] strengths = new double[STEPS + 1];
        double[] truth = new double[STEPS + 1];
        double[] frontDoor = new double[STEPS + 1];
        double[] seen = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            strengths[k] = STRONGEST * k / STEPS;
            CausalModel model = model(strengths[k]);
            truth[k] = Graphs.effect(model, W, Y);
            frontDoor[k] = frontDoor(model.joint());
            seen[k] = seen(model.joint());
        }
        return Run.empty()
                .figure("leak", Plot.of(
                                Line.of(strengths, seen).color(Color.SOFT).dashed().label("seen"),
                                Line.of(strengths, truth).color(Color.BLUE).label("true effect"),
                                Line.of(strengths, frontDoor).color(Color.VERMILLION).label("front door"))
                        .x(Axis.linear("strength of the arrow from W to Y").range(0, STRONGEST).ticks(0, 0.1, 0.2))
                        .y(Axis.linear("difference in chance of Y = 1").range(0, 0.7)))
                .result("front-door-truth", Numbers.fixed(truth[0], 3))
                .result("front-door-found", Numbers.fixed(frontDoor[0], 3))
                .result("front-door-seen", Numbers.fixed(seen[0], 3))
                .result("leak-truth", Numbers.fixed(truth[STEPS], 3))
                .result("leak-found", Numbers.fixed(frontDoor[STEPS], 3));
    }

    /** What is hidden makes treatment and success likely; what is between makes success likely; and so may treatment itself. */
    private static CausalModel model(double strength) {
        return new CausalModel(GRAPH, Matrix.generate(4, 8, (i, k) -> switch (i) {
            case U -> 0.5;
            case W -> bit(k, U) == 1 ? 0.8 : 0.2;
            case M -> bit(k, W) == 1 ? 0.7 : 0.1;
            default -> 0.1 + 0.35 * bit(k, U) + 0.25 * bit(k, M) + strength * bit(k, W);
        }));
    }

    private static int bit(int values, int node) {
        return values >> node & 1;
    }

    private static double frontDoor(JointDistribution joint) {
        return FrontDoor.adjusted(joint, W, 1, M, Y) - FrontDoor.adjusted(joint, W, 0, M, Y);
    }

    private static double seen(JointDistribution joint) {
        return joint.conditional(1 << Y, 1 << Y, 1 << W, 1 << W) - joint.conditional(1 << Y, 1 << Y, 1 << W, 0);
    }
}
