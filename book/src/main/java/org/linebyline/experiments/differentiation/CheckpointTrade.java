package org.linebyline.experiments.differentiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.linebyline.differentiation.CheckpointedChain;
import org.linebyline.differentiation.Program;
import org.linebyline.differentiation.Real;
import org.linebyline.differentiation.ReverseMode;
import org.linebyline.differentiation.Scalar;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Vector;

/** What it saves to keep few states of a long chain, and what it costs to make the others again. */
public final class CheckpointTrade implements Experiment {

    private static final int N = 100;
    private static final Vector START = Vector.of(1, 0);
    private static final Vector WEIGHTS = Vector.of(1, 0);
    private static final int[] CHECKPOINTS = {1, 2, 4, 5, 10, 20, 25, 50, 100};

    /** The step of a swinging pendulum: an angle and its speed, a tenth of a second later. */
    private static final class Pendulum implements Program {
        private int runs;

        @Override
        public <S extends Scalar<S>> List<S> at(List<S> x) {
            runs++;
            S angle = x.get(0);
            S speed = x.get(1).minus(angle.of(0.1).times(angle.sin()));
            return List.of(angle.plus(angle.of(0.1).times(speed)), speed);
        }
    }

    @Override
    public String chapter() {
        return Formulas.CHAPTER;
    }

    @Override
    public Run run() {
        Map<Integer, Integer> runs = new HashMap<>();
        double[] c = new double[CHECKPOINTS.length];
        double[] stored = new double[CHECKPOINTS.length];
        for (int k = 0; k < CHECKPOINTS.length; k++) {
            Pendulum step = new Pendulum();
            CheckpointedChain chain = new CheckpointedChain(step, N, CHECKPOINTS[k]);
            c[k] = CHECKPOINTS[k];
            stored[k] = chain.pullback(START, WEIGHTS).stored();
            runs.put(CHECKPOINTS[k], step.runs);
        }
        return Run.empty().figure("checkpoints", figure(c, stored))
                .result("runs-with-ten", Numbers.grouped(runs.get(10)))
                .result("runs-with-all", Numbers.grouped(runs.get(N)))
                .and(halving());
    }

    /** A chain of 1,024 steps, cut in halves again and again, and with 32 checkpoints. */
    private static Run halving() {
        int n = 1024;
        Pendulum halved = new Pendulum();
        Halves halves = new Halves(halved);
        Vector bar = halves.pullback(START, WEIGHTS, n);
        Pendulum cut = new Pendulum();
        CheckpointedChain.Pullback pullback = new CheckpointedChain(cut, n, 32).pullback(START, WEIGHTS);
        if (bar.minus(pullback.xBar()).norm() > 1e-9 * bar.norm()) {
            throw new IllegalStateException("the halves bring back another adjoint than the checkpoints");
        }
        return Run.empty()
                .result("halving-stored", Numbers.grouped(halves.most))
                .result("halving-runs", Numbers.grouped(halved.runs))
                .result("root-stored", Numbers.grouped(pullback.stored()))
                .result("root-runs", Numbers.grouped(cut.runs));
    }

    /** Keeps the first state of each segment, goes to the middle, and treats both halves alike. */
    private static final class Halves {
        private final Program step;
        private int stored;
        private int most;

        Halves(Program step) {
            this.step = step;
        }

        Vector pullback(Vector x, Vector yBar, int n) {
            stored++;
            most = Math.max(most, stored);
            Vector bar = n == 1
                    ? ReverseMode.vjp(step, x, yBar)
                    : pullback(x, pullback(middle(x, n / 2), yBar, n - n / 2), n / 2);
            stored--;
            return bar;
        }

        private Vector middle(Vector x, int steps) {
            Vector state = x;
            for (int k = 0; k < steps; k++) {
                state = Real.vector(step.at(Real.list(state)));
            }
            return state;
        }
    }

    private static Plot figure(double[] c, double[] stored) {
        double[] all = IntStream.rangeClosed(0, 80).mapToDouble(k -> Math.pow(N, k / 80.0)).toArray();
        double[] formula = DoubleStream.of(all).map(x -> CheckpointedChain.storedStates(N, x)).toArray();
        return Plot.of(
                        Line.of(all, formula).color(Color.BLUE),
                        Points.of(c, stored),
                        Label.at(4, 70, "c + 100/c").color(Color.BLUE))
                .x(Axis.log("checkpoints c"))
                .y(Axis.linear("states stored").range(0, 110));
    }
}
