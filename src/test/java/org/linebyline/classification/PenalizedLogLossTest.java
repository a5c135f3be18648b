package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class PenalizedLogLossTest {

    private static final Vector W = Vector.of(3, 4);

    @Test
    void penaltyOfThreeFourByHand() {
        double loss = LogLoss.of(Samples.FOUR, Samples.OVERLAP, W);
        assertEquals(loss + 0.1 * 12.5, PenalizedLogLoss.of(Samples.FOUR, Samples.OVERLAP, W, 0.1), 1e-14);
        assertEquals(loss + 0.1 * 8,
                PenalizedLogLoss.of(Samples.FOUR, Samples.OVERLAP, W, Vector.of(0, 0.1)), 1e-14);
    }

    @Test
    void onePriceForAllIsTheSamePriceForEach() {
        assertEquals(PenalizedLogLoss.of(Samples.FOUR, Samples.OVERLAP, W, 0.3),
                PenalizedLogLoss.of(Samples.FOUR, Samples.OVERLAP, W, Vector.of(0.3, 0.3)), 1e-14);
    }

    @Test
    void noPriceLeavesTheLogLoss() {
        Vector free = Vector.zeros(2);
        assertEquals(LogLoss.of(Samples.FOUR, Samples.OVERLAP, W),
                PenalizedLogLoss.of(Samples.FOUR, Samples.OVERLAP, W, free));
        assertEquals(LogLoss.of(Samples.FOUR, Samples.OVERLAP, W),
                PenalizedLogLoss.of(Samples.FOUR, Samples.OVERLAP, W, 0));
        assertArrayEquals(LogLoss.gradient(Samples.FOUR, Samples.OVERLAP, W).toArray(),
                PenalizedLogLoss.gradient(Samples.FOUR, Samples.OVERLAP, W, free).toArray());
    }

    @Test
    void gradientEqualsCentralDifferences() {
        Random random = new Random(11);
        double h = 1e-5; // error h² / 6 of the formula and 1e-16 / h of rounding
        Matrix x = Samples.examples(random, 20, 3);
        Vector w = StandardNormal.vector(random, 3);
        Vector y = Samples.labels(random, x, w);
        Vector lambda = Vector.of(0, 0.5, 2);
        Vector gradient = PenalizedLogLoss.gradient(x, y, w, lambda);
        for (int j = 0; j < 3; j++) {
            Vector step = Vector.basis(3, j).scale(h);
            double rise = PenalizedLogLoss.of(x, y, w.plus(step), lambda)
                    - PenalizedLogLoss.of(x, y, w.minus(step), lambda);
            assertEquals(rise / (2 * h), gradient.get(j), 1e-9);
        }
    }

    @Test
    void newtonStepLandsWhereTheGradientsTangentIsZero() {
        Random random = new Random(12);
        Matrix x = Samples.examples(random, 20, 3);
        Vector w = StandardNormal.vector(random, 3);
        Vector y = Samples.labels(random, x, w);
        Vector lambda = Vector.of(0, 0.5, 2);
        Vector step = LogisticRegression.newtonStep(x, y, w, lambda).minus(w);
        Vector bend = LogLoss.hessian(x, w).times(step).plus(lambda.hadamard(step));
        Vector tangent = PenalizedLogLoss.gradient(x, y, w, lambda).plus(bend);
        assertArrayEquals(new double[3], tangent.toArray(), 1e-14);
    }

    @Test
    void newtonStepMinimizesThePenaltyAloneAtOnce() {
        // one example of features 0: the log-loss is the same for all weights
        Matrix x = Matrix.zeros(1, 2);
        Vector step = LogisticRegression.newtonStep(x, Vector.of(1), W, Vector.of(0.5, 7));
        assertArrayEquals(new double[2], step.toArray(), 1e-15);
    }

    @Test
    void firstStepOnTheFourPointsWithAPenaltyByHand() {
        Vector step = LogisticRegression.newtonStep(Samples.FOUR, Samples.OVERLAP, Vector.zeros(2), Vector.of(0, 0.75));
        assertArrayEquals(new double[] {0, 0.25}, step.toArray(), 1e-15);
    }

    @Test
    void aHigherPriceMakesShorterWeights() {
        double before = Double.POSITIVE_INFINITY;
        for (double price : new double[] {0.001, 0.01, 0.1, 1, 10}) {
            Vector w = LogisticRegression.fit(Samples.FOUR, Samples.SEPARABLE, Vector.of(price, price));
            double length = w.norm();
            assertTrue(length < before);
            before = length;
        }
    }
}
