package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.networks.Samples.BY_HAND;
import static org.linebyline.networks.Samples.X;
import static org.linebyline.networks.Samples.Y;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class MiniBatchDescentTest {

    private final Network network = Samples.network(Activation.TANH, 41, 3, 4, 2);
    private final Matrix x = StandardNormal.matrix(new Random(42), 7, 3);
    private final Matrix y = Samples.targets(7, 2);

    /** A step on all rows at once. */
    private static Network step(Network network, Matrix x, Matrix y, double eta) {
        return MiniBatchDescent.step(network, x, y, IntStream.range(0, x.rows()).toArray(), eta);
    }

    @Test
    void aTenthOfAStepOnTheExampleBringsItsLossDownAsByHand() {
        Network next = step(BY_HAND, Matrix.ofRows(X), Matrix.ofRows(Y), 0.1);

        assertClose(Vector.of(0.4269, 0.3538), next.parameters().layer(1).w().row(1), 5e-5);
        assertClose(Vector.of(0, -0.5731), next.parameters().layer(1).b(), 5e-5);
        assertEquals(0.8735, next.loss(X, Y), 5e-5);
    }

    @Test
    void halfAStepOnTheExampleSilencesItsLastLivingUnit() {
        Network next = step(BY_HAND, Matrix.ofRows(X), Matrix.ofRows(Y), 0.5);

        assertClose(Vector.of(-1, -1.1932), next.forward(X).z(1), 5e-5);
        Parameters gradient = Backpropagation.gradient(next, X, Y);
        assertClose(Matrix.zeros(2, 2), gradient.layer(1).w(), 0);
        assertClose(Matrix.zeros(2, 2), gradient.layer(2).w(), 0);
    }

    @Test
    void aStepGoesAgainstTheMeanGradient() {
        Vector gradient = BatchBackpropagation.gradient(network, x, y).flat();

        Vector theta = step(network, x, y, 0.25).parameters().flat();

        assertClose(network.parameters().flat().minus(gradient.scale(0.25)), theta, 1e-15);
    }

    @Test
    void aSmallStepLowersTheLossByTheRateTimesTheSquaredLengthOfTheGradient() {
        double eta = 1e-6;
        double length = BatchBackpropagation.gradient(network, x, y).flat().norm();

        double gain = network.loss(x, y) - step(network, x, y, eta).loss(x, y);

        assertEquals(eta * length * length, gain, 1e-10);
    }

    @Test
    void batchesHoldEveryExampleOnce() {
        List<int[]> batches = MiniBatchDescent.batches(7, 3, new Random(43));

        int[] all = batches.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6}, all);
        assertArrayEquals(new int[] {3, 3, 1}, batches.stream().mapToInt(batch -> batch.length).toArray());
    }

    @Test
    void batchesThatFitExactlyLeaveNoEmptyOne() {
        assertEquals(2, MiniBatchDescent.batches(6, 3, new Random(44)).size());
        assertEquals(1, MiniBatchDescent.batches(3, 5, new Random(44)).size());
    }

    @Test
    void theOrderIsShuffledAndTheSeedDecides() {
        int[] order = MiniBatchDescent.batches(50, 50, new Random(45)).get(0);

        assertArrayEquals(order, MiniBatchDescent.batches(50, 50, new Random(45)).get(0));
        assertFalse(Arrays.equals(order, IntStream.range(0, 50).toArray()));
    }

    @Test
    void everyExampleMayComeLast() {
        Random random = new Random(51);

        long last = IntStream.range(0, 60).map(k -> MiniBatchDescent.batches(3, 3, random).get(0)[2]).distinct().count();

        assertEquals(3, last);
    }

    @Test
    void aStepSeesTheRowsOfItsBatchAndNoOthers() {
        Network next = MiniBatchDescent.step(network, x, y, new int[] {4, 0}, 0.5);

        Network alone = step(network, Matrix.ofRows(x.row(4), x.row(0)), Matrix.ofRows(y.row(4), y.row(0)), 0.5);
        assertClose(alone.parameters().flat(), next.parameters().flat(), 0);
    }

    @Test
    void aStepOnAnEmptyBatchIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> MiniBatchDescent.step(network, x, y, new int[0], 0.5));

        assertEquals("X has 0 rows but at least 1 is needed", refused.getMessage());
    }

    @Test
    void anEpochIsAStepForEachBatchInTurn() {
        Network expected = network;
        for (int[] batch : MiniBatchDescent.batches(7, 3, new Random(46))) {
            expected = MiniBatchDescent.step(expected, x, y, batch, 0.5);
        }

        Network trained = MiniBatchDescent.epoch(network, x, y, 3, 0.5, new Random(46));

        assertClose(expected.parameters().flat(), trained.parameters().flat(), 0);
    }

    @Test
    void anEpochOfOneBatchIsOneStepOfGradientDescent() {
        Network trained = MiniBatchDescent.epoch(network, x, y, 7, 0.5, new Random(47));

        assertClose(step(network, x, y, 0.5).parameters().flat(), trained.parameters().flat(), 1e-15);
    }

    @Test
    void epochsLearnXor() {
        Matrix bits = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
        Matrix classes = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}, {1, 0}});
        Random random = new Random(48);
        Network learner = new Network(ScaledGaussianWeights.of(1, random, 2, 8, 2), Activation.TANH);

        for (int epoch = 0; epoch < 300; epoch++) {
            learner = MiniBatchDescent.epoch(learner, bits, classes, 2, 0.5, random);
        }

        assertTrue(learner.loss(bits, classes) < 0.05);
    }

    @Test
    void aBatchOfNoExamplesIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> MiniBatchDescent.batches(5, 0, new Random(49)));

        assertEquals("a batch has 0 examples but at least 1 is needed", refused.getMessage());
        assertEquals(5, MiniBatchDescent.batches(5, 1, new Random(49)).size());
    }

    @Test
    void oneTargetForEachExampleIsNeeded() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> MiniBatchDescent.epoch(network, x, Samples.targets(8, 2), 3, 0.5, new Random(50)));

        assertEquals("X has 7 rows but Y has 8", refused.getMessage());
    }
}
