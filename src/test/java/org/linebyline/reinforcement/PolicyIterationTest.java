package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.reinforcement.Processes.HALF;
import static org.linebyline.reinforcement.Processes.MACHINE;
import static org.linebyline.reinforcement.Processes.REPAIR;
import static org.linebyline.reinforcement.Processes.RUN;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class PolicyIterationTest {

    @Test
    void theMachineIsRepairedWhenItIsWornByHand() {
        assertArrayEquals(new int[] {RUN, REPAIR}, PolicyIteration.greedy(MACHINE, HALF, Vector.of(6, 2)));
        PolicyIteration.Best best = PolicyIteration.run(MACHINE, HALF, new int[] {RUN, RUN});
        assertArrayEquals(new int[] {RUN, REPAIR}, best.policy());
        assertClose(Vector.of(6.2, 2.6), best.values(), 1e-14);
        assertEquals(1, best.improvements());
    }

    @Test
    void ofActionsThatAreEquallyGoodTheFirstIsTaken() {
        DecisionProcess process = DecisionProcess.generate(1, 4, (s, a) -> List.of(new Outcome(1, a == 0 ? 0 : 1, 0)));
        assertArrayEquals(new int[] {1}, PolicyIteration.greedy(process, HALF, Vector.of(3)));
        assertArrayEquals(new int[] {RUN}, PolicyIteration.greedy(DecisionProcess.generate(1, 2,
                (s, a) -> List.of(new Outcome(1, 5, 0))), HALF, Vector.of(3)));
    }

    @Test
    void aChoiceIsAPolicyThatIsCertain() {
        assertClose(Matrix.of(new double[][] {{0, 1}, {1, 0}}), PolicyIteration.policy(new int[] {1, 0}, 2), 0);
    }

    @Test
    void noImprovementMakesAnyStateWorse() {
        Random random = new Random(31);
        for (int k = 0; k < 50; k++) {
            DecisionProcess process = Processes.random(4, 3, random);
            Vector old = PolicyEvaluation.values(process, Processes.policy(process, random), 0.9);
            int[] greedy = PolicyIteration.greedy(process, 0.9, old);
            Vector better = PolicyEvaluation.values(process, PolicyIteration.policy(greedy, 3), 0.9);
            assertTrue(better.minus(old).map(gain -> -gain).max() <= 1e-12);
        }
    }

    @Test
    void theLastPolicyIsTheBestFromWhereverItBegins() {
        Random random = new Random(32);
        DecisionProcess process = Processes.random(4, 3, random);
        Vector best = PolicyIteration.run(process, 0.9, new int[4]).values();
        assertClose(best, ValueIteration.backup(process, 0.9, best), 1e-12);
        for (int[] start : Processes.deterministic(process)) {
            assertClose(best, PolicyIteration.run(process, 0.9, start).values(), 1e-12);
        }
    }

    /** Both actions do the same, so that rounding alone tells them apart: a rule that compared policies might never end. */
    @Test
    void tiesDoNotKeepItRunning() {
        DecisionProcess process = DecisionProcess.generate(3, 2, (s, a) -> List.of(new Outcome(a == 0 ? 0.1 : 0.3, 1, (s + 1) % 3),
                new Outcome(a == 0 ? 0.9 : 0.7, 1, (s + 2) % 3)));
        PolicyIteration.Best best = PolicyIteration.run(process, 0.99, new int[] {0, 1, 0});
        assertClose(Vector.ones(3).scale(100), best.values(), 1e-9);
    }
}
