package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class LogisticRegressionTest {

    @Test
    void fitOfTheFourPoints() {
        Vector w = LogisticRegression.fit(Samples.FOUR, Samples.OVERLAP, Vector.zeros(2));
        assertEquals(0, w.get(0), 1e-12);
        assertEquals(0.4541, w.get(1), 5e-5);
    }

    @Test
    void gradientVanishesAtTheFit() {
        Random random = new Random(13);
        for (int d = 1; d <= 5; d++) {
            Matrix x = Samples.examples(random, 60, d);
            Vector y = Samples.labels(random, x, StandardNormal.vector(random, d));
            Vector w = LogisticRegression.fit(x, y, Vector.zeros(d));
            Vector errors = LogLoss.probabilities(x, w).minus(y);
            assertArrayEquals(new double[d], x.transpose().times(errors).toArray(), 60 * 1e-10);
        }
    }

    @Test
    void withAnInterceptTheMeanPredictionIsTheShareOfOnes() {
        Random random = new Random(14);
        Matrix x = Samples.examples(random, 60, 3);
        Vector y = Samples.labels(random, x, StandardNormal.vector(random, 3));
        Vector free = LogisticRegression.fit(x, y, Vector.zeros(3));
        Vector spared = LogisticRegression.fit(x, y, Vector.of(0, 1, 1));
        Vector taxed = LogisticRegression.fit(x, y, Vector.of(1, 1, 1));
        assertEquals(y.sum(), LogLoss.probabilities(x, free).sum(), 1e-8);
        assertEquals(y.sum(), LogLoss.probabilities(x, spared).sum(), 1e-8);
        assertTrue(Math.abs(y.sum() - LogLoss.probabilities(x, taxed).sum()) > 1);
    }

    @Test
    void anInterceptAloneIsTheLogOddsOfTheShare() {
        Matrix ones = Matrix.generate(8, 1, (i, j) -> 1);
        Vector y = Vector.of(1, 1, 1, 1, 1, 1, 0, 0);
        assertEquals(Math.log(3), LogisticRegression.fit(ones, y, Vector.zeros(1)).get(0), 1e-9);
    }

    @Test
    void gradientDescentFindsTheSameWeights() {
        Random random = new Random(15);
        Matrix x = Samples.examples(random, 50, 3);
        Vector y = Samples.labels(random, x, StandardNormal.vector(random, 3));
        Vector lambda = Vector.of(0, 0.1, 0.1);
        Vector w = Vector.zeros(3);
        for (int t = 0; t < 2000; t++) {
            w = w.minus(PenalizedLogLoss.gradient(x, y, w, lambda));
        }
        assertArrayEquals(LogisticRegression.fit(x, y, lambda).toArray(), w.toArray(), 1e-9);
    }

    @Test
    void agreesWithSmile() {
        Random random = new Random(16);
        for (double price : new double[] {0, 0.01, 1}) {
            Matrix x = Samples.examples(random, 80, 4);
            Vector y = Samples.labels(random, x, StandardNormal.vector(random, 4));
            double total = price * 80; // Smile adds up losses where we average, and spares the intercept
            double[] oracle = smile.classification.LogisticRegression
                    .binomial(Samples.withoutOnes(x), Samples.integers(y), total, 1e-12, 1000).coefficients();
            Vector lambda = Vector.of(0, price, price, price);
            // BFGS stops when a step changes the weights by little: six digits agree
            assertArrayEquals(Samples.interceptFirst(oracle).toArray(),
                    LogisticRegression.fit(x, y, lambda).toArray(), 1e-5);
        }
    }

    @Test
    void recoversTheWeightsThatMadeTheLabels() {
        Random random = new Random(17);
        Matrix x = Samples.examples(random, 20_000, 3);
        Vector truth = Vector.of(0.5, -1, 2);
        Vector w = LogisticRegression.fit(x, Samples.labels(random, x, truth), Vector.zeros(3));
        assertArrayEquals(truth.toArray(), w.toArray(), 0.1); // four standard errors, which are near 0.025
    }

    @Test
    void onSeparableDataTheGradientFadesWhileTheWeightsGrowAndAPenaltyStopsThem() {
        Vector free = LogisticRegression.fit(Samples.FOUR, Samples.SEPARABLE, Vector.zeros(2));
        assertTrue(free.norm() > 20);
        assertTrue(LogLoss.of(Samples.FOUR, Samples.SEPARABLE, free) < 1e-9);
        Vector kept = LogisticRegression.fit(Samples.FOUR, Samples.SEPARABLE, Vector.of(0, 0.1));
        assertTrue(kept.norm() < 2);
    }

    @Test
    void aColumnThatRepeatsAnotherHasNoUniqueFitWithoutAPenalty() {
        Matrix twice = Matrix.generate(4, 3, (i, j) -> Samples.FOUR.get(i, Math.min(j, 1)));
        assertRefused("singular: column 2 depends on the columns before it, its pivot is 0",
                () -> LogisticRegression.fit(twice, Samples.OVERLAP, Vector.zeros(3)));
        Vector shared = LogisticRegression.fit(twice, Samples.OVERLAP, Vector.of(0, 0.1, 0.1));
        assertEquals(shared.get(1), shared.get(2), 1e-12);
    }

    @Test
    void aLossThatNewtonCannotMinimizeIsReported() {
        // prices below 0 reward length, so there is no minimum
        String message = assertThrows(IllegalStateException.class,
                () -> LogisticRegression.fit(Samples.FOUR, Samples.OVERLAP, Vector.of(-0.3, -0.3))).getMessage();
        assertTrue(message.startsWith("the gradient is not zero after 50 steps; w is "), message);
        assertTrue(message.endsWith(" long"), message);
    }

    @Test
    void aGradientAsLongAsTheToleranceIsFlatAndALongerOneIsNot() {
        // at 0 the gradient of a single example with label 1 is half of minus its feature
        Vector free = Vector.zeros(1);
        assertEquals(0, LogisticRegression.fit(Matrix.of(new double[] {2e-10}), Vector.of(1), free).get(0));
        assertTrue(LogisticRegression.fit(Matrix.of(new double[] {2.1e-10}), Vector.of(1), free).get(0) > 0);
    }

    @Test
    void labelsThatDoNotFitAreRefused() {
        assertRefused("y is 2.0 at 1 but must be 0 or 1",
                () -> LogisticRegression.fit(Samples.FOUR, Vector.of(1, 2, 1, 2), Vector.zeros(2)));
    }
}
