package org.linebyline.networks;

import java.util.List;
import java.util.Random;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The chapter's network of two inputs, two hidden units and two classes, and random ones, for the tests of networks. */
final class Samples {

    static final Layer FIRST = new Layer(Matrix.of(new double[][] {{1, -1}, {0.5, 0.5}}), Vector.of(0, -0.5));
    static final Layer SECOND = new Layer(Matrix.of(new double[][] {{2, 0}, {1, 1}}), Vector.of(0, 0));
    static final Network BY_HAND = new Network(new Parameters(List.of(FIRST, SECOND)), Activation.RELU);
    static final Vector X = Vector.of(1, 2);
    static final Vector Y = Vector.of(1, 0);

    private Samples() {}

    /** A network with random weights and biases, none of them 0. */
    static Network network(Activation phi, long seed, int... widths) {
        Random random = new Random(seed);
        Parameters shape = ScaledGaussianWeights.of(1, random, widths);
        return new Network(shape.unflatten(StandardNormal.vector(random, shape.count())), phi);
    }

    /** Distributions over the classes, one in each row: every other one a single 1, the others spread out. */
    static Matrix targets(int n, int classes) {
        return Matrix.generate(n, classes, (i, k) -> i % 2 == 0 ? (k == i % classes ? 1 : 0) : 1.0 / classes);
    }
}
