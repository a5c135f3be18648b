package org.linebyline.experiments.reinforcement;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.ActionValues;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.DiscountedReturn;
import org.linebyline.reinforcement.EpsilonGreedy;
import org.linebyline.reinforcement.ExpectedSarsa;
import org.linebyline.reinforcement.Experience;
import org.linebyline.reinforcement.PolicyEvaluation;
import org.linebyline.reinforcement.PolicyIteration;
import org.linebyline.reinforcement.QLearning;
import org.linebyline.reinforcement.Sarsa;
import org.linebyline.reinforcement.Step;
import org.linebyline.reinforcement.TremblingHand;

/** A robot learns its way along an open staircase, by three rules. */
public final class AlongTheStairs implements Experiment {

    private static final GridWorld FLOOR = new GridWorld(List.of(
            "......",
            "......",
            ".PPPPG"), 0);
    private static final DecisionProcess PROCESS = FLOOR.process();
    private static final int START = FLOOR.state(2, 0);
    private static final double GAMMA = WetFloor.GAMMA;
    private static final double EPSILON = 0.2;
    private static final double LOW = 0.2;
    private static final double HIGH = 0.5;
    private static final int TRIPS = 1_000;
    private static final int LAST = 100;
    /** Trips that are averaged into one point of a curve. */
    private static final int BIN = 20;
    private static final int SEEDS = 50;
    private static final int LIMIT = 1_000;
    /** Values that differ by less are equal. */
    private static final double ROUNDING = 1e-9;

    /** One run: the return of each trip, how many of the last ones ended on the stairs, and the table at the end. */
    private record Learned(double[] returns, int falls, Matrix q) {

        double last() {
            return IntStream.range(TRIPS - LAST, TRIPS).mapToDouble(k -> returns[k]).average().orElseThrow();
        }

        double[] binned() {
            return IntStream.range(0, TRIPS / BIN).mapToDouble(
                    b -> IntStream.range(b * BIN, (b + 1) * BIN).mapToDouble(k -> returns[k]).average().orElseThrow()).toArray();
        }

        int[] greedy() {
            return IntStream.range(0, q.rows()).map(s -> q.row(s).argMax()).toArray();
        }
    }

    @Override
    public String chapter() {
        return "temporal-difference-q-learning";
    }

    @Override
    public Run run() {
        BiConsumer<ActionValues, Step> onPolicy = (q, step) -> Sarsa.update(q, step, GAMMA);
        List<Learned> sarsa = runs(LOW, onPolicy);
        List<Learned> hasty = runs(HIGH, onPolicy);
        List<Learned> expected = runs(HIGH, (q, step) -> ExpectedSarsa.update(q, step, GAMMA, policy(q, step.next())));
        List<Learned> qLearning = runs(LOW, (q, step) -> QLearning.update(q, step, GAMMA));
        return exact()
                .figure("returns", Plot.of(
                                Rule.horizontal(trembling(careful())).label("careful"),
                                Rule.horizontal(trembling(shortest())).label("shortest"),
                                curve(qLearning).band(Color.VERMILLION), curve(sarsa).band(Color.BLUE), curve(expected).band(Color.GREEN),
                                curve(qLearning).line(Color.VERMILLION, "Q-learning"), curve(sarsa).line(Color.BLUE, "SARSA"),
                                curve(expected).line(Color.GREEN, "Expected"))
                        .x(Axis.linear("trips").ticks(0, 250, 500, 750)).y(Axis.linear("return of a trip").range(-8, 2)))
                .figure("ways", Panels.inColumns(1).panel("SARSA", map(sarsa)).panel("Q-learning", map(qLearning)))
                .table("stairs", Table.of("rule", "rate", "return of a trip", "falls in 100 trips", "worth of the greedy way")
                        .row(row("Q-learning", LOW, qLearning)).row(row("SARSA", LOW, sarsa))
                        .row(row("SARSA", HIGH, hasty)).row(row("Expected SARSA", HIGH, expected)))
                .result("stairs-seeds", Numbers.grouped(SEEDS))
                .result("stairs-trips", Numbers.grouped(TRIPS))
                .result("hasty-astray", Numbers.grouped(astray(hasty)))
                .result("sarsa-astray", Numbers.grouped(astray(sarsa)))
                .result("sarsa-online", Numbers.fixed(online(sarsa).mean(), 1))
                .result("q-online", Numbers.fixed(online(qLearning).mean(), 1))
                .result("sarsa-falls", Numbers.fixed(falls(sarsa).mean(), 0))
                .result("q-falls", Numbers.fixed(falls(qLearning).mean(), 0))
                .result("sarsa-greedy", Numbers.fixed(greedy(sarsa).mean(), 1))
                .result("q-greedy", Numbers.fixed(greedy(qLearning).mean(), 1));
    }

    /** What needs no learning. */
    private static Run exact() {
        return Run.empty()
                .result("careful-trembling", Numbers.fixed(trembling(careful()), 2))
                .result("best-trembling", Numbers.fixed(trembling(shortest()), 2))
                .result("best-trembling-low", Numbers.fixed(trembling(lastOfEqual()), 2))
                .result("careful-steady", Numbers.fixed(worth(PROCESS, careful()), 2))
                .result("best-steady", Numbers.fixed(worth(PROCESS, shortest()), 2));
    }

    private static int[] shortest() {
        return best(PROCESS).policy();
    }

    private static int[] careful() {
        return best(TremblingHand.of(PROCESS, EPSILON)).policy();
    }

    /** As short, but of several actions that are equally good it takes the last. */
    private static int[] lastOfEqual() {
        Vector v = best(PROCESS).values();
        int[] policy = shortest();
        for (int s = 0; s < policy.length; s++) {
            for (int a = 0; a < PROCESS.actions(); a++) {
                policy[s] = PROCESS.actionValue(s, a, GAMMA, v) > v.get(s) - ROUNDING ? a : policy[s];
            }
        }
        return policy;
    }

    private static List<Learned> runs(double eta, BiConsumer<ActionValues, Step> rule) {
        return Repetitions.of(SEEDS, random -> learned(eta, rule, random));
    }

    private static Learned learned(double eta, BiConsumer<ActionValues, Step> rule, RandomGenerator random) {
        ActionValues q = ActionValues.of(Matrix.zeros(PROCESS.states(), PROCESS.actions()), n -> eta);
        Experience trip = new Experience(PROCESS, s -> policy(q, s), step -> rule.accept(q, step));
        double[] returns = new double[TRIPS];
        int falls = 0;
        for (int k = 0; k < TRIPS; k++) {
            Vector rewards = trip.episode(START, LIMIT, random);
            returns[k] = DiscountedReturn.of(rewards, GAMMA, 0);
            falls += k >= TRIPS - LAST && rewards.get(rewards.size() - 1) < -1 ? 1 : 0;
        }
        return new Learned(returns, falls, q.values());
    }

    private static Vector policy(ActionValues q, int s) {
        return EpsilonGreedy.policy(q.row(s), EPSILON);
    }

    private static Curve curve(List<Learned> runs) {
        double[] middles = IntStream.range(0, TRIPS / BIN).mapToDouble(b -> (b + 0.5) * BIN).toArray();
        return new Curve(middles, Interval.ofColumns(runs.stream().map(Learned::binned).toArray(double[][]::new)));
    }

    private static Interval online(List<Learned> runs) {
        return Interval.of(runs.stream().mapToDouble(Learned::last).toArray());
    }

    private static Interval falls(List<Learned> runs) {
        return Interval.of(runs.stream().mapToDouble(Learned::falls).toArray());
    }

    private static Interval greedy(List<Learned> runs) {
        return Interval.of(runs.stream().mapToDouble(run -> worth(PROCESS, run.greedy())).toArray());
    }

    /** In how many runs the greedy way never arrives: then it costs 1 forever. */
    private static long astray(List<Learned> runs) {
        return runs.stream().filter(run -> Math.abs(worth(PROCESS, run.greedy()) + 1 / (1 - GAMMA)) < ROUNDING).count();
    }

    private static String[] row(String rule, double eta, List<Learned> runs) {
        return new String[] {rule, Numbers.shortest(eta), online(runs).text(2), falls(runs).text(1), greedy(runs).text(2)};
    }

    private static PolicyIteration.Best best(DecisionProcess process) {
        return PolicyIteration.run(process, GAMMA, new int[process.states()]);
    }

    private static double trembling(int[] policy) {
        return worth(TremblingHand.of(PROCESS, EPSILON), policy);
    }

    /** Of the first cell, exactly. */
    private static double worth(DecisionProcess process, int[] policy) {
        return PolicyEvaluation.values(process, PolicyIteration.policy(policy, process.actions()), GAMMA).get(START);
    }

    private static HeatMap map(List<Learned> runs) {
        return FLOOR.map(s -> guess(runs, s), s -> usual(runs, s));
    }

    /** What the best action is believed to be worth, on average over the runs. */
    private static double guess(List<Learned> runs, int s) {
        return runs.stream().mapToDouble(run -> run.q().row(s).max()).average().orElseThrow();
    }

    /** The action that is the greedy one in most runs. */
    private static int usual(List<Learned> runs, int s) {
        double[] count = new double[PROCESS.actions()];
        runs.forEach(run -> count[run.q().row(s).argMax()]++);
        return Vector.of(count).argMax();
    }
}
