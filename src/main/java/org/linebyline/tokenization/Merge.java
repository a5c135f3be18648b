package org.linebyline.tokenization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writing a pair of symbols as one. */
public final class Merge {

    private Merge() {}

    /**
     * A word in which each occurrence of a pair has become one symbol, from left to right.
     *
     * @param pair the two symbols
     * @param w a word
     * @return the word again, in at most as many symbols
     */
    // tag::bpe-merge-word[]
    public static List<String> in(List<String> w, Pair pair) {
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < w.size(); i++) {
            boolean here = i + 1 < w.size() && new Pair(w.get(i), w.get(i + 1)).equals(pair);  // (here)
            merged.add(here ? pair.left() + pair.right() : w.get(i));                          // (joined)
            i += here ? 1 : 0;                                                                 // (behind)
        }
        return merged;
    }
    // end::bpe-merge-word[]

    /**
     * All words with the pair merged.
     *
     * @param f how often each word occurs
     * @param pair the two symbols
     * @return how often each word occurs, now in other symbols
     */
    // tag::bpe-merge-corpus[]
    public static Map<List<String>, Integer> in(Map<List<String>, Integer> f, Pair pair) {
        Map<List<String>, Integer> merged = new LinkedHashMap<>();
        f.forEach((w, count) -> merged.merge(in(w, pair), count, Integer::sum));
        return merged;
    }
    // end::bpe-merge-corpus[]
}
