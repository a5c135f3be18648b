package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.reinforcement.Processes.MACHINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class ExperienceTest {

    private static final Matrix MIXED = Matrix.of(new double[][] {{0.75, 0.25}, {0.4, 0.6}});

    private static List<Step> steps(DecisionProcess process, Matrix policy, int limit, int seed) {
        List<Step> steps = new ArrayList<>();
        new Experience(process, policy::row, steps::add).episode(0, limit, new Random(seed));
        return steps;
    }

    /** In 20,000 steps each share is within 4 standard errors, at most 0.02, of its probability. */
    @Test
    void actionsAndOutcomesAreAsFrequentAsTheyAreLikely() {
        double[][] actions = new double[2][2];
        double[] wear = new double[2];
        for (Step step : steps(MACHINE, MIXED, 20_000, 41)) {
            actions[step.s()][step.a()]++;
            if (step.s() == Processes.FRESH && step.a() == Processes.RUN) {
                wear[step.next()]++;
            }
        }
        for (int s = 0; s < 2; s++) {
            assertEquals(MIXED.get(s, 0), actions[s][0] / (actions[s][0] + actions[s][1]), 0.02);
        }
        assertEquals(0.5, wear[Processes.WORN] / (wear[0] + wear[1]), 0.02);
    }

    @Test
    void theFirstWhoseSharesPassTheNumberIsDrawn() {
        double[] numbers = {0, 0.2, 0.25, 0.4, 0.5, 0.99};
        int[] drawn = {0, 0, 1, 1, 2, 2};
        for (int i = 0; i < numbers.length; i++) {
            assertDrawn(drawn[i], numbers[i], 0.25, 0.25, 0.5);
        }
    }

    @Test
    void whatRoundingLeavesGoesToTheLast() {
        assertDrawn(1, 1 - 0x1p-53, 0.5, 0.5 - 1e-12);
    }

    /** From the probabilities of actions, and from those of outcomes. */
    private static void assertDrawn(int expected, double number, double... p) {
        RandomGenerator one = () -> (long) (number * 0x1p53) << 11;
        DecisionProcess process = DecisionProcess.generate(p.length, 1,
                (s, a) -> IntStream.range(0, p.length).mapToObj(next -> new Outcome(p[next], 0, next)).toList());
        assertEquals(expected, PolicyEvaluation.draw(Vector.of(p), one));
        assertEquals(expected, process.draw(0, 0, one).next());
    }

    @Test
    void eachStepBeginsWhereTheLastOneEndedWithTheActionThatItAnnounced() {
        List<Step> steps = steps(MACHINE, MIXED, 100, 42);
        assertEquals(100, steps.size());
        assertEquals(0, steps.get(0).s());
        for (int t = 1; t < steps.size(); t++) {
            assertEquals(steps.get(t - 1).next(), steps.get(t).s());
            assertEquals(steps.get(t - 1).nextAction(), steps.get(t).a());
        }
    }

    @Test
    void theWatcherSeesTheRewardsThatAreGivenBack() {
        List<Step> steps = new ArrayList<>();
        Vector rewards = new Experience(MACHINE, MIXED::row, steps::add).episode(0, 50, new Random(43));
        assertClose(Vector.of(steps.stream().mapToDouble(Step::r).toArray()), rewards, 0);
    }

    @Test
    void aWayEndsWhereNothingMoreCanHappen() {
        DecisionProcess walk = Processes.walk(3);
        for (int seed = 0; seed < 20; seed++) {
            List<Step> steps = new ArrayList<>();
            double sum = new Experience(walk, s -> Vector.of(1), steps::add).episode(2, 1_000, new Random(seed)).sum();
            int last = steps.get(steps.size() - 1).next();
            assertTrue(last == 0 || last == 4);
            assertEquals(last == 4 ? 1 : 0, sum, 1e-15);
            assertTrue(steps.stream().noneMatch(step -> walk.ends(step.s())));
        }
    }

    @Test
    void whoBeginsAtTheEndEarnsNothing() {
        assertEquals(0, new Experience(Processes.walk(3), s -> Vector.of(1), step -> {}).episode(4, 10, new Random(1)).size());
    }

    @Test
    void anEndLeadsToItselfAndEarnsNothing() {
        assertTrue(end(new Outcome(1, 0, 1)));
        assertTrue(end(new Outcome(1, 0, 1), new Outcome(0, 5, 0)), "what cannot happen does not matter");
        assertFalse(end(new Outcome(1, 1, 1)), "it earns");
        assertFalse(end(new Outcome(0.5, 0, 1), new Outcome(0.5, 0, 0)), "it can be left");
        assertFalse(MACHINE.ends(Processes.WORN));
    }

    /** Whether state 1 is an end, where its second action has these outcomes, and its first one leads to itself. */
    private static boolean end(Outcome... outcomes) {
        return DecisionProcess.generate(2, 2, (s, a) -> s == 1 && a == 1 ? List.of(outcomes) : List.of(new Outcome(1, 0, 1))).ends(1);
    }
}
