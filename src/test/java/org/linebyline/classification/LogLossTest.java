package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class LogLossTest {

    private static final Vector STEP = Vector.of(0, 0.4);

    @Test
    void lossGradientAndHessianOfTheFourPointsByHand() {
        Vector zero = Vector.zeros(2);
        assertEquals(0.6931, LogLoss.of(Samples.FOUR, Samples.OVERLAP, zero), 5e-5);
        assertArrayEquals(new double[] {0, -0.5},
                LogLoss.gradient(Samples.FOUR, Samples.OVERLAP, zero).toArray(), 1e-15);
        Matrix hessian = LogLoss.hessian(Samples.FOUR, zero);
        assertArrayEquals(new double[] {0.25, 0}, hessian.row(0).toArray(), 1e-15);
        assertArrayEquals(new double[] {0, 1.25}, hessian.row(1).toArray(), 1e-15);
        assertArrayEquals(new double[] {0.2315, 0.4013, 0.5987, 0.7685},
                LogLoss.probabilities(Samples.FOUR, STEP).toArray(), 5e-5);
        assertEquals(0.5881, LogLoss.of(Samples.FOUR, Samples.OVERLAP, STEP), 5e-5);
    }

    @Test
    void definitionAndStableFormAgreeOnModerateScores() {
        Random random = new Random(2);
        for (int d = 1; d <= 5; d++) {
            Matrix x = Samples.examples(random, 30, d);
            Vector w = StandardNormal.vector(random, d);
            Vector y = Samples.labels(random, x, w);
            assertEquals(LogLoss.byDefinition(x, y, w), LogLoss.of(x, y, w), 1e-14);
        }
    }

    @Test
    void lossOfOneScoreIsTheSurpriseAtTheLabel() {
        for (double z = -20; z <= 20; z += 0.5) {
            assertEquals(-Math.log(Sigmoid.of(z)), LogLoss.ofScore(z, 1), 1e-7 * Math.max(1, z)); // log(1 - tiny)
            assertEquals(LogLoss.ofScore(z, 1), LogLoss.ofScore(-z, 0), 1e-14);
            assertEquals(SoftmaxCrossEntropy.of(Vector.of(0, 1), Vector.of(0, z)), LogLoss.ofScore(z, 1), 1e-14);
        }
        assertEquals(Math.log(2), LogLoss.ofScore(0, 1), 1e-15);
        assertEquals(Math.log(2), LogLoss.ofScore(0, 0), 1e-15);
    }

    @Test
    void stableFormHoldsForScoresOfAnySizeAndTheDefinitionDoesNot() {
        assertEquals(1000, LogLoss.ofScore(1000, 0));
        assertEquals(1000, LogLoss.ofScore(-1000, 1));
        assertEquals(Math.exp(-40), LogLoss.ofScore(40, 1), 1e-30); // log(1 + u) is u up to u² / 2
        assertEquals(0, LogLoss.ofScore(1000, 1));
        Matrix one = Matrix.of(new double[] {1});
        assertEquals(37, LogLoss.of(one, Vector.of(0), Vector.of(37)));
        assertEquals(Double.POSITIVE_INFINITY, LogLoss.byDefinition(one, Vector.of(0), Vector.of(37)));
        assertTrue(Double.isFinite(LogLoss.byDefinition(one, Vector.of(0), Vector.of(36))));
        assertTrue(Double.isNaN(LogLoss.byDefinition(one, Vector.of(1), Vector.of(37))));
    }

    @Test
    void gradientEqualsCentralDifferences() {
        Random random = new Random(3);
        double h = 1e-5; // error h² / 6 of the formula and 1e-16 / h of rounding: below 1e-10
        for (int d = 1; d <= 5; d++) {
            Matrix x = Samples.examples(random, 20, d);
            Vector w = StandardNormal.vector(random, d);
            Vector y = Samples.labels(random, x, w);
            Vector gradient = LogLoss.gradient(x, y, w);
            for (int j = 0; j < d; j++) {
                Vector step = Vector.basis(d, j).scale(h);
                double rise = LogLoss.of(x, y, w.plus(step)) - LogLoss.of(x, y, w.minus(step));
                assertEquals(rise / (2 * h), gradient.get(j), 1e-9);
            }
        }
    }

    @Test
    void hessianEqualsCentralDifferencesOfTheGradient() {
        Random random = new Random(4);
        double h = 1e-5;
        int d = 4;
        Matrix x = Samples.examples(random, 25, d);
        Vector w = StandardNormal.vector(random, d);
        Vector y = Samples.labels(random, x, w);
        Matrix hessian = LogLoss.hessian(x, w);
        for (int j = 0; j < d; j++) {
            Vector step = Vector.basis(d, j).scale(h);
            Vector rise = LogLoss.gradient(x, y, w.plus(step)).minus(LogLoss.gradient(x, y, w.minus(step)));
            assertArrayEquals(rise.scale(1 / (2 * h)).toArray(), hessian.column(j).toArray(), 1e-9);
        }
    }

    @Test
    void hessianHasNoNegativeEigenvalue() {
        Random random = new Random(5);
        for (int d = 1; d <= 6; d++) {
            Matrix x = Samples.examples(random, 4, d); // fewer examples than weights in the last rounds
            Matrix hessian = LogLoss.hessian(x, StandardNormal.vector(random, d));
            double[][] rows = new double[d][];
            for (int j = 0; j < d; j++) {
                rows[j] = hessian.row(j).toArray();
            }
            for (double eigenvalue : new EigenDecomposition(new Array2DRowRealMatrix(rows)).getRealEigenvalues()) {
                assertTrue(eigenvalue > -1e-15, () -> "eigenvalue " + eigenvalue);
            }
        }
    }

    @Test
    void lossLiesAboveEachOfItsTangents() {
        Random random = new Random(6);
        Matrix x = Samples.examples(random, 20, 3);
        Vector y = Samples.labels(random, x, StandardNormal.vector(random, 3));
        for (int trial = 0; trial < 50; trial++) {
            Vector at = StandardNormal.vector(random, 3);
            Vector other = StandardNormal.vector(random, 3).scale(5);
            double tangent = LogLoss.of(x, y, at) + LogLoss.gradient(x, y, at).dot(other.minus(at));
            assertTrue(LogLoss.of(x, y, other) >= tangent);
        }
    }

    @Test
    void exchangedLabelsAndOppositeWeightsHaveTheSameLoss() {
        Random random = new Random(7);
        Matrix x = Samples.examples(random, 20, 3);
        Vector w = StandardNormal.vector(random, 3);
        Vector y = Samples.labels(random, x, w);
        Vector exchanged = y.map(label -> 1 - label);
        assertEquals(LogLoss.of(x, y, w), LogLoss.of(x, exchanged, w.scale(-1)), 1e-15);
    }

    @Test
    void agreesWithSmile() {
        Random random = new Random(8);
        Matrix x = Samples.examples(random, 30, 3);
        Vector w = StandardNormal.vector(random, 3);
        Vector y = Samples.labels(random, x, w);
        double oracle = smile.validation.metric.LogLoss.of(
                Samples.integers(y), LogLoss.probabilities(x, w).toArray());
        assertEquals(oracle, LogLoss.of(x, y, w), 1e-14);
    }

    @Test
    void labelsThatDoNotFitAreRefused() {
        Vector three = Vector.of(0, 1, 0);
        Vector signs = Vector.of(1, 1, 0, -1);
        Vector w = Vector.zeros(2);
        assertRefused("X has 4 rows but y has 3 values", () -> LogLoss.of(Samples.FOUR, three, w));
        assertRefused("X has 4 rows but y has 3 values", () -> LogLoss.byDefinition(Samples.FOUR, three, w));
        assertRefused("X has 4 rows but y has 3 values", () -> LogLoss.gradient(Samples.FOUR, three, w));
        assertRefused("y is -1.0 at 3 but must be 0 or 1", () -> LogLoss.of(Samples.FOUR, signs, w));
        assertRefused("y is -1.0 at 3 but must be 0 or 1", () -> LogLoss.gradient(Samples.FOUR, signs, w));
        assertRefused("y is 0.5 at 0 but must be 0 or 1",
                () -> LogLoss.byDefinition(Matrix.of(new double[] {1}), Vector.of(0.5), Vector.of(0)));
        assertRefused("y has 0 values but at least 1 is needed",
                () -> LogLoss.of(Matrix.zeros(0, 2), Vector.zeros(0), w));
        assertRefused("A has 2 columns but x has 3 entries",
                () -> LogLoss.of(Samples.FOUR, Samples.OVERLAP, Vector.zeros(3)));
    }
}
