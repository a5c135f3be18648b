package org.linebyline.tokenization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cutting words that were not seen in training, by the merges that were learned from others. */
public final class BytePairEncoder {

    private BytePairEncoder() {}

    /**
     * The place of each merge in the list.
     *
     * @param merges in the order in which they were learned
     * @return 1 for the first
     */
    // tag::bpe-rank[]
    public static Map<Pair, Integer> ranks(List<Pair> merges) {
        Map<Pair, Integer> rank = new HashMap<>();
        for (Pair merge : merges) {
            rank.putIfAbsent(merge, rank.size() + 1);
        }
        return rank;
    }
    // end::bpe-rank[]

    /**
     * A word in the symbols of the vocabulary: again and again the merge that was learned first, of those that can be made.
     *
     * @param w the word in its smallest symbols
     * @param rank the place of each merge
     * @return the word in tokens
     */
    // tag::bpe-encode-by-rank[]
    public static List<String> encode(List<String> w, Map<Pair, Integer> rank) {
        Pair first = null;
        for (int i = 1; i < w.size(); i++) {
            Pair pair = new Pair(w.get(i - 1), w.get(i));                                                // (neighbors)
            boolean earlier = rank.containsKey(pair) && (first == null || rank.get(pair) < rank.get(first));
            first = earlier ? pair : first;                                                              // (first)
        }
        return first == null ? w : encode(Merge.in(w, first), rank);                                     // (end)
    }
    // end::bpe-encode-by-rank[]
}
