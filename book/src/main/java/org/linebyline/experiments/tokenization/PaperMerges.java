package org.linebyline.experiments.tokenization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.tokenization.Merge;
import org.linebyline.tokenization.MergeTraining;
import org.linebyline.tokenization.Pair;
import org.linebyline.tokenization.PairCounts;

/** Ten merges of the four words that the program in the paper of Sennrich and others has for its example. */
public final class PaperMerges implements Experiment {

    private static final int MERGES = 10;

    @Override
    public String chapter() {
        return "tokenization-bpe";
    }

    @Override
    public Run run() {
        Map<List<String>, Integer> f = new LinkedHashMap<>();
        f.put(List.of("l", "o", "w", "·"), 5);
        f.put(List.of("l", "o", "w", "e", "r", "·"), 2);
        f.put(List.of("n", "e", "w", "e", "s", "t", "·"), 6);
        f.put(List.of("w", "i", "d", "e", "s", "t", "·"), 3);
        Table table = Table.of("merge", "pair", "count", "words afterwards");
        for (int i = 1; i <= MERGES; i++) {
            Pair next = MergeTraining.mostFrequent(f);
            String count = Numbers.grouped(PairCounts.of(f).get(next));
            f = Merge.in(f, next);
            table = table.row(String.valueOf(i), next.left() + " + " + next.right(), count,
                    String.join(", ", f.keySet().stream().map(w -> String.join(" ", w)).toList()));
        }
        return Run.empty().table("paper-merges", table);
    }
}
