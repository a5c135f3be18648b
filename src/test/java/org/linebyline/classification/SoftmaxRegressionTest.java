package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class SoftmaxRegressionTest {

    private static final int[] CLASSES = {0, 1, 2, 1};
    private static final Matrix Y = SoftmaxRegression.oneHot(CLASSES, 3);

    @Test
    void oneExampleByHand() {
        // scores (1, 2, 3), whose softmax the chapter on softmax computes
        Matrix x = Matrix.of(new double[] {1, 1});
        Matrix w = Matrix.of(new double[] {1, 1, 1}, new double[] {0, 1, 2});
        Matrix y = SoftmaxRegression.oneHot(new int[] {1}, 3);
        assertArrayEquals(new double[] {0.0900, 0.2447, 0.6652},
                SoftmaxRegression.probabilities(x, w).row(0).toArray(), 5e-5);
        assertEquals(1.4076, SoftmaxRegression.loss(x, y, w), 5e-5);
        assertArrayEquals(new double[] {0.0900, -0.7553, 0.6652},
                SoftmaxRegression.gradient(x, y, w).row(1).toArray(), 5e-5);
        assertArrayEquals(new double[] {0.0900, 0.2447, 0.6652},
                SoftmaxRegression.probabilities(x.row(0), w).toArray(), 5e-5);
    }

    @Test
    void oneHotRowsByHand() {
        assertArrayEquals(new double[] {1, 0, 0}, Y.row(0).toArray());
        assertArrayEquals(new double[] {0, 1, 0}, Y.row(1).toArray());
        assertArrayEquals(new double[] {0, 0, 1}, Y.row(2).toArray());
        assertEquals(4, Y.rows());
    }

    @Test
    void aClassThatDoesNotExistIsRefused() {
        assertRefused("example 1 has class 3 of 3, counted from 0",
                () -> SoftmaxRegression.oneHot(new int[] {2, 3}, 3));
        assertRefused("example 0 has class -1 of 3, counted from 0", () -> SoftmaxRegression.oneHot(new int[] {-1}, 3));
    }

    @Test
    void twoClassesAreLogisticRegressionOnTheDifferenceOfTheirWeights() {
        Random random = new Random(19);
        Matrix x = Samples.examples(random, 15, 3);
        Matrix w = StandardNormal.matrix(random, 3, 2);
        Vector difference = w.column(1).minus(w.column(0));
        Vector y = Samples.labels(random, x, difference);
        Matrix oneHot = SoftmaxRegression.oneHot(Samples.integers(y), 2);
        assertArrayEquals(LogLoss.probabilities(x, difference).toArray(),
                SoftmaxRegression.probabilities(x, w).column(1).toArray(), 1e-15);
        assertEquals(LogLoss.of(x, y, difference), SoftmaxRegression.loss(x, oneHot, w), 1e-14);
        Matrix gradient = SoftmaxRegression.gradient(x, oneHot, w);
        assertArrayEquals(LogLoss.gradient(x, y, difference).toArray(), gradient.column(1).toArray(), 1e-15);
        assertArrayEquals(gradient.column(1).scale(-1).toArray(), gradient.column(0).toArray(), 1e-15);
    }

    @Test
    void gradientEqualsCentralDifferences() {
        Random random = new Random(20);
        Matrix x = Samples.examples(random, 4, 2);
        Matrix w = StandardNormal.matrix(random, 2, 3);
        Matrix gradient = SoftmaxRegression.gradient(x, Y, w);
        double h = 1e-5; // error h² / 6 of the formula and 1e-16 / h of rounding
        for (int j = 0; j < 2; j++) {
            for (int k = 0; k < 3; k++) {
                Matrix step = Matrix.outer(Vector.basis(2, j).scale(h), Vector.basis(3, k));
                double rise = SoftmaxRegression.loss(x, Y, w.plus(step)) - SoftmaxRegression.loss(x, Y, w.minus(step));
                assertEquals(rise / (2 * h), gradient.get(j, k), 1e-9);
            }
        }
    }

    @Test
    void addingOneVectorToAllColumnsChangesNoProbability() {
        Random random = new Random(21);
        Matrix x = Samples.examples(random, 6, 3);
        Matrix w = StandardNormal.matrix(random, 3, 4);
        Matrix shift = Matrix.outer(StandardNormal.vector(random, 3), Vector.ones(4));
        Matrix before = SoftmaxRegression.probabilities(x, w);
        Matrix after = SoftmaxRegression.probabilities(x, w.plus(shift));
        for (int i = 0; i < 6; i++) {
            assertArrayEquals(before.row(i).toArray(), after.row(i).toArray(), 1e-14);
        }
    }

    @Test
    void trainedWeightsGiveTheProbabilitiesOfSmile() {
        Random random = new Random(22);
        Blobs blobs = Blobs.of(random, 40);
        Matrix y = SoftmaxRegression.oneHot(blobs.classes(), 3);
        Matrix w = Matrix.zeros(3, 3);
        for (int t = 0; t < 3000; t++) {
            w = w.minus(SoftmaxRegression.gradient(blobs.x(), y, w));
        }
        double[][] rows = Samples.withoutOnes(blobs.x());
        var theirs = smile.classification.LogisticRegression.multinomial(rows, blobs.classes(), 0, 1e-12, 1000);
        Matrix p = SoftmaxRegression.probabilities(blobs.x(), w);
        for (int i = 0; i < rows.length; i++) {
            double[] oracle = new double[3];
            assertEquals(theirs.predict(rows[i], oracle), p.row(i).argMax());
            assertArrayEquals(oracle, p.row(i).toArray(), 1e-5); // both stop when steps are small
        }
    }

    @Test
    void smilesPenalizedOptimumIsWhereOurGradientVanishes() {
        Blobs blobs = Blobs.of(new Random(23), 30);
        int n = blobs.classes().length;
        double price = 0.05;
        double[][] theirs = smile.classification.LogisticRegression
                .multinomial(Samples.withoutOnes(blobs.x()), blobs.classes(), price * n, 1e-12, 1000).coefficients();
        // Smile keeps the weights of the last class at 0 and spares the intercepts
        Vector[] columns = {Samples.interceptFirst(theirs[0]), Samples.interceptFirst(theirs[1]), Vector.zeros(3)};
        Matrix w = Matrix.ofRows(columns).transpose();
        Matrix gradient = SoftmaxRegression.gradient(blobs.x(), SoftmaxRegression.oneHot(blobs.classes(), 3), w);
        for (int k = 0; k < 2; k++) {
            Vector pull = w.column(k).hadamard(Vector.of(0, price, price));
            assertArrayEquals(new double[3], gradient.column(k).plus(pull).toArray(), 1e-6);
        }
    }

    @Test
    void lossAtZeroWeightsIsTheLogarithmOfTheNumberOfClasses() {
        assertEquals(Math.log(3), SoftmaxRegression.loss(Samples.FOUR, Y, Matrix.zeros(2, 3)), 1e-15);
    }

    @Test
    void oneExampleAndARowOfManyHaveTheSameProbabilities() {
        Random random = new Random(28);
        Matrix x = Samples.examples(random, 5, 3);
        Matrix w = StandardNormal.matrix(random, 3, 4);
        for (int i = 0; i < 5; i++) {
            assertArrayEquals(SoftmaxRegression.probabilities(x.row(i), w).toArray(),
                    SoftmaxRegression.probabilities(x, w).row(i).toArray(), 1e-15);
        }
    }

    /** Three clouds that overlap. */
    private record Blobs(Matrix x, int[] classes) {

        static Blobs of(Random random, int each) {
            int[] classes = new int[3 * each];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = i % 3;
            }
            Matrix x = Matrix.generate(3 * each, 3, (i, j) ->
                    j == 0 ? 1 : random.nextGaussian() + (classes[i] == j ? 1.5 : 0));
            return new Blobs(x, classes);
        }
    }
}
