package org.linebyline.doclinker.weave.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The steps between passages times four, plus weights, in digits. */
class WordIndexTest {

    @Test
    void everyWordLeadsToItsPassagesByTheStepsBetweenThem() {
        WordIndex index = new WordIndex(List.of(passage("", "alpha"), passage("", "beta"), passage("", "alpha beta")));

        assertEquals("alpha beta", index.words());
        assertEquals("48 84", index.postings());
    }

    @Test
    void aWordWeighsMoreTheMoreItSays() {
        WordIndex index = new WordIndex(List.of(passage("named", "once, twice twice, often often often often")));

        assertEquals("named often once twice", index.words());
        assertEquals("7 6 4 5", index.postings());
    }

    @Test
    void aLongStepHasSeveralDigitsTheLowestFirst() {
        List<Passage> passages = new ArrayList<>(Collections.nCopies(99, passage("", "")));
        passages.add(passage("", "far"));

        assertEquals("mC", new WordIndex(passages).postings(), "400 is 12 times 32 and 16");
    }

    @Test
    void theNumberOfAnEquationIsAWord() {
        assertEquals("15.3", new WordIndex(List.of(new Passage(Kind.EQUATION, "a", "15.3", "", "", "", ""))).words());
    }

    private static Passage passage(String title, String text) {
        return Passage.plain(Kind.SECTION, "here", title, text);
    }
}
