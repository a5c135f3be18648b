package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.reinforcement.Processes.HALF;
import static org.linebyline.reinforcement.Processes.MACHINE;
import static org.linebyline.reinforcement.Processes.RUN;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class PolicyEvaluationTest {

    private static final Matrix ALWAYS_RUN = PolicyIteration.policy(new int[] {RUN, RUN}, 2);

    @Test
    void runningForeverIsWorthSixAndTwoByHand() {
        assertClose(Vector.of(6, 2), PolicyEvaluation.values(MACHINE, ALWAYS_RUN, HALF), 1e-14);
        assertClose(Vector.of(6, 2), PolicyEvaluation.backup(MACHINE, ALWAYS_RUN, HALF, Vector.of(6, 2)), 1e-15);
        assertClose(Matrix.of(new double[][] {{0.5, 0.5}, {0, 1}}), PolicyEvaluation.transitions(MACHINE, ALWAYS_RUN), 1e-15);
        assertClose(Vector.of(4, 1), PolicyEvaluation.rewards(MACHINE, ALWAYS_RUN), 1e-15);
    }

    @Test
    void valuesAreTheFixedPointOfTheBackup() {
        Random random = new Random(11);
        for (int k = 0; k < 20; k++) {
            DecisionProcess process = Processes.random(2 + random.nextInt(4), 1 + random.nextInt(3), random);
            Matrix policy = Processes.policy(process, random);
            Vector v = PolicyEvaluation.values(process, policy, 0.9);
            assertClose(v, PolicyEvaluation.backup(process, policy, 0.9, v), 1e-12);
        }
    }

    @Test
    void backupsConvergeToTheSolutionOfTheSystem() {
        Random random = new Random(12);
        DecisionProcess process = Processes.random(5, 3, random);
        Matrix policy = Processes.policy(process, random);
        Vector v = Vector.zeros(5);
        for (int k = 0; k < 400; k++) {
            v = PolicyEvaluation.backup(process, policy, 0.9, v);
        }
        assertClose(PolicyEvaluation.values(process, policy, 0.9), v, 1e-12);
    }

    @Test
    void theSystemIsSolvedAsEjmlSolvesIt() {
        Random random = new Random(13);
        DecisionProcess process = Processes.random(6, 2, random);
        Matrix policy = Processes.policy(process, random);
        Matrix a = Matrix.identity(6).minus(PolicyEvaluation.transitions(process, policy).scale(0.95));
        DMatrixRMaj r = new DMatrixRMaj(6, 1, true, PolicyEvaluation.rewards(process, policy).toArray());
        DMatrixRMaj v = new DMatrixRMaj(6, 1);
        CommonOps_DDRM.solve(new DMatrixRMaj(Rows.of(a)), r, v);
        assertClose(Vector.of(v.getData()), PolicyEvaluation.values(process, policy, 0.95), 1e-11);
    }

    @Test
    void rowsOfThePolicysChainSumToOne() {
        Random random = new Random(14);
        DecisionProcess process = Processes.random(5, 3, random);
        Matrix p = PolicyEvaluation.transitions(process, Processes.policy(process, random));
        assertClose(Vector.ones(5), p.times(Vector.ones(5)), 1e-15);
    }

    /**
     * The mean return of all episodes of so many steps, each with its probability, is as near to the value as what is left
     * out can be: 0.5 to the power of the steps, times the largest value.
     */
    @Test
    void theMeanReturnOfAllEpisodesIsTheValue() {
        Random random = new Random(15);
        DecisionProcess process = Processes.random(2, 2, random);
        Matrix policy = Processes.policy(process, random);
        Vector v = PolicyEvaluation.values(process, policy, HALF);
        for (int steps : new int[] {1, 3, 6}) {
            double left = Math.pow(HALF, steps) * v.map(Math::abs).max();
            for (int s = 0; s < 2; s++) {
                assertEquals(v.get(s), allEpisodes(process, policy, s, Vector.zeros(0), 1, steps), left + 1e-14);
            }
            for (int a = 0; a < 2; a++) {
                assertEquals(process.actionValue(0, a, HALF, v), startingWith(process, policy, a, steps), left + 1e-14);
            }
        }
    }

    private static double startingWith(DecisionProcess process, Matrix policy, int a, int steps) {
        double sum = 0;
        for (Outcome outcome : process.outcomes(0, a)) {
            sum += allEpisodes(process, policy, outcome.next(), Vector.of(outcome.reward()), outcome.probability(), steps - 1);
        }
        return sum;
    }

    /** The returns of all ways on, from what was earned so far, each times its probability. */
    private static double allEpisodes(DecisionProcess process, Matrix policy, int s, Vector earned, double probability, int steps) {
        if (steps == 0) {
            return probability * DiscountedReturn.of(earned, HALF, 0);
        }
        double sum = 0;
        for (int a = 0; a < process.actions(); a++) {
            for (Outcome outcome : process.outcomes(s, a)) {
                double[] longer = Arrays.copyOf(earned.toArray(), earned.size() + 1);
                longer[earned.size()] = outcome.reward();
                sum += allEpisodes(process, policy, outcome.next(), Vector.of(longer),
                        probability * policy.get(s, a) * outcome.probability(), steps - 1);
            }
        }
        return sum;
    }

    /** 20,000 returns with a standard deviation below 2 have a standard error below 0.015; four of them are allowed. */
    @Test
    void simulatedEpisodesEarnTheValueOnAverage() {
        Matrix mixed = Matrix.of(new double[][] {{0.75, 0.25}, {0.4, 0.6}});
        Vector v = PolicyEvaluation.values(MACHINE, mixed, HALF);
        for (int s = 0; s < 2; s++) {
            assertEquals(v.get(s), PolicyEvaluation.meanReturn(MACHINE, mixed, s, HALF, 40, 20_000, new Random(16)), 0.06);
        }
    }

    @Test
    void withoutStepsNothingIsEarned() {
        assertEquals(0, PolicyEvaluation.meanReturn(MACHINE, ALWAYS_RUN, 0, HALF, 0, 3, new Random(1)));
        assertEquals(4, PolicyEvaluation.meanReturn(MACHINE, ALWAYS_RUN, 0, HALF, 1, 3, new Random(1)), 1e-15);
    }

    @Test
    void whatIsNoPolicyIsRefused() {
        assertRefused("the policy is 1 by 2 but there are 2 states and 2 actions",
                () -> PolicyEvaluation.backup(MACHINE, Matrix.of(new double[] {1, 0}), HALF, Vector.zeros(2)));
        assertRefused("the policy is 2 by 1 but there are 2 states and 2 actions",
                () -> PolicyEvaluation.transitions(MACHINE, Matrix.of(new double[][] {{1}, {1}})));
        assertRefused("the policy in state 1 sums to 0.5 but must sum to 1",
                () -> PolicyEvaluation.values(MACHINE, Matrix.of(new double[][] {{1, 0}, {0.25, 0.25}}), HALF));
    }

    @Test
    void withoutADiscountAnEndlessPolicyHasNoValue() {
        assertThrows(IllegalArgumentException.class,
                () -> PolicyEvaluation.values(MACHINE, ALWAYS_RUN, 1));
    }
}
