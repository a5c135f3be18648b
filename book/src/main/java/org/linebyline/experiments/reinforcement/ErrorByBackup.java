package org.linebyline.experiments.reinforcement;

import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.PolicyEvaluation;
import org.linebyline.reinforcement.PolicyIteration;
import org.linebyline.reinforcement.ValueIteration;

/** How fast the values of the wet floor are found, beside what the contraction promises. */
public final class ErrorByBackup implements Experiment {

    private static final int BACKUPS = 60;
    private static final int PROCESSES = 1000;

    private final DecisionProcess process = WetFloor.WET.process();
    private final Vector best = WetFloor.best(process).values();

    @Override
    public String chapter() {
        return "bellman-equations-dynamic-programming";
    }

    @Override
    public Run run() {
        double[] errors = errors();
        double[] promised = new double[errors.length];
        for (int k = 0; k < promised.length; k++) {
            promised[k] = Math.pow(WetFloor.GAMMA, k) * errors[0];
        }
        double[] rounds = rounds();
        Plot plot = Plot.of(
                        Line.of(promised).dashed().color(Color.SOFT).label("promised"),
                        Line.of(errors).color(Color.BLUE).label("value iteration"),
                        Points.of(counted(rounds.length), rounds).color(Color.VERMILLION),
                        Label.at(8, 0.4, "policy iteration").color(Color.VERMILLION))
                .x(Axis.linear("backups of all cells, or rounds of policy iteration"))
                .y(Axis.log("largest error"));
        return Run.empty().figure("errors", plot)
                .result("error-rate", Numbers.fixed(errors[BACKUPS] / errors[BACKUPS - 1], 2))
                .result("random-processes", Numbers.grouped(PROCESSES))
                .result("largest-ratio", Numbers.fixed(largestRatio(), 3));
    }

    private double[] errors() {
        double[] errors = new double[BACKUPS + 1];
        Vector v = WetFloor.nothing(process);
        for (int k = 0; k <= BACKUPS; k++) {
            errors[k] = ValueIteration.distance(v, best);
            v = ValueIteration.backup(process, WetFloor.GAMMA, v);
        }
        return errors;
    }

    /** The errors of the policies that policy iteration goes through, but for the last, which has none. */
    private double[] rounds() {
        int rounds = WetFloor.best(process).improvements();
        double[] errors = new double[rounds];
        int[] policy = new int[process.states()];
        for (int k = 0; k < rounds; k++) {
            Vector v = PolicyEvaluation.values(process, PolicyIteration.policy(policy, process.actions()), WetFloor.GAMMA);
            errors[k] = ValueIteration.distance(v, best);
            policy = PolicyIteration.greedy(process, WetFloor.GAMMA, v);
        }
        return errors;
    }

    private static double[] counted(int count) {
        double[] counted = new double[count];
        for (int k = 0; k < count; k++) {
            counted[k] = k;
        }
        return counted;
    }

    /** By how much one backup brings two random tables together, at worst, over gamma. */
    private static double largestRatio() {
        Random random = new Random(29);
        double largest = 0;
        for (int k = 0; k < PROCESSES; k++) {
            DecisionProcess drawn = process(random);
            Vector v = Matrix.generate(1, drawn.states(), (i, j) -> random.nextGaussian()).row(0);
            Vector w = Matrix.generate(1, drawn.states(), (i, j) -> random.nextGaussian()).row(0);
            double after = ValueIteration.distance(ValueIteration.backup(drawn, WetFloor.GAMMA, v),
                    ValueIteration.backup(drawn, WetFloor.GAMMA, w));
            largest = Math.max(largest, after / ValueIteration.distance(v, w));
        }
        return largest;
    }

    private static DecisionProcess process(Random random) {
        return RandomProcess.draw(2 + random.nextInt(4), 1 + random.nextInt(3), random);
    }
}
