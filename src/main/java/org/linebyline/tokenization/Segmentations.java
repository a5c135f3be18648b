package org.linebyline.tokenization;

import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All ways to cut a word. */
public final class Segmentations {

    private Segmentations() {}

    /**
     * Every list of pieces that spells a word: exponentially many in its length, so only for short words.
     *
     * @param s a word
     * @param v the vocabulary
     * @return the cuts; for the empty word one, of no pieces
     */
    // tag::unigram-segmentations[]
    public static Set<List<String>> of(String s, Set<String> v) {
        Set<List<String>> cuts = new LinkedHashSet<>(s.isEmpty() ? Set.of(List.of()) : Set.of());  // (S)
        for (String piece : v) {
            if (s.startsWith(piece)) {                                                             // (first-piece)
                for (List<String> rest : of(s.substring(piece.length()), v)) {                     // (rest)
                    List<String> cut = new ArrayList<>(List.of(piece));                            // (rest)
                    cut.addAll(rest);                                                              // (rest)
                    cuts.add(cut);                                                                 // (rest)
                }
            }
        }
        return cuts;
    }
    // end::unigram-segmentations[]
}
