package org.linebyline.benchmarks;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.networks.Activation;
import org.linebyline.networks.MiniBatchDescent;
import org.linebyline.networks.Network;
import org.linebyline.networks.ScaledGaussianWeights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import smile.base.mlp.Layer;
import smile.base.mlp.OutputFunction;
import smile.classification.MLP;
import smile.math.TimeFunction;

/** One step of gradient descent on a batch of n examples: 64 inputs, 32 rectified units, a softmax over 10 classes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TrainingSteps {

    private static final int INPUTS = 64;
    private static final int HIDDEN = 32;
    private static final int CLASSES = 10;
    private static final double RATE = 0.01;

    @Param({"1", "16", "128", "1024"})
    public int n;

    private Matrix x;
    private Matrix y;
    private int[] batch;
    private Network network;
    private EjmlNetwork ejmlNetwork;
    private double[][] rows;
    private int[] labels;
    private MLP smileNetwork;

    @Setup
    public void fill() {
        rows = Samples.table(new SplittableRandom(1), n, INPUTS);
        labels = new SplittableRandom(2).ints(n, 0, CLASSES).toArray();
        x = Matrix.of(rows);
        y = Matrix.generate(n, CLASSES, (i, k) -> labels[i] == k ? 1 : 0);
        batch = IntStream.range(0, n).toArray();
        network = new Network(ScaledGaussianWeights.of(2, new Random(3), INPUTS, HIDDEN, CLASSES), Activation.RELU);
        ejmlNetwork = new EjmlNetwork(new Random(3), INPUTS, HIDDEN, CLASSES);
        ejmlNetwork.data(rows, labels);
        smileNetwork = new MLP(INPUTS, Layer.rectifier(HIDDEN), Layer.mle(CLASSES, OutputFunction.SOFTMAX));
        smileNetwork.setLearningRate(TimeFunction.constant(RATE));
    }

    @Benchmark
    public Network ours() {
        network = MiniBatchDescent.step(network, x, y, batch, RATE);
        return network;
    }

    @Benchmark
    public EjmlNetwork ejml() {
        ejmlNetwork.step(RATE);
        return ejmlNetwork;
    }

    @Benchmark
    public MLP smile() {
        smileNetwork.update(rows, labels);
        return smileNetwork;
    }
}
