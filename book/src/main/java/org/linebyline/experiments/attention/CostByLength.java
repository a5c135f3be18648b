package org.linebyline.experiments.attention;

import org.linebyline.attention.AttentionCost;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;

/** The operations and the memory of one head as the sequence grows. */
public final class CostByLength implements Experiment {

    private static final int D = 64;
    private static final int BYTES_OF_A_DOUBLE = 8;

    @Override
    public String chapter() {
        return "scaled-dot-product-attention";
    }

    @Override
    public Run run() {
        Table table = Table.of("n", "operations", "2n²(d~k~ + d~v~)", "left out", "memory for A (MiB)");
        for (long n : new long[] {16, 128, 1024, 8192, 65_536}) {
            long all = AttentionCost.operations(n, D, D);
            long approximate = AttentionCost.approximateFlops(n, D, D);
            double leftOut = 100.0 * (all - approximate) / all;
            double mebibytes = (double) AttentionCost.storedWeights(n) * BYTES_OF_A_DOUBLE / (1 << 20);
            table = table.row(Numbers.grouped(n), Numbers.grouped(all), Numbers.grouped(approximate),
                    Numbers.fixed(leftOut, 2) + " %",
                    mebibytes < 1 ? Numbers.significant(mebibytes, 1) : Numbers.fixed(mebibytes, 0));
        }
        return Run.empty().table("cost", table);
    }
}
