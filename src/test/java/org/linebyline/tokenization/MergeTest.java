package org.linebyline.tokenization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Merges: counted, chosen, made, learned and replayed. */
class MergeTest {

    /** The four words of the program in the paper of Sennrich and others, with a dot for its sign of the end. */
    private static Map<List<String>, Integer> paper() {
        Map<List<String>, Integer> f = new LinkedHashMap<>();
        f.put(letters("low·"), 5);
        f.put(letters("lower·"), 2);
        f.put(letters("newest·"), 6);
        f.put(letters("widest·"), 3);
        return f;
    }

    private static List<String> letters(String word) {
        return List.of(word.split(""));
    }

    private static List<Pair> learned(int n) {
        return MergeTraining.learn(paper(), n, MergeTraining::mostFrequent);
    }

    @Test
    void pairsOfThePaperAreCountedByHand() {
        Map<Pair, Integer> c = PairCounts.of(paper());
        assertEquals(9, c.get(new Pair("e", "s")));
        assertEquals(7, c.get(new Pair("l", "o")));
        assertEquals(8, c.get(new Pair("w", "e")), "2 in lower, 6 in newest");
        assertEquals(new Pair("l", "o"), c.keySet().iterator().next(), "in the order in which they are met");
    }

    @Test
    void theTenMergesAreThoseOfThePapersProgram() {
        assertEquals(List.of(new Pair("e", "s"), new Pair("es", "t"), new Pair("est", "·"), new Pair("l", "o"), new Pair("lo", "w"),
                new Pair("n", "e"), new Pair("ne", "w"), new Pair("new", "est·"), new Pair("low", "·"), new Pair("w", "i")), learned(10));
    }

    @Test
    void learningEndsWhenEachWordIsOneSymbol() {
        assertEquals(List.of(new Pair("a", "b")), MergeTraining.learn(Map.of(letters("ab"), 3), 10, MergeTraining::mostFrequent));
        assertEquals(List.of(), learned(0));
    }

    @Test
    void aMergeGoesOnBehindBothSymbols() {
        assertEquals(List.of("aa", "a"), Merge.in(letters("aaa"), new Pair("a", "a")));
        assertEquals(List.of("aa", "aa"), Merge.in(letters("aaaa"), new Pair("a", "a")));
        assertEquals(List.of("b", "ab", "a"), Merge.in(letters("baba"), new Pair("a", "b")));
    }

    @Test
    void wordsThatBecomeOneAddUp() {
        Map<List<String>, Integer> f = Map.of(List.of("a", "b"), 2, List.of("ab"), 3);
        assertEquals(Map.of(List.of("ab"), 5), Merge.in(f, new Pair("a", "b")));
    }

    @Test
    void theVocabularyGrowsByTheMergedSymbol() {
        assertEquals(Set.of("a", "b", "ab"), MergeTraining.grown(Set.of("a", "b"), new Pair("a", "b")));
    }

    @Test
    void aNewWordIsCutByTheEarliestMergesFirst() {
        Map<Pair, Integer> rank = BytePairEncoder.ranks(learned(10));
        assertEquals(List.of("low", "est·"), BytePairEncoder.encode(letters("lowest·"), rank));
        assertEquals(1, rank.get(new Pair("e", "s")));
        assertEquals(10, rank.get(new Pair("w", "i")));
        assertEquals(List.of("xa", "b"), BytePairEncoder.encode(letters("xab"), Map.of(new Pair("x", "a"), 1, new Pair("a", "b"), 2)));
        assertEquals(List.of("x", "ab"), BytePairEncoder.encode(letters("xab"), Map.of(new Pair("x", "a"), 2, new Pair("a", "b"), 1)));
    }

    @Test
    void wordsOfTheTrainingComeOutAsTrainingLeftThem() {
        Map<List<String>, Integer> f = paper();
        for (Pair merge : learned(7)) {
            f = Merge.in(f, merge);
        }
        for (List<String> word : f.keySet()) {
            assertEquals(word, BytePairEncoder.encode(letters(String.join("", word)), BytePairEncoder.ranks(learned(7))));
        }
    }

    @Test
    void anyTextIsReadAgainAsItWas() {
        Random random = new Random(8);
        Map<Pair, Integer> rank = BytePairEncoder.ranks(MergeTraining.learn(
                Map.of(ByteLevel.symbols("the größte of the größten"), 1), 12, MergeTraining::mostFrequent));
        for (int trial = 0; trial < 300; trial++) {
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < trial % 30; i++) {
                int letter = random.nextInt(Character.MAX_CODE_POINT + 1);
                s.appendCodePoint(letter >= 0xd800 && letter < 0xe000 ? 'ß' : letter);
            }
            assertEquals(s.toString(), ByteLevel.decode(ByteLevel.encode(s.toString(), rank)));
        }
    }

    @Test
    void bytesAreMergedLikeLetters() {
        assertEquals(List.of("aa", "b"), ByteLevel.encode("aab", Map.of(new Pair("a", "a"), 1)));
    }

    @Test
    void aLetterHasOneToFourBytes() {
        assertEquals(List.of("a"), ByteLevel.symbols("a"));
        assertEquals(List.of("\u00c3", "\u00a9"), ByteLevel.symbols("é"));
        assertEquals(4, ByteLevel.symbols("\ud83d\ude00").size());
        assertEquals("\ufffd", ByteLevel.decode(List.of("\u00c3")), "half a letter is none");
    }

    @Test
    void halfASurrogatePairIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> ByteLevel.symbols("a\ud83d"));
        assertEquals("there is half a surrogate pair in the text, which is no letter", refused.getMessage());
    }
}
