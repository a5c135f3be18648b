package org.linebyline.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Gradient descent on a few examples at a time. */
public final class MiniBatchDescent {

    private MiniBatchDescent() {}

    /**
     * One step against the mean gradient of a batch.
     *
     * @param x the inputs of the batch, one in each row
     * @param y the targets of the batch
     * @param eta the learning rate
     * @throws IllegalArgumentException if there is no example, the shapes do not fit or a target is no distribution
     */
    // tag::minibatch-network-step[]
    public static Network step(Network network, Matrix x, Matrix y, double eta) {
        Vector meanGradient = BatchBackpropagation.gradient(network, x, y).flat();    // (mean-gradient)
        Vector theta = network.parameters().flat();
        return network.with(theta.minus(meanGradient.scale(eta)));
    }
    // end::minibatch-network-step[]

    // tag::epoch-batches[]
    /**
     * The numbers 0 to n − 1 in random order, cut into batches.
     *
     * @param size of each batch but perhaps the last
     * @throws IllegalArgumentException if the size is below 1
     */
    public static List<int[]> batches(int n, int size, Random random) {
        if (size < 1) {                                                                // (size)
            throw new IllegalArgumentException("a batch has " + size + " examples but needs at least 1");  // (size)
        }
        List<Integer> order = IntStream.range(0, n).boxed().collect(Collectors.toList());    // (order)
        Collections.shuffle(order, random);                                            // (order)
        int[] shuffled = order.stream().mapToInt(Integer::intValue).toArray();         // (order)
        List<int[]> batches = new ArrayList<>();                                       // (cut)
        for (int start = 0; start < n; start += size) {                                // (cut)
            batches.add(Arrays.copyOfRange(shuffled, start, Math.min(start + size, n)));  // (cut)
        }
        return batches;                                                                // (cut)
    }

    /** The rows of x with these numbers, in this order. */
    public static Matrix rows(Matrix x, int[] batch) {
        return Matrix.generate(batch.length, x.columns(), (i, j) -> x.get(batch[i], j));  // (cut)
    }

    /** One step for each batch of one pass through all examples. */
    public static Network epoch(Network network, Matrix x, Matrix y, int size, double eta, Random random) {
        Network.requireTargets(x, y);                                                  // (n)
        Network current = network;                                                     // (cut)
        for (int[] batch : batches(x.rows(), size, random)) {                          // (cut)
            current = step(current, rows(x, batch), rows(y, batch), eta);              // (cut)
        }
        return current;                                                                // (cut)
    }
    // end::epoch-batches[]
}
