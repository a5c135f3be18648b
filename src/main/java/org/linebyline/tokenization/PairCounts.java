package org.linebyline.tokenization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often symbols stand side by side. */
public final class PairCounts {

    private PairCounts() {}

    /**
     * The count of every pair that occurs.
     *
     * @param f how often each word occurs; a word is a list of symbols
     * @return the pairs in the order in which they are met, each with its count
     */
    // tag::bpe-pair-count[]
    public static Map<Pair, Integer> of(Map<List<String>, Integer> f) {
        Map<Pair, Integer> c = new LinkedHashMap<>();
        for (List<String> w : f.keySet()) {
            for (int i = 1; i < w.size(); i++) {                                       // (places)
                c.merge(new Pair(w.get(i - 1), w.get(i)), f.get(w), Integer::sum);     // (frequency)
            }
        }
        return c;
    }
    // end::bpe-pair-count[]
}
