package org.linebyline.experiments.regression;

import java.util.Random;
import java.util.stream.IntStream;

/** The numbers 0 to n − 1, each order as likely as any other. */
final class RandomOrder {

    private RandomOrder() {}

    static int[] of(int n, Random random) {
        int[] order = IntStream.range(0, n).toArray();
        for (int k = n - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
