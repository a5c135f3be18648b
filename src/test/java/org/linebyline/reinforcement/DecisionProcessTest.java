package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.reinforcement.Processes.FRESH;
import static org.linebyline.reinforcement.Processes.HALF;
import static org.linebyline.reinforcement.Processes.MACHINE;
import static org.linebyline.reinforcement.Processes.REPAIR;
import static org.linebyline.reinforcement.Processes.RUN;
import static org.linebyline.reinforcement.Processes.WORN;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class DecisionProcessTest {

    @Test
    void theMachinesActionsByHand() {
        Vector v = Vector.of(6, 2);
        assertEquals(6, MACHINE.actionValue(FRESH, RUN, HALF, v), 1e-15);
        assertEquals(2, MACHINE.actionValue(WORN, RUN, HALF, v), 1e-15);
        assertEquals(2.5, MACHINE.actionValue(WORN, REPAIR, HALF, v), 1e-15);
        assertEquals(2.5, MACHINE.actionValue(FRESH, REPAIR, HALF, v), 1e-15);
    }

    @Test
    void aTableOfProbabilitiesGivesTheSameProcess() {
        double[] rewards = {4, 1, -0.5};
        Matrix run = Matrix.of(new double[][] {{0.5, 0, 0}, {0.5, 0, 0}});
        Matrix worn = Matrix.of(new double[][] {{0, 0, 0}, {0, 1, 0}});
        Matrix repair = Matrix.of(new double[][] {{0, 0, 1}, {0, 0, 0}});
        DecisionProcess process = DecisionProcess.of(new Matrix[][] {{run, repair}, {worn, repair}}, rewards);
        for (int s = 0; s < 2; s++) {
            for (int a = 0; a < 2; a++) {
                assertEquals(MACHINE.actionValue(s, a, 0.9, Vector.of(3, 7)), process.actionValue(s, a, 0.9, Vector.of(3, 7)), 1e-15);
            }
        }
        assertEquals(2, process.outcomes(FRESH, RUN).length, "what cannot happen is not kept");
    }

    @Test
    void withoutADiscountedFutureOnlyTheMeanRewardCounts() {
        assertEquals(4, MACHINE.actionValue(FRESH, RUN, 0, Vector.of(1e9, -1e9)), 1e-15);
    }

    @Test
    void theNumbersOfStatesAndActionsAreThoseOfTheTable() {
        DecisionProcess process = Processes.random(3, 2, new Random(1));
        assertEquals(3, process.states());
        assertEquals(2, process.actions());
    }

    /** Shares of 10,000 draws are within 4 standard errors, 0.02, of the probabilities. */
    @Test
    void outcomesAreDrawnAsOftenAsTheyAreLikely() {
        DecisionProcess process = DecisionProcess.generate(3, 1, (s, a) -> List.of(new Outcome(0.2, 1, 0), new Outcome(0.5, 2, 1),
                new Outcome(0, 3, 0), new Outcome(0.3, 4, 2)));
        Random random = new Random(7);
        double[] count = new double[5];
        for (int i = 0; i < 10_000; i++) {
            count[(int) process.draw(1, 0, random).reward()]++;
        }
        assertEquals(0.2, count[1] / 10_000, 0.02);
        assertEquals(0.5, count[2] / 10_000, 0.02);
        assertEquals(0, count[3]);
        assertEquals(0.3, count[4] / 10_000, 0.02);
    }

    @Test
    void probabilitiesThatDoNotSumToOneAreRefused() {
        assertRefused("action 1 in state 2 has outcomes whose probabilities sum to 0.75 but must sum to 1", () -> DecisionProcess.generate(
                3, 2, (s, a) -> List.of(new Outcome(s + a == 3 ? 0.75 : 1, 0, 0))));
        assertRefused("action 0 in state 0 has outcomes whose probabilities sum to 0.0 but must sum to 1",
                () -> DecisionProcess.generate(1, 1, (s, a) -> List.of()));
    }

    @Test
    void aNegativeProbabilityIsRefused() {
        assertRefused("action 0 in state 0 has an outcome of probability -0.5 but none may be negative", () -> DecisionProcess.generate(
                1, 1, (s, a) -> List.of(new Outcome(-0.5, 0, 0), new Outcome(1.5, 0, 0))));
        assertRefused("action 0 in state 0 has an outcome of probability NaN but none may be negative", () -> DecisionProcess.generate(
                1, 1, (s, a) -> List.of(new Outcome(Double.NaN, 0, 0))));
    }

    @Test
    void aStateThatIsNoneIsRefused() {
        assertRefused("action 0 in state 0 leads to state 1 but there are 1",
                () -> DecisionProcess.generate(1, 1, (s, a) -> List.of(new Outcome(1, 0, 1))));
        assertRefused("action 0 in state 0 leads to state -1 but there are 1",
                () -> DecisionProcess.generate(1, 1, (s, a) -> List.of(new Outcome(1, 0, -1))));
    }
}
