package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.reinforcement.Processes.HALF;
import static org.linebyline.reinforcement.Processes.MACHINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class ValueIterationTest {

    private static final double GAMMA = 0.9;

    @Test
    void threeBackupsOfTheMachineByHand() {
        Vector v = Vector.zeros(2);
        for (Vector expected : List.of(Vector.of(4, 1), Vector.of(5.25, 1.5), Vector.of(5.6875, 2.125))) {
            v = ValueIteration.backup(MACHINE, HALF, v);
            assertClose(expected, v, 1e-15);
        }
        assertEquals(0.5125, ValueIteration.distance(v, Vector.of(6.2, 2.6)), 1e-15);
        assertEquals(6.2, ValueIteration.bestValue(MACHINE, 0, HALF, Vector.of(6.2, 2.6)), 1e-15);
        assertEquals(2.6, ValueIteration.bestValue(MACHINE, 1, HALF, Vector.of(6.2, 2.6)), 1e-15);
    }

    @Test
    void theLimitIsTheLargestValueOfAllPolicies() {
        Random random = new Random(21);
        for (int k = 0; k < 10; k++) {
            DecisionProcess process = Processes.random(3, 3, random);
            Vector best = Vector.of(-1e9, -1e9, -1e9);
            for (int[] choice : Processes.deterministic(process)) {
                Vector v = PolicyEvaluation.values(process, PolicyIteration.policy(choice, 3), GAMMA);
                best = best.plus(v.minus(best).map(gain -> Math.max(gain, 0)));
            }
            assertClose(best, ValueIteration.run(process, GAMMA, Vector.zeros(3), 1e-10).values(), 1e-6);
            assertClose(best, PolicyIteration.run(process, GAMMA, new int[3]).values(), 1e-6);
        }
    }

    /** The smallest table that no action improves: minimize the sum of v(s) subject to v(s) &ge; q(s, a) for all s and a. */
    @Test
    void theLimitSolvesTheLinearProgram() {
        Random random = new Random(22);
        for (int k = 0; k < 10; k++) {
            DecisionProcess process = Processes.random(4, 2, random);
            assertClose(byLinearProgram(process), ValueIteration.run(process, GAMMA, Vector.zeros(4), 1e-9).values(), 1e-6);
        }
    }

    private static Vector byLinearProgram(DecisionProcess process) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int s = 0; s < process.states(); s++) {
            for (int a = 0; a < process.actions(); a++) {
                double[] row = new double[process.states()];
                row[s] = 1;
                double reward = 0;
                for (Outcome outcome : process.outcomes(s, a)) {
                    row[outcome.next()] -= GAMMA * outcome.probability();
                    reward += outcome.probability() * outcome.reward();
                }
                constraints.add(new LinearConstraint(row, Relationship.GEQ, reward));
            }
        }
        return Vector.of(new SimplexSolver().optimize(new MaxIter(1000), new LinearConstraintSet(constraints), GoalType.MINIMIZE,
                new LinearObjectiveFunction(Vector.ones(process.states()).toArray(), 0), new NonNegativeConstraint(false)).getPoint());
    }

    @Test
    void aBackupBringsAnyTwoTablesTogether() {
        Random random = new Random(23);
        for (int k = 0; k < 200; k++) {
            DecisionProcess process = Processes.random(1 + random.nextInt(5), 1 + random.nextInt(3), random);
            Vector v = Processes.vector(process.states(), random);
            Vector w = Processes.vector(process.states(), random);
            double after = ValueIteration.distance(ValueIteration.backup(process, GAMMA, v), ValueIteration.backup(process, GAMMA, w));
            assertTrue(after <= GAMMA * ValueIteration.distance(v, w) * (1 + 1e-12));
        }
    }

    /** No smaller factor will do: tables that differ by 1 in each state differ by gamma after the backup. */
    @Test
    void gammaIsReachedWhereAllStatesDifferAlike() {
        DecisionProcess process = Processes.random(4, 3, new Random(24));
        Vector v = Processes.vector(4, new Random(25));
        Vector w = v.plus(Vector.ones(4));
        assertEquals(GAMMA, ValueIteration.distance(ValueIteration.backup(process, GAMMA, v), ValueIteration.backup(process, GAMMA, w)),
                1e-14);
    }

    @Test
    void theDistanceIsThatOfTheWorstEntry() {
        assertEquals(3, ValueIteration.distance(Vector.of(1, 2, 0), Vector.of(2, -1, 0)));
    }

    @Test
    void whereItStopsTheValuesAreWithinHalfOfEpsilon() {
        Random random = new Random(26);
        for (double epsilon : new double[] {1, 0.01, 1e-6}) {
            DecisionProcess process = Processes.random(4, 3, random);
            Vector best = PolicyIteration.run(process, GAMMA, new int[4]).values();
            ValueIteration.Stopped stopped = ValueIteration.run(process, GAMMA, Vector.zeros(4), epsilon);
            assertTrue(ValueIteration.distance(stopped.values(), best) < epsilon / 2);
            assertClose(stopped.values(), ValueIteration.backup(process, GAMMA, stopped.before()), 1e-15);
            int[] greedy = PolicyIteration.greedy(process, GAMMA, stopped.values());
            Vector v = PolicyEvaluation.values(process, PolicyIteration.policy(greedy, 3), GAMMA);
            assertTrue(ValueIteration.distance(v, best) < epsilon, "the greedy policy is within epsilon");
        }
    }

    @Test
    void itStopsAsSoonAsTheChangeIsSmallEnoughAndNotBefore() {
        double epsilon = 0.1;
        ValueIteration.Stopped stopped = ValueIteration.run(MACHINE, HALF, Vector.zeros(2), epsilon);
        Vector v = Vector.zeros(2);
        for (int k = 1; k < stopped.backups(); k++) {
            Vector next = ValueIteration.backup(MACHINE, HALF, v);
            assertTrue(ValueIteration.distance(next, v) >= epsilon / 2, "backup " + k);
            v = next;
        }
        assertClose(v, stopped.before(), 1e-15);
        assertTrue(ValueIteration.distance(stopped.values(), v) < epsilon / 2);
    }

    /** The first backup changes 4, which is just what epsilon = 8 asks it to be below. */
    @Test
    void aChangeThatIsAsLargeAsTheBoundIsNotBelowIt() {
        assertEquals(2, ValueIteration.run(MACHINE, HALF, Vector.zeros(2), 8).backups());
    }

    @Test
    void withoutAFutureOneBackupIsEnough() {
        ValueIteration.Stopped stopped = ValueIteration.run(MACHINE, 0, Vector.of(100, 100), 1e-9);
        assertEquals(1, stopped.backups());
        assertClose(Vector.of(4, 1), stopped.values(), 1e-15);
    }

    @Test
    void aDiscountThatPromisesNothingIsRefused() {
        assertRefused("gamma is 1.0 but must be at least 0 and below 1", () -> ValueIteration.run(MACHINE, 1, Vector.zeros(2), 1));
        assertRefused("gamma is -0.5 but must be at least 0 and below 1", () -> ValueIteration.run(MACHINE, -0.5, Vector.zeros(2), 1));
        assertRefused("gamma is NaN but must be at least 0 and below 1", () -> ValueIteration.run(MACHINE, Double.NaN, Vector.zeros(2), 1));
        assertRefused("epsilon is 0.0 but must be positive", () -> ValueIteration.run(MACHINE, HALF, Vector.zeros(2), 0));
    }
}
