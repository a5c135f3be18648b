package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class AttentionGradientTest {

    /** Central differences with step 1e-5 have an error near 1e-10; entries of the gradients are near 1. */
    private static final double STEP = 1e-5;
    private static final double CLOSE = 1e-8;

    private final Random random = new Random(2017);
    private final Matrix queries = StandardNormal.matrix(random, 3, 5);
    private final Matrix keys = StandardNormal.matrix(random, 4, 5);
    private final Matrix values = StandardNormal.matrix(random, 4, 2);
    private final Matrix outputGradient = StandardNormal.matrix(random, 3, 2);
    private final AttentionMask mask = AttentionMask.allowing(3, 4, (i, j) -> j <= i + 1);
    private final Matrix weights =
            ScaledDotProductAttention.weights(mask.addTo(ScaledDotProductAttention.scores(queries, keys)));
    private final AttentionGradient gradient =
            AttentionGradient.of(queries, keys, values, weights, outputGradient);

    @Test
    void queryGradientAgreesWithCentralDifferences() {
        Matrix differences = differences(queries, q -> loss(q, keys, values));

        assertClose(differences, gradient.queries(), CLOSE);
    }

    @Test
    void keyGradientAgreesWithCentralDifferences() {
        Matrix differences = differences(keys, k -> loss(queries, k, values));

        assertClose(differences, gradient.keys(), CLOSE);
    }

    @Test
    void valueGradientAgreesWithCentralDifferences() {
        Matrix differences = differences(values, v -> loss(queries, keys, v));

        assertClose(differences, gradient.values(), CLOSE);
    }

    @Test
    void scoreGradientAgreesWithCentralDifferences() {
        Matrix scores = ScaledDotProductAttention.scores(queries, keys);
        Matrix differences = differences(scores, s -> inner(outputGradient,
                ScaledDotProductAttention.weights(mask.addTo(s)).times(values)));

        Matrix scoreGradient = AttentionGradient.scoreGradient(weights, values, outputGradient);

        assertClose(differences, scoreGradient, CLOSE);
    }

    @Test
    void eachRowOfTheScoreGradientIsTheSoftmaxJacobianTimesTheWeightGradient() {
        Matrix scores = StandardNormal.matrix(random, 3, 4);
        Matrix scoreGradient = AttentionGradient.scoreGradient(Softmax.ofRows(scores), values, outputGradient);

        Matrix weightGradient = outputGradient.times(values.transpose());
        for (int i = 0; i < 3; i++) {
            Vector byJacobian = Softmax.jacobian(scores.row(i)).times(weightGradient.row(i));
            assertArrayEquals(byJacobian.toArray(), scoreGradient.row(i).toArray(), 1e-14);
        }
    }

    @Test
    void aChangeOfTheScoresReachesTheLossThroughWhatStandsBesideIt() {
        Matrix scores = StandardNormal.matrix(random, 3, 4);
        Matrix change = StandardNormal.matrix(random, 3, 4);
        Matrix a = Softmax.ofRows(scores);
        Matrix weightGradient = outputGradient.times(values.transpose());
        for (int i = 0; i < 3; i++) {
            Vector changeOfWeights = Softmax.jacobian(scores.row(i)).times(change.row(i));
            Vector slopes = weightGradient.row(i).hadamard(a.row(i));
            double collected = slopes.dot(change.row(i)) - slopes.sum() * a.row(i).dot(change.row(i));
            assertEquals(weightGradient.row(i).dot(changeOfWeights), collected, 1e-14);
        }
    }

    @Test
    void eachRowOfTheScoreGradientSumsToZero() {
        Matrix scoreGradient = AttentionGradient.scoreGradient(weights, values, outputGradient);

        for (int i = 0; i < 3; i++) {
            assertEquals(0, scoreGradient.row(i).sum(), 1e-15);
        }
    }

    @Test
    void aForbiddenPairHasNoScoreGradient() {
        Matrix scoreGradient = AttentionGradient.scoreGradient(weights, values, outputGradient);

        assertEquals(0, scoreGradient.get(0, 2));
        assertEquals(0, scoreGradient.get(0, 3));
        assertEquals(0, scoreGradient.get(1, 3));
    }

    @Test
    void aSaturatedRowHasNoScoreGradientAtAll() {
        Matrix oneHot = Matrix.of(new double[] {0, 1, 0, 0});

        Matrix scoreGradient = AttentionGradient.scoreGradient(oneHot, values, StandardNormal.matrix(random, 1, 2));

        assertArrayEquals(new double[4], scoreGradient.row(0).toArray());
    }

    @Test
    void workedExampleHasTheGradientsOfTheChapter() {
        Matrix q = Matrix.of(new double[] {1, 1, 1, 1}, new double[] {2, 0, 0, -2});
        Matrix k = Matrix.of(new double[] {1, 1, 1, 1}, new double[] {1, 1, -1, -1});
        Matrix v = Matrix.of(new double[] {10, 0}, new double[] {0, 10});
        Matrix a = ScaledDotProductAttention.weights(ScaledDotProductAttention.scores(q, k));
        Matrix firstComponent = Matrix.of(new double[] {1, 0}, new double[] {0, 0});

        Matrix scoreGradient = AttentionGradient.scoreGradient(a, v, firstComponent);
        AttentionGradient worked = AttentionGradient.of(q, k, v, a, firstComponent);

        assertArrayEquals(new double[] {1.050, -1.050}, scoreGradient.row(0).toArray(), 5e-4);
        assertArrayEquals(new double[] {0, 0}, scoreGradient.row(1).toArray());
        assertArrayEquals(new double[] {0, 0, 1.050, 1.050}, worked.queries().row(0).toArray(), 5e-4);
        assertArrayEquals(new double[] {0.525, 0.525, 0.525, 0.525}, worked.keys().row(0).toArray(), 5e-4);
        assertArrayEquals(new double[] {0.8808, 0}, worked.values().row(0).toArray(), 5e-4);
    }

    /** A loss whose gradient at the output is the constant outputGradient. */
    private double loss(Matrix q, Matrix k, Matrix v) {
        return inner(outputGradient, ScaledDotProductAttention.attention(q, k, v, mask));
    }

    private static double inner(Matrix a, Matrix b) {
        Vector products = a.hadamard(b).times(Vector.ones(a.columns()));
        return products.sum();
    }

    private static Matrix differences(Matrix at, ToDoubleFunction<Matrix> loss) {
        return Matrix.generate(at.rows(), at.columns(), (i, j) ->
                (loss.applyAsDouble(moved(at, i, j, STEP)) - loss.applyAsDouble(moved(at, i, j, -STEP))) / (2 * STEP));
    }

    private static Matrix moved(Matrix at, int row, int column, double by) {
        return Matrix.generate(at.rows(), at.columns(),
                (i, j) -> at.get(i, j) + (i == row && j == column ? by : 0));
    }
}
