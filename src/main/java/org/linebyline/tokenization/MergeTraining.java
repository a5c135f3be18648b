package org.linebyline.tokenization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Learning which pairs to merge, one after the other. */
public final class MergeTraining {

    private MergeTraining() {}

    /**
     * The pair that byte-pair encoding merges next: the most frequent; of several, the one that is met first.
     *
     * @param f how often each word occurs; one of them at least has two symbols
     * @return the pair
     */
    // tag::bpe-merge-choice[]
    public static Pair mostFrequent(Map<List<String>, Integer> f) {
        Map<Pair, Integer> c = PairCounts.of(f);
        Pair best = c.keySet().iterator().next();
        for (Pair pair : c.keySet()) {
            best = c.get(pair) > c.get(best) ? pair : best;  // (choice)
        }
        return best;
    }

    /** The symbols with one more: the pair, written as one. */
    public static Set<String> grown(Set<String> v, Pair best) {
        Set<String> grown = new LinkedHashSet<>(v);
        grown.add(best.left() + best.right());               // (new-symbol)
        return grown;
    }
    // end::bpe-merge-choice[]

    /**
     * The first merges, in the order in which they are learned.
     *
     * @param f how often each word occurs
     * @param n how many merges, at most: there are fewer when each word has become one symbol
     * @param rule chooses the next pair, where there is one
     * @return the merges
     */
    // tag::bpe-learn[]
    public static List<Pair> learn(Map<List<String>, Integer> f, int n, Function<Map<List<String>, Integer>, Pair> rule) {
        List<Pair> merges = new ArrayList<>();
        Map<List<String>, Integer> now = f;
        while (merges.size() < n && now.keySet().stream().anyMatch(w -> w.size() > 1)) {  // (end)
            Pair next = rule.apply(now);                                                 // (next)
            merges.add(next);                                                            // (next)
            now = Merge.in(now, next);                                                   // (rest)
        }
        return merges;
    }
    // end::bpe-learn[]
}
