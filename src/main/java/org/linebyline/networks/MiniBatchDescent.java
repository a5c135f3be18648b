package org.linebyline.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Gradient descent on a few examples at a time. */
public final class MiniBatchDescent {

    private MiniBatchDescent() {}

    /**
     * One step against the mean gradient of a batch.
     *
     * @param x all inputs, one in each row
     * @param y all targets
     * @param batch the numbers of the rows in the batch
     * @param eta the learning rate
     * @throws IllegalArgumentException if the batch is empty, the shapes do not fit or a target is no distribution
     */
    // tag::minibatch-network-step[]
    public static Network step(Network network, Matrix x, Matrix y, int[] batch, double eta) {
        Parameters gradient = BatchBackpropagation.gradient(network, rows(x, batch), rows(y, batch));  // (mean-gradient)
        Vector theta = network.parameters().flat();                                    // (theta)
        return network.with(GradientDescent.step(theta, gradient.flat(), eta));        // (theta)
    }

    /** The rows of x with these numbers, in this order. */
    public static Matrix rows(Matrix x, int[] batch) {
        return Matrix.generate(batch.length, x.columns(), (i, j) -> x.get(batch[i], j));  // (batch)
    }

    /** The numbers 0 to n − 1 in random order, cut into batches of this size, at least 1; the last may be smaller. */
    public static List<int[]> batches(int n, int size, Random random) {
        if (size < 1) {                                                                // (batch)
            throw new IllegalArgumentException("a batch has " + size + " examples but at least 1 is needed");  // (batch)
        }
        List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toList());    // (batch)
        Collections.shuffle(order, random);                                            // (batch)
        int[] shuffled = order.stream().mapToInt(Integer::intValue).toArray();         // (batch)
        List<int[]> batches = new ArrayList<>();                                       // (batch)
        for (int start = 0; start < n; start += size) {                                // (batch)
            batches.add(Arrays.copyOfRange(shuffled, start, Math.min(start + size, n)));  // (batch)
        }
        return batches;                                                                // (batch)
    }

    /** One step for each batch of one pass through all examples. */
    public static Network epoch(Network network, Matrix x, Matrix y, int size, double eta, Random random) {
        Network.requireTargets(x, y);                                                  // (y)
        Network current = network;                                                     // (theta)
        for (int[] batch : batches(x.rows(), size, random)) {                          // (batch)
            current = step(current, x, y, batch, eta);                                 // (theta)
        }
        return current;                                                                // (theta)
    }
    // end::minibatch-network-step[]
}
