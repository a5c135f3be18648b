package org.linebyline.tokenization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merging what belongs together rather than what is frequent, and cutting words by the longest piece. */
public final class WordPiece {

    private WordPiece() {}

    /**
     * How often each symbol occurs.
     *
     * @param f how often each word occurs
     */
    // tag::symbol-count[]
    public static Map<String, Integer> symbolCounts(Map<List<String>, Integer> f) {
        Map<String, Integer> c = new HashMap<>();
        f.forEach((w, count) -> w.forEach(symbol -> c.merge(symbol, count, Integer::sum)));
        return c;
    }
    // end::symbol-count[]

    /**
     * How much more often a pair stands together than its symbols would by chance, up to a factor that is the same for all pairs.
     *
     * @param pair two symbols
     * @param pairs how often each pair occurs
     * @param symbols how often each symbol occurs
     * @return a share, at most 1 over the count of the more frequent symbol
     */
    // tag::wordpiece-score[]
    public static double score(Pair pair, Map<Pair, Integer> pairs, Map<String, Integer> symbols) {
        double alone = (double) symbols.get(pair.left()) * symbols.get(pair.right());  // (alone)
        return pairs.getOrDefault(pair, 0) / alone;                                                // (together)
    }
    // end::wordpiece-score[]

    /**
     * By how much the log-likelihood of the words rises when each occurrence of the pair counts with one probability instead of two,
     * and all others stay as they are.
     *
     * @param pair two symbols
     * @param pairs how often each pair occurs
     * @param symbols how often each symbol occurs
     * @return nats; negative where the symbols avoid each other
     */
    // tag::wordpiece-gain[]
    public static double gain(Pair pair, Map<Pair, Integer> pairs, Map<String, Integer> symbols) {
        double total = symbols.values().stream().mapToInt(Integer::intValue).sum();            // (total)
        return pairs.get(pair) * Math.log(total * score(pair, pairs, symbols));                // (information)
    }
    // end::wordpiece-gain[]

    /**
     * The pair with the highest score; of several, the one that is met first.
     *
     * @param f how often each word occurs; one of them at least has two symbols
     */
    // tag::wordpiece-choice[]
    public static Pair highestScore(Map<List<String>, Integer> f) {
        Map<Pair, Integer> pairs = PairCounts.of(f);
        Map<String, Integer> symbols = symbolCounts(f);
        return pairs.keySet().stream().reduce((best, next) -> score(next, pairs, symbols) > score(best, pairs, symbols) ? next : best)
                .orElseThrow();
    }
    // end::wordpiece-choice[]

    /**
     * A word in pieces, each the longest that the rest of the word begins with.
     *
     * @param s a word
     * @param v the vocabulary
     * @return pieces that spell the word
     * @throws IllegalArgumentException if no piece is a beginning of the rest
     */
    // tag::wordpiece-longest-match[]
    public static List<String> encode(String s, Set<String> v) {
        List<String> t = new ArrayList<>();
        for (String rest = s; !rest.isEmpty();) {
            String whole = rest;
            String longest = v.stream().filter(whole::startsWith).max(Comparator.comparingInt(String::length))        // (longest)
                    .orElseThrow(() -> new IllegalArgumentException("no piece is a beginning of '" + whole + "'"));  // (V)
            t.add(longest);
            rest = rest.substring(longest.length());                                                                // (rest)
        }
        return t;
    }
    // end::wordpiece-longest-match[]
}
