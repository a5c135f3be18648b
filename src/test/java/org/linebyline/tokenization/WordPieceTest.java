package org.linebyline.tokenization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    /** Frequent neighbors that would meet by chance, and rare ones that keep to each other. */
    private static Map<List<String>, Integer> words() {
        Map<List<String>, Integer> f = new LinkedHashMap<>();
        f.put(List.of("e", "s"), 6);
        f.put(List.of("s", "e"), 5);
        f.put(List.of("q", "u"), 2);
        return f;
    }

    @Test
    void symbolsAreCounted() {
        assertEquals(Map.of("e", 11, "s", 11, "q", 2, "u", 2), WordPiece.symbolCounts(words()));
    }

    @Test
    void theScoreIsTheCountOfThePairOverThoseOfItsSymbols() {
        assertEquals(6.0 / 121, score("e", "s"), 1e-15, "one division");
        assertEquals(0.5, score("q", "u"), 1e-15, "one division");
        assertEquals(0, score("q", "e"), "never side by side");
    }

    private static double score(String left, String right) {
        return WordPiece.score(new Pair(left, right), PairCounts.of(words()), WordPiece.symbolCounts(words()));
    }

    @Test
    void theGainCountsEachOccurrence() {
        double gain = WordPiece.gain(new Pair("q", "u"), PairCounts.of(words()), WordPiece.symbolCounts(words()));
        assertEquals(2 * Math.log(26 * 0.5), gain, 1e-12, "26 symbols; rounding of a logarithm");
    }

    @Test
    void theRuleDecidesWhichPairIsMerged() {
        assertEquals(new Pair("q", "u"), WordPiece.highestScore(words()));
        assertEquals(new Pair("e", "s"), MergeTraining.mostFrequent(words()));
    }

    @Test
    void ofEqualScoresTheOneMetFirstIsTaken() {
        Map<List<String>, Integer> f = new LinkedHashMap<>();
        f.put(List.of("q", "u"), 1);
        f.put(List.of("x", "y"), 1);
        f.put(List.of("a", "a"), 1);
        assertEquals(new Pair("q", "u"), WordPiece.highestScore(f));
    }

    @Test
    void theLongestPieceIsTakenEvenWhereItLeadsAstray() {
        assertEquals(List.of("abc", "d", "e"), WordPiece.encode("abcde", Set.of("a", "ab", "abc", "cde", "d", "e")));
        assertEquals(List.of(), WordPiece.encode("", Set.of("a")));
    }

    @Test
    void aWordWithoutPieceIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> WordPiece.encode("ax", Set.of("a")));
        assertEquals("no piece is a beginning of 'x'", refused.getMessage());
    }
}
