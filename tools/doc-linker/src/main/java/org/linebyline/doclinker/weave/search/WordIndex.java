package org.linebyline.doclinker.weave.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which word stands in which passage, and how much it says there.
 *
 * <p>The passages of a word are written as the steps from one to the next, each step times {@value #LEVELS} plus the weight of the
 * word in the passage, in digits to the base 32, the lowest first; a digit that another one follows is larger by 32.
 */
final class WordIndex {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
    private static final int BASE = 32;
    private static final int LEVELS = 4;

    private static final int ONCE = 0;
    private static final int TWICE = 1;
    private static final int OFTEN = 2;
    private static final int NAMED = 3;
    private static final int MANY = 4;

    private final SortedMap<String, Postings> words = new TreeMap<>();

    private static final class Postings {
        private final StringBuilder digits = new StringBuilder();
        private int last = -1;
    }

    WordIndex(List<Passage> passages) {
        for (int number = 0; number < passages.size(); number++) {
            add(number, passages.get(number));
        }
    }

    /** All words, sorted, with a blank between two. */
    String words() {
        return String.join(" ", words.keySet());
    }

    /** The passages of each word in the same order, with a blank between two. */
    String postings() {
        return String.join(" ", words.values().stream().map(postings -> postings.digits.toString()).toList());
    }

    private void add(int number, Passage passage) {
        weights(passage).forEach((word, weight) -> {
            Postings postings = words.computeIfAbsent(word, unseen -> new Postings());
            append(postings.digits, (number - postings.last) * LEVELS + weight);
            postings.last = number;
        });
    }

    private static Map<String, Integer> weights(Passage passage) {
        Map<String, Integer> counts = new HashMap<>();
        Words.of(passage.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
        Map<String, Integer> weights = new HashMap<>();
        counts.forEach((word, count) -> weights.put(word, count == 1 ? ONCE : count < MANY ? TWICE : OFTEN));
        Latex.words(passage.latex()).forEach(word -> weights.put(word, OFTEN));
        Words.of(passage.title()).forEach(word -> weights.put(word, NAMED));
        if (!passage.number().isEmpty()) {
            weights.put(passage.number(), NAMED);
        }
        return weights;
    }

    private static void append(StringBuilder digits, int value) {
        int rest = value;
        while (rest >= BASE) {
            digits.append(DIGITS.charAt(rest % BASE + BASE));
            rest /= BASE;
        }
        digits.append(DIGITS.charAt(rest));
    }
}
