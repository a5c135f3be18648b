package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WandTest {

    private static final Bm25 USUAL = new Bm25(1.2, 0.75);

    @Test
    void thePivotIsWhereTheBoundsExceedTheThreshold() {
        double[] u = {1, 2, 3};
        assertEquals(1, Wand.pivot(u, 0.5));
        assertEquals(2, Wand.pivot(u, 1), "a bound that only reaches it is not enough");
        assertEquals(3, Wand.pivot(u, 3));
        assertEquals(4, Wand.pivot(u, 6), "all together do not exceed it");
        assertEquals(1, Wand.pivot(new double[] {}, 0));
    }

    @Test
    void postingsAreSkippedByTheirDocuments() {
        List<Posting> list = List.of(new Posting(2, 5), new Posting(3, 1), new Posting(7, 2));
        assertArrayEquals(new int[] {0, 0, 0, 1, 2, 2, 2, 2, 3}, IntStream.range(0, 9).map(x -> Cursor.passed(list, x)).toArray());
        assertEquals(0, Cursor.passed(List.of(), 4));
    }

    @Test
    void theNextCandidateIsTheFirstDocumentWhoseBoundsExceedTheThreshold() {
        InvertedIndex index = InvertedIndex.of(Documents.FRUIT);
        Wand wand = new Wand(index, USUAL);
        double apple = USUAL.upperBound(index, "apple");
        double pear = USUAL.upperBound(index, "pear");
        assertTrue(apple < pear);
        assertEquals(1, wand.candidate(cursors(index, "apple", "pear"), 0));
        assertEquals(3, wand.candidate(cursors(index, "apple", "pear"), apple));
        assertEquals(4, wand.candidate(cursors(index, "apple", "pear"), pear), "no document has both");
        assertEquals(1, wand.candidate(cursors(index, "apple", "pie"), apple), "the first has both");
    }

    private static List<Cursor> cursors(InvertedIndex index, String... terms) {
        return List.of(terms).stream().map(t -> new Cursor(index, USUAL, t)).toList();
    }

    @Test
    void whatIsFoundIsWhatScoringAllDocumentsFinds() {
        Random random = new Random(21);
        for (int i = 0; i < 200; i++) {
            InvertedIndex index = InvertedIndex.of(Documents.drawn(1 + random.nextInt(60), 25, i));
            List<String> q = Documents.query(random);
            int k = 1 + random.nextInt(8);
            double[] scores = USUAL.scores(index, q);
            int[] all = IntStream.of(Ranking.top(scores, k)).filter(d -> scores[d - 1] > 0).toArray();
            Wand.Found found = new Wand(index, USUAL).search(q, k);
            assertArrayEquals(all, found.documents());
            assertTrue(found.scored() <= q.stream().mapToInt(index::documentFrequency).sum());
        }
    }

    /** Each term is once in a document or not at all, so that bounds are reached, and sums in another order differ in their last digit. */
    @Test
    void roundingCostsNoDocument() {
        Bm25 withoutLength = new Bm25(1.2, 0);
        Random random = new Random(22);
        List<String> q = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        for (int i = 0; i < 3000; i++) {
            InvertedIndex index = InvertedIndex.of(IntStream.range(0, 12)
                    .mapToObj(d -> q.stream().filter(t -> random.nextInt(5) < 3).toList()).toList());
            int[] all = Ranking.top(withoutLength.scores(index, q), 2);
            assertArrayEquals(all, new Wand(index, withoutLength).search(q, 2).documents());
        }
    }

    @Test
    void mostOfAFrequentTermIsNeverScored() {
        List<List<String>> documents = new ArrayList<>(Collections.nCopies(500, List.of("the", "and")));
        documents.set(3, List.of("the", "pear"));
        documents.set(400, List.of("the", "pear"));
        InvertedIndex index = InvertedIndex.of(documents);
        Wand.Found found = new Wand(index, USUAL).search(List.of("the", "pear"), 1);
        assertArrayEquals(new int[] {4}, found.documents());
        assertEquals(7, found.scored(), "of 502 postings: \"the\" in each document until the first pear, and both words in the two with a pear");
    }
}
