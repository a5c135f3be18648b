package org.linebyline.experiments.linearalgebra;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;

/** How often a small cache must fetch when the same products are summed entry by entry or row by row. */
public final class LoopOrder implements Experiment {

    private static final int[] SIZES = {16, 32, 64, 96, 128};

    @Override
    public String chapter() {
        return "vectors-dot-products-matrix-products";
    }

    @Override
    public Run run() {
        Table table = Table.of("n", "entry by entry", "row by row", "ratio");
        for (int n : SIZES) {
            double products = (double) n * n * n;
            long byEntries = missesByEntries(n);
            long byRows = missesByRows(n);
            table = table.row(Numbers.grouped(n), Numbers.fixed(byEntries / products, 3),
                    Numbers.fixed(byRows / products, 3), Numbers.fixed((double) byEntries / byRows, 1));
        }
        int largest = SIZES[SIZES.length - 1];
        return Run.empty()
                .table("loop-order", table)
                .result("cache-lines", Numbers.grouped(Cache.LINES))
                .result("cache-size", Numbers.grouped(largest))
                .result("cache-ratio", Numbers.fixed((double) missesByEntries(largest) / missesByRows(largest), 1));
    }

    /** A begins at position 0, B at n², AB at 2n²; a running sum needs no memory. */
    private static long missesByEntries(int n) {
        Cache cache = new Cache(3 * n * n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    cache.touch(i * n + k);
                    cache.touch(n * n + k * n + j);
                }
                cache.touch(2 * n * n + i * n + j);
            }
        }
        return cache.misses();
    }

    private static long missesByRows(int n) {
        Cache cache = new Cache(3 * n * n);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                cache.touch(i * n + k);
                for (int j = 0; j < n; j++) {
                    cache.touch(n * n + k * n + j);
                    cache.touch(2 * n * n + i * n + j);
                }
            }
        }
        return cache.misses();
    }
}
