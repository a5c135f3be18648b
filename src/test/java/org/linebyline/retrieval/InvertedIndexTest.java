package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvertedIndexTest {

    private static final InvertedIndex FRUIT = InvertedIndex.of(Documents.FRUIT);

    @Test
    void termsAreCounted() {
        assertEquals(Map.of("pear", 3, "plum", 1, "cake", 1, "pie", 1), TermFrequency.of(Documents.FRUIT.get(2)));
        assertEquals(Map.of(), TermFrequency.of(List.of()));
    }

    @Test
    void eachTermHasItsDocumentsInOrder() {
        assertEquals(List.of(new Posting(1, 1), new Posting(2, 2)), FRUIT.postings("apple"));
        assertEquals(List.of(new Posting(1, 1), new Posting(3, 1)), FRUIT.postings("pie"));
        assertEquals(List.of(new Posting(3, 3)), FRUIT.postings("pear"));
        assertEquals(List.of(), FRUIT.postings("fig"));
        assertEquals(Set.of("apple", "cake", "pear", "pie", "plum"), FRUIT.lists().keySet());
    }

    @Test
    void documentsAndLengthsAreCounted() {
        assertEquals(2, FRUIT.documentFrequency("apple"));
        assertEquals(0, FRUIT.documentFrequency("fig"));
        assertArrayEquals(new int[] {2, 4, 6}, FRUIT.lengths());
        assertEquals(4, FRUIT.meanLength());
    }

    @Test
    void aShareIsOfAllTerms() {
        assertEquals(3 / 12.0, FRUIT.share("apple"));
        assertEquals(1, FRUIT.lists().keySet().stream().mapToDouble(FRUIT::share).sum(), 1e-15, "five roundings");
    }

    @Test
    void theDocumentsCanBeCountedAgainFromTheIndex() {
        List<List<String>> documents = Documents.drawn(40, 30, 3);
        InvertedIndex index = InvertedIndex.of(documents);
        for (int d = 1; d <= documents.size(); d++) {
            int document = d;
            List<String> again = new ArrayList<>();
            index.lists().forEach((t, list) -> list.stream().filter(posting -> posting.document() == document)
                    .forEach(posting -> again.addAll(Collections.nCopies(posting.frequency(), t))));
            assertEquals(documents.get(d - 1).stream().sorted().toList(), again);
        }
    }
}
