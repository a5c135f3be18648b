package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.reinforcement.Processes.FRESH;
import static org.linebyline.reinforcement.Processes.HALF;
import static org.linebyline.reinforcement.Processes.MACHINE;
import static org.linebyline.reinforcement.Processes.REPAIR;
import static org.linebyline.reinforcement.Processes.RUN;
import static org.linebyline.reinforcement.Processes.THREE_STEPS;
import static org.linebyline.reinforcement.Processes.WORN;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Learning what actions are worth, and acting by it. */
class ControlTest {

    private static final double EPSILON = 0.2;
    /** How often a hand slips where that should make a difference. */
    private static final double TREMBLING = 0.6;
    private static final double GAMMA = 0.6;
    /** Rates fall to 0.001 and less; what is left of the noise after so many steps is below the tolerance. */
    private static final int STEPS = 400_000;
    private static final double TOLERANCE = 0.06;

    private static ActionValues nothing() {
        return ActionValues.of(Matrix.zeros(2, 2), n -> HALF);
    }

    private static void byHand(Function<ActionValues, Function<Step, ActionValues>> rule, double repair) {
        ActionValues q = nothing();
        THREE_STEPS.forEach(step -> rule.apply(q).apply(step));
        assertClose(Matrix.of(new double[][] {{3, 0}, {0, repair}}), q.values(), 1e-15);
    }

    @Test
    void theThreeRulesDifferInTheThirdStepByHand() {
        byHand(q -> step -> Sarsa.update(q, step, HALF), -0.25);
        byHand(q -> step -> QLearning.update(q, step, HALF), 0.5);
        byHand(q -> step -> ExpectedSarsa.update(q, step, HALF, EpsilonGreedy.policy(q.row(step.next()), EPSILON)), 0.425);
    }

    @Test
    void doubleQAsksTheOtherTableByHand() {
        ActionValues q1 = ActionValues.of(Matrix.of(new double[][] {{3, 1}, {0, 0}}), n -> HALF);
        ActionValues q2 = ActionValues.of(Matrix.of(new double[][] {{2, 9}, {0, 0}}), n -> HALF);
        DoubleQLearning.update(q1, q2, THREE_STEPS.get(2), HALF);
        assertEquals(HALF * (-0.5 + HALF * 2), q1.get(WORN, REPAIR), 1e-15);
        assertEquals(0, q2.get(WORN, REPAIR));
    }

    /** By the first table running is best, and the second prices it at 2; by the second a repair, which the first prices at 1. */
    @Test
    void whicheverTableMovesAsksTheOther() {
        Random coin = new Random(75);
        int firsts = 0;
        for (int toss = 0; toss < 20; toss++) {
            DoubleQLearning both = new DoubleQLearning(ActionValues.of(Matrix.of(new double[][] {{3, 1}, {7, 7}}), n -> HALF),
                    ActionValues.of(Matrix.of(new double[][] {{2, 9}, {7, 7}}), n -> HALF), coin);
            both.learn(THREE_STEPS.get(2), HALF);
            boolean first = both.first().get(WORN, REPAIR) != 7;
            assertEquals(first ? 3.5 + HALF * (-0.5 + HALF * 2) : 7, both.first().get(WORN, REPAIR), 1e-15);
            assertEquals(first ? 7 : 3.5 + HALF * (-0.5 + HALF * 1), both.second().get(WORN, REPAIR), 1e-15);
            firsts += first ? 1 : 0;
        }
        assertTrue(firsts > 0 && firsts < 20, "either moved");
    }

    @Test
    void aMoveChangesOneEntryTowardItsTarget() {
        ActionValues q = ActionValues.of(Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}), n -> 0.25);
        assertClose(Matrix.of(new double[][] {{1, 2}, {3, 6}, {5, 6}}), q.move(1, 1, 12).values(), 1e-15);
        assertClose(Vector.of(3, 6), q.row(1), 1e-15);
    }

    @Test
    void theGreedyActionHasTheRestOfTheProbability() {
        assertClose(Vector.of(0.05, 0.85, 0.05, 0.05), EpsilonGreedy.policy(Vector.of(1, 3, 2, -1), EPSILON), 1e-15);
        assertClose(Vector.of(0.85, 0.05, 0.05, 0.05), EpsilonGreedy.policy(Vector.zeros(4), EPSILON), 1e-15);
        assertClose(Vector.of(0.5, 0.5), EpsilonGreedy.policy(Vector.of(0, 1), 1), 1e-15);
        assertClose(Vector.of(0, 1), EpsilonGreedy.policy(Vector.of(0, 1), 0), 1e-15);
    }

    /** The mean of SARSA over the next action, each with its probability. */
    @Test
    void expectedSarsaIsTheMeanOfSarsa() {
        Random random = new Random(71);
        Matrix start = Matrix.generate(3, 4, (s, a) -> random.nextGaussian());
        Vector policy = EpsilonGreedy.policy(start.row(2), EPSILON);
        double mean = 0;
        for (int b = 0; b < 4; b++) {
            mean += policy.get(b) * Sarsa.update(ActionValues.of(start, n -> 0.3), new Step(0, 1, 5, 2, b), 0.9).get(0, 1);
        }
        double expected = ExpectedSarsa.update(ActionValues.of(start, n -> 0.3), new Step(0, 1, 5, 2, 3), 0.9, policy).get(0, 1);
        assertEquals(mean, expected, 1e-14);
    }

    @Test
    void withoutExplorationExpectedSarsaIsQLearning() {
        Random random = new Random(72);
        Matrix start = Matrix.generate(3, 4, (s, a) -> random.nextGaussian());
        Step step = new Step(1, 2, -1, 0, 3);
        assertClose(QLearning.update(ActionValues.of(start, n -> 0.3), step, 0.9).values(),
                ExpectedSarsa.update(ActionValues.of(start, n -> 0.3), step, 0.9, EpsilonGreedy.policy(start.row(0), 0)).values(), 1e-15);
    }

    @Test
    void twoEqualTablesMakeDoubleQIntoQLearning() {
        Random random = new Random(73);
        Matrix start = Matrix.generate(3, 4, (s, a) -> random.nextGaussian());
        Step step = new Step(1, 2, -1, 0, 3);
        assertClose(QLearning.update(ActionValues.of(start, n -> 0.3), step, 0.9).values(),
                DoubleQLearning.update(ActionValues.of(start, n -> 0.3), ActionValues.of(start, n -> 0.3), step, 0.9).values(), 1e-15);
    }

    @Test
    void theCoinMovesOneTableAtATimeAndBothInTurn() {
        DoubleQLearning both = new DoubleQLearning(nothing(), nothing(), new Random(74));
        int first = 0;
        for (int k = 1; k <= 1_000; k++) {
            Matrix before = both.first().values();
            Matrix other = both.second().values();
            both.learn(new Step(FRESH, RUN, k, WORN, RUN), HALF);
            boolean moved = both.first().get(FRESH, RUN) != before.get(FRESH, RUN);
            assertTrue(moved != (both.second().get(FRESH, RUN) != other.get(FRESH, RUN)));
            first += moved ? 1 : 0;
        }
        assertEquals(500, first, 64, "four standard deviations");
        assertEquals((both.first().get(FRESH, RUN) + both.second().get(FRESH, RUN)) / 2, both.row(FRESH).get(RUN), 1e-12);
    }

    private static DecisionProcess process() {
        return Processes.random(3, 2, new Random(75));
    }

    private static Matrix actionValues(DecisionProcess process, Vector v) {
        return Matrix.generate(process.states(), process.actions(), (s, a) -> process.actionValue(s, a, GAMMA, v));
    }

    private static Vector best(DecisionProcess process) {
        return PolicyIteration.run(process, GAMMA, new int[process.states()]).values();
    }

    private static ActionValues falling(DecisionProcess process) {
        return ActionValues.of(Matrix.zeros(process.states(), process.actions()), Processes::falling);
    }

    @Test
    void qLearningFindsTheBestValuesWhileItActsAtRandom() {
        DecisionProcess process = process();
        ActionValues q = falling(process);
        new Experience(process, s -> Vector.of(0.5, 0.5), step -> QLearning.update(q, step, GAMMA)).episode(0, STEPS, new Random(76));
        assertClose(actionValues(process, best(process)), q.values(), TOLERANCE);
    }

    @Test
    void doubleQLearningFindsThemToo() {
        DecisionProcess process = process();
        DoubleQLearning both = new DoubleQLearning(falling(process), falling(process), new Random(77));
        new Experience(process, s -> Vector.of(0.5, 0.5), step -> both.learn(step, GAMMA)).episode(0, STEPS, new Random(78));
        for (int s = 0; s < process.states(); s++) {
            assertClose(actionValues(process, best(process)).row(s), both.row(s), TOLERANCE);
        }
    }

    @Test
    void sarsaFindsWhatIsBestForATremblingHand() {
        DecisionProcess process = process();
        ActionValues q = falling(process);
        IntFunction<Vector> policy = s -> EpsilonGreedy.policy(q.row(s), TREMBLING);
        new Experience(process, policy, step -> Sarsa.update(q, step, GAMMA)).episode(0, STEPS, new Random(79));
        assertClose(actionValues(process, best(TremblingHand.of(process, TREMBLING))), q.values(), TOLERANCE);
    }

    @Test
    void expectedSarsaFindsTheSame() {
        DecisionProcess process = process();
        ActionValues q = falling(process);
        IntFunction<Vector> policy = s -> EpsilonGreedy.policy(q.row(s), TREMBLING);
        new Experience(process, policy, step -> ExpectedSarsa.update(q, step, GAMMA, policy.apply(step.next())))
                .episode(0, STEPS, new Random(80));
        assertClose(actionValues(process, best(TremblingHand.of(process, TREMBLING))), q.values(), TOLERANCE);
    }

    /** So that the two tests above cannot be met by the same table. */
    @Test
    void aTremblingHandIsWorthLess() {
        DecisionProcess process = process();
        assertTrue(ValueIteration.distance(best(process), best(TremblingHand.of(process, TREMBLING))) > 2 * TOLERANCE);
    }

    /** Whoever chooses in the trembling process is ε-greedy in the other: the same values, from another chain. */
    @Test
    void toTrembleIsToFollowTheEpsilonGreedyPolicy() {
        Random random = new Random(81);
        for (int k = 0; k < 20; k++) {
            DecisionProcess process = Processes.random(4, 3, random);
            int[] choice = random.ints(4, 0, 3).toArray();
            Matrix soft = PolicyIteration.policy(choice, 3).mapRows(row -> EpsilonGreedy.policy(row, 0.3));
            assertClose(PolicyEvaluation.values(process, soft, 0.9), PolicyEvaluation.values(TremblingHand.of(process, 0.3),
                    PolicyIteration.policy(choice, 3), 0.9), 1e-12);
        }
    }

    @Test
    void theMachineTremblesByHand() {
        DecisionProcess trembling = TremblingHand.of(MACHINE, EPSILON);
        Vector v = Vector.of(6, 2);
        assertEquals(0.9 * 6 + 0.1 * 2.5, trembling.actionValue(FRESH, RUN, HALF, v), 1e-15);
        assertEquals(0.9 * 2.5 + 0.1 * 2, trembling.actionValue(WORN, REPAIR, HALF, v), 1e-15);
    }

    /** Ten actions that are all worth 0: the maximum over noisy guesses is above it on average, that of two tables is not. */
    @Test
    void theMaximumOfGuessesIsTooLargeAndTwoTablesMendIt() {
        DecisionProcess machines = DecisionProcess.generate(3, 10, (s, a) -> s == 0 ? List.of(new Outcome(1, 0, 1))
                : s == 1 ? List.of(new Outcome(0.5, 1, 2), new Outcome(0.5, -1, 2)) : List.of(new Outcome(1, 0, 2)));
        assertTrue(meanGuess(machines, q -> q.first().row(1).max()) > 0.2);
        assertEquals(0, meanGuess(machines, q -> q.second().get(1, q.first().row(1).argMax())), 0.05);
    }

    /** Over 400 tables of 100 draws each, both tables moved by the same rule of single steps, and no discount. */
    private static double meanGuess(DecisionProcess machines, ToDoubleFunction<DoubleQLearning> guess) {
        Random random = new Random(82);
        double sum = 0;
        for (int k = 0; k < 400; k++) {
            DoubleQLearning both = new DoubleQLearning(ActionValues.of(Matrix.zeros(3, 10), n -> 0.1),
                    ActionValues.of(Matrix.zeros(3, 10), n -> 0.1), random);
            Experience play = new Experience(machines, s -> Vector.ones(10).scale(0.1), step -> both.learn(step, 1));
            for (int i = 0; i < 100; i++) {
                play.episode(0, 10, random);
            }
            sum += guess.applyAsDouble(both);
        }
        return sum / 400;
    }
}
