package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Bm25Test {

    private static final List<String> APPLE_PIE = List.of("apple", "pie");
    private static final InvertedIndex FRUIT = InvertedIndex.of(Documents.FRUIT);
    private static final Bm25 USUAL = new Bm25(1.2, 0.75);

    @Test
    void threeDocumentsByHand() {
        Bm25 bm25 = new Bm25(1, 0.5);
        assertEquals(0.75, bm25.norm(2, 4));
        assertEquals(1.25, bm25.norm(6, 4));
        assertEquals(8 / 7.0, bm25.saturation(1, 0.75), 1e-15, "one division");
        assertEquals(4 / 3.0, bm25.saturation(2, 1), 1e-15, "one division");
        double idf = Math.log(1.6);
        double[] expected = {16 / 7.0 * idf, 4 / 3.0 * idf, 8 / 9.0 * idf};
        assertArrayEquals(expected, bm25.scores(FRUIT, APPLE_PIE), 1e-15, "a few roundings");
    }

    @Test
    void anAverageDocumentIsNeitherLongNorShort() {
        assertEquals(1, USUAL.norm(7, 7));
        assertEquals(1, new Bm25(1.2, 0).norm(1000, 7), "without b no length counts");
        assertEquals(2.5, new Bm25(1.2, 1).norm(5, 2));
    }

    @Test
    void repetitionCountsLessAndLess() {
        assertEquals(0, USUAL.saturation(0, 1));
        assertEquals(1, USUAL.saturation(1, 1), 1e-15, "once in an average document");
        assertEquals(USUAL.k1() + 1, USUAL.saturation(1e12, 1), 1e-11, "a trillion times");
        for (int f = 1; f < 30; f++) {
            double gained = USUAL.saturation(f, 1) - USUAL.saturation(f - 1, 1);
            assertTrue(gained > USUAL.saturation(f + 1, 1) - USUAL.saturation(f, 1) && gained > 0);
        }
    }

    @Test
    void scoresAreTheSumsThatTheyAreDefinedAs() {
        List<List<String>> documents = Documents.drawn(30, 40, 11);
        InvertedIndex index = InvertedIndex.of(documents);
        Random random = new Random(12);
        for (int i = 0; i < 20; i++) {
            List<String> q = Documents.query(random);
            double[] scores = USUAL.scores(index, q);
            for (int d = 1; d <= documents.size(); d++) {
                assertEquals(score(documents, q, documents.get(d - 1)), scores[d - 1], 1e-13, "the same sum in other steps");
            }
        }
    }

    /** Without an index: all documents are read for each term. */
    private static double score(List<List<String>> documents, List<String> q, List<String> document) {
        double mean = documents.stream().mapToInt(List::size).average().orElseThrow();
        double score = 0;
        for (String t : q) {
            long n = documents.stream().filter(each -> each.contains(t)).count();
            long f = document.stream().filter(t::equals).count();
            double idf = Math.log(1 + (documents.size() - n + 0.5) / (n + 0.5));
            score += idf * f * 2.2 / (f + 1.2 * (0.25 + 0.75 * document.size() / mean));
        }
        return score;
    }

    @Test
    void aTermTwiceInTheQueryCountsTwice() {
        double[] once = USUAL.scores(FRUIT, List.of("plum"));
        double[] twice = USUAL.scores(FRUIT, List.of("plum", "plum"));
        assertEquals(2 * once[1], twice[1]);
        assertArrayEquals(new double[3], USUAL.scores(FRUIT, List.of("fig")), "which no document has");
    }

    @Test
    void noDocumentGetsMoreFromATermThanItsBound() {
        InvertedIndex index = InvertedIndex.of(Documents.drawn(30, 40, 13));
        for (String t : index.lists().keySet()) {
            double[] scores = USUAL.scores(index, List.of(t));
            assertEquals(Arrays.stream(scores).max().orElseThrow(), USUAL.upperBound(index, t), "one document reaches it");
            assertTrue(USUAL.upperBound(index, t) < USUAL.idf(index, t) * (USUAL.k1() + 1));
        }
        assertEquals(0, USUAL.upperBound(index, "fig"));
    }
}
