package org.linebyline.tokenization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class UnigramTest {

    private static final double ROUNDING = 1e-12;
    private static final Map<String, Double> P = Map.of("a", 0.5, "b", 0.3, "ab", 0.2);

    @Test
    void theWordOfThePageHasTwoCuts() {
        assertEquals(Set.of(List.of("a", "b"), List.of("ab")), Segmentations.of("ab", P.keySet()));
        assertEquals(Set.of(List.of()), Segmentations.of("", P.keySet()));
        assertEquals(0.15, Unigram.probability(List.of("a", "b"), P), ROUNDING);
        assertEquals(1, Unigram.total(P), ROUNDING);
        assertArrayEquals(new double[] {1, 0.5, 0.35}, Unigram.forward("ab", P), ROUNDING);
        assertArrayEquals(new double[] {0.35, 0.3, 1}, Unigram.backward("ab", P), ROUNDING);
        assertEquals(List.of("ab"), Unigram.encode("ab", P));
    }

    @Test
    void oneUpdateOfTheWordOfThePage() {
        Map<String, Double> expected = Unigram.expectedCounts("ab", P);
        assertEquals(3.0 / 7, expected.get("a"), ROUNDING);
        assertEquals(4.0 / 7, expected.get("ab"), ROUNDING);
        Map<String, Double> updated = Unigram.updated(Map.of("ab", 5), P);
        assertEquals(0.3, updated.get("a"), ROUNDING);
        assertEquals(0.3, updated.get("b"), ROUNDING);
        assertEquals(0.4, updated.get("ab"), ROUNDING);
    }

    @Test
    void whatNoCutHasIsNotExpectedAndBecomesImpossible() {
        assertEquals(Set.of("a"), Unigram.expectedCounts("aa", P).keySet());
        assertEquals(Map.of("a", 1.0, "b", 0.0, "ab", 0.0), Unigram.updated(Map.of("aa", 1), P));
    }

    @Test
    void piecesOfAWordAreThoseThatOccurInIt() {
        assertEquals(Set.of("a", "b"), Unigram.pieces("ba", P));
    }

    @Test
    void noCutIsBetterThanTheBest() {
        Random random = new Random(3);
        Map<String, Double> p = Map.of("a", 0.2, "b", 0.25, "ab", 0.15, "ba", 0.1, "aba", 0.1, "bb", 0.2);
        for (int trial = 0; trial < 50; trial++) {
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < 1 + trial % 8; i++) {
                s.append(random.nextBoolean() ? 'a' : 'b');
            }
            double best = Segmentations.of(s.toString(), p.keySet()).stream().map(x -> Unigram.probability(x, p))
                    .max(Comparator.naturalOrder()).orElseThrow();
            List<String> cut = Unigram.encode(s.toString(), p);
            assertEquals(s.toString(), String.join("", cut));
            assertEquals(best, Unigram.probability(cut, p), ROUNDING);
            assertEquals(Math.log(best), Unigram.bestScores(s.toString(), p)[s.length()], ROUNDING);
        }
    }

    @Test
    void anUpdateNeverMakesTheTextLessLikely() {
        Map<String, Integer> f = Map.of("abab", 3, "ba", 5, "aab", 2);
        Map<String, Double> p = P;
        for (int step = 0; step < 10; step++) {
            Map<String, Double> next = Unigram.updated(f, p);
            assertTrue(logLikelihood(f, next) >= logLikelihood(f, p) - ROUNDING);
            p = next;
        }
    }

    private static double logLikelihood(Map<String, Integer> f, Map<String, Double> p) {
        return f.keySet().stream().mapToDouble(s -> f.get(s) * Math.log(Unigram.forward(s, p)[s.length()])).sum();
    }

    @Test
    void aPieceIsMissedAsMuchAsItsCutsWeigh() {
        Map<String, Double> losses = Unigram.losses(Map.of("ab", 2), P);
        assertEquals(2 * Math.log(0.35 / 0.15), losses.get("ab"), ROUNDING);
        assertEquals(2 * Math.log(0.35 / 0.2), losses.get("a"), ROUNDING);
        assertEquals(Double.POSITIVE_INFINITY, Unigram.losses(Map.of("a", 1), P).get("a"));
        assertEquals(0, Unigram.losses(Map.of("a", 1), P).get("ab"));
        assertEquals(Set.of("a", "b", "ab"), Unigram.pieces("ab", P));
    }

    @Test
    void pruningKeepsLettersAndWhatIsMissedMost() {
        Map<String, Double> p = new LinkedHashMap<>(Map.of("a", 0.4, "b", 0.2, "ab", 0.3, "ba", 0.1));
        Map<String, Double> losses = Map.of("a", 0.0, "b", 0.0, "ab", 5.0, "ba", 1.0);
        Map<String, Double> kept = Unigram.pruned(p, losses, 1);
        assertEquals(Set.of("a", "b", "ab"), kept.keySet());
        assertEquals(0.3 / 0.9, kept.get("ab"), ROUNDING);
        assertEquals(1, Unigram.total(kept), ROUNDING);
    }

    @Test
    void qualityIsTokensWordsAndBytes() {
        assertEquals(1.5, TokenizerQuality.fertility(List.of("a", "b", "c"), List.of("ab", "c")));
        assertEquals(2, TokenizerQuality.compression(new int[6], List.of("a", "b", "c")));
        assertEquals(1, TokenizerQuality.efficiency(Vector.of(0.25, 0.25, 0.25, 0.25)), ROUNDING);
        assertEquals(0, TokenizerQuality.efficiency(Vector.of(1, 0)), ROUNDING);
        assertEquals(0.5, TokenizerQuality.efficiency(Vector.of(0.5, 0.5, 0, 0)), ROUNDING);
    }
}
