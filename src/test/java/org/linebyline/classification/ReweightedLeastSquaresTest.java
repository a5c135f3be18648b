package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.LinearSystem;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class ReweightedLeastSquaresTest {

    @Test
    void firstStepOnTheFourPointsByHand() {
        Vector w = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, Vector.zeros(2));
        assertArrayEquals(new double[] {0, 0.4}, w.toArray(), 1e-15);
    }

    @Test
    void isTheFormulaWithTheInverseOfS() {
        Random random = new Random(9);
        Matrix x = Samples.examples(random, 20, 3);
        Vector w = StandardNormal.vector(random, 3);
        Vector y = Samples.labels(random, x, w);
        Vector p = LogLoss.probabilities(x, w);
        Vector s = p.map(share -> share * (1 - share));
        Matrix diagonal = Matrix.generate(20, 20, (i, j) -> i == j ? s.get(i) : 0);
        Vector target = x.times(w).plus(y.minus(p).hadamard(s.map(weight -> 1 / weight)));
        Matrix xs = x.transpose().times(diagonal);
        Vector expected = LinearSystem.solve(xs.times(x), xs.times(target));
        assertArrayEquals(expected.toArray(), ReweightedLeastSquares.step(x, y, w).toArray(), 1e-12);
    }

    @Test
    void isNewtonsStepWithoutAPenalty() {
        Random random = new Random(10);
        for (int d = 1; d <= 4; d++) {
            Matrix x = Samples.examples(random, 25, d);
            Vector w = StandardNormal.vector(random, d);
            Vector y = Samples.labels(random, x, w);
            assertArrayEquals(LogisticRegression.newtonStep(x, y, w, Vector.zeros(d)).toArray(),
                    ReweightedLeastSquares.step(x, y, w).toArray(), 1e-12);
        }
    }

    @Test
    void staysAtTheOptimum() {
        Vector best = LogisticRegression.fit(Samples.FOUR, Samples.OVERLAP, Vector.zeros(2));
        assertArrayEquals(best.toArray(),
                ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, best).toArray(), 1e-10);
    }

    @Test
    void errorIsSquaredByAStepNearTheOptimum() {
        Vector best = LogisticRegression.fit(Samples.FOUR, Samples.OVERLAP, Vector.zeros(2));
        Vector near = best.plus(Vector.of(0.01, 0.01)); // the square of its error is 2e-4
        double after = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, near).minus(best).norm();
        assertTrue(after < 2e-4, () -> "still " + after + " away");
    }

    @Test
    void aSaturatedExampleDoesNotBreakTheStep() {
        // the weight of the last example is e^-800, which rounds to 0: its inverse would be infinite
        Matrix x = Matrix.of(new double[] {1, -1}, new double[] {1, 1}, new double[] {1, 800});
        Vector step = ReweightedLeastSquares.step(x, Vector.of(0, 1, 1), Vector.of(0, 1));
        assertArrayEquals(new double[] {0, 1 + (1 - Sigmoid.of(1)) / Sigmoid.slope(1)}, step.toArray(), 1e-12);
    }

    @Test
    void secondAndThirdStepOnTheFourPoints() {
        Vector second = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, Vector.of(0, 0.4));
        assertEquals(0.4520, second.get(1), 5e-5);
        assertEquals(0.4541, ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, second).get(1), 5e-5);
    }

    @Test
    void fromFarAwayEachStepOvershootsMoreUntilTheSystemIsSingular() {
        Vector first = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, Vector.of(0, 2));
        assertEquals(-4.87, first.get(1), 5e-3);
        Vector second = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, first);
        assertEquals(390, second.get(1), 0.5);
        Vector third = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, second);
        assertTrue(third.get(1) < -1e150);
        assertRefused("singular: column 0 depends on the columns before it, its pivot is 0",
                () -> ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, third));
    }

    @Test
    void halvedUntilTheLossFallsTheStepsArriveFromFarAway() {
        assertEquals(5, halvedSteps(2));
        assertEquals(7, halvedSteps(10));
        assertEquals(7, halvedSteps(20));
    }

    private static int halvedSteps(double start) {
        Vector w = Vector.of(0, start);
        int steps = 0;
        while (LogLoss.gradient(Samples.FOUR, Samples.OVERLAP, w).norm() > 1e-10) {
            double before = LogLoss.of(Samples.FOUR, Samples.OVERLAP, w);
            Vector next = ReweightedLeastSquares.step(Samples.FOUR, Samples.OVERLAP, w);
            while (LogLoss.of(Samples.FOUR, Samples.OVERLAP, next) >= before) {
                next = next.plus(w).scale(0.5);
            }
            w = next;
            steps++;
        }
        return steps;
    }

    @Test
    void labelsThatDoNotFitAreRefused() {
        assertRefused("X has 4 rows but y has 1 values",
                () -> ReweightedLeastSquares.step(Samples.FOUR, Vector.of(1), Vector.zeros(2)));
    }
}
