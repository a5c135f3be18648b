package org.linebyline.experiments.reinforcement;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.ActionValues;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.DoubleQLearning;
import org.linebyline.reinforcement.EpsilonGreedy;
import org.linebyline.reinforcement.Experience;
import org.linebyline.reinforcement.Outcome;
import org.linebyline.reinforcement.QLearning;
import org.linebyline.reinforcement.Step;

/**
 * A hall with five doors to the street and five to a room with ten slot machines. Each machine pays 0.9 or takes 1.1, both equally
 * often, so that whoever goes in loses 0.1 on average.
 */
public final class TenMachines implements Experiment {

    private static final int HALL = 0;
    private static final int ROOM = 1;
    private static final int STREET = 2;
    private static final int DOORS = 10;
    private static final DecisionProcess PROCESS = DecisionProcess.generate(3, DOORS, TenMachines::outcomes);
    private static final double EPSILON = 0.1;
    private static final double ETA = 0.1;
    private static final int EVENINGS = 300;
    private static final int SEEDS = 600;
    /** The curve has a point for so many evenings. */
    private static final int BIN = 5;

    /** What an agent does in a state, and how it learns. */
    private record Agent(IntFunction<Vector> policy, Consumer<Step> learning) {}

    @Override
    public String chapter() {
        return "temporal-difference-q-learning";
    }

    @Override
    public Run run() {
        Curve single = curve(TenMachines::qLearning);
        Curve both = curve(TenMachines::doubleQLearning);
        Interval[] intervals = single.intervals();
        return Run.empty()
                .figure("machines", Plot.of(
                                Rule.horizontal(100 * EPSILON / 2).label("at best"),
                                single.band(Color.VERMILLION), both.band(Color.BLUE),
                                single.line(Color.VERMILLION, "Q-learning"), both.line(Color.BLUE, "double Q"))
                        .x(Axis.linear("evenings")).y(Axis.linear("goes in (percent)").range(0, 100)))
                .result("machine-seeds", Numbers.grouped(SEEDS))
                .result("machine-evenings", Numbers.grouped(EVENINGS))
                .result("machine-peak-single", Numbers.fixed(IntStream.range(0, intervals.length).mapToDouble(b -> intervals[b].mean())
                        .max().orElseThrow(), 0))
                .result("machine-last-single", last(single).text(1))
                .result("machine-last-double", last(both).text(1));
    }

    private static Interval last(Curve curve) {
        return curve.intervals()[curve.intervals().length - 1];
    }

    private static List<Outcome> outcomes(int s, int a) {
        return switch (s) {
            case HALL -> List.of(new Outcome(1, 0, a < DOORS / 2 ? STREET : ROOM));
            case ROOM -> List.of(new Outcome(0.5, 0.9, STREET), new Outcome(0.5, -1.1, STREET));
            default -> List.of(new Outcome(1, 0, STREET));
        };
    }

    private static Curve curve(Function<RandomGenerator, Agent> agents) {
        double[] middles = IntStream.range(0, EVENINGS / BIN).mapToDouble(b -> (b + 0.5) * BIN).toArray();
        List<double[]> runs = Repetitions.of(SEEDS, random -> entered(agents.apply(random), random));
        return new Curve(middles, Interval.ofColumns(runs.toArray(double[][]::new)));
    }

    /** In what percent of the evenings of each bin an agent goes into the room. */
    private static double[] entered(Agent agent, RandomGenerator random) {
        Experience evening = new Experience(PROCESS, agent.policy(), agent.learning());
        double[] entered = new double[EVENINGS / BIN];
        for (int k = 0; k < EVENINGS; k++) {
            boolean in = evening.episode(HALL, DOORS, random).size() > 1;
            entered[k / BIN] += in ? 100.0 / BIN : 0;
        }
        return entered;
    }

    private static ActionValues nothing() {
        return ActionValues.of(Matrix.zeros(PROCESS.states(), DOORS), n -> ETA);
    }

    private static Agent qLearning(RandomGenerator random) {
        ActionValues q = nothing();
        return new Agent(s -> EpsilonGreedy.policy(q.row(s), EPSILON), step -> QLearning.update(q, step, 1));
    }

    private static Agent doubleQLearning(RandomGenerator random) {
        DoubleQLearning both = new DoubleQLearning(nothing(), nothing(), random);
        return new Agent(s -> EpsilonGreedy.policy(both.row(s), EPSILON), step -> both.learn(step, 1));
    }
}
