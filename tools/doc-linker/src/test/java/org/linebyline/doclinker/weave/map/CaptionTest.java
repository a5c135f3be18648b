package org.linebyline.doclinker.weave.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Titles in lines. */
class CaptionTest {

    @Test
    void aLineHoldsAsManyWordsAsFit() {
        assertEquals(List.of("one two", "three"), Caption.lines("one two three", 7, 2));
        assertEquals(List.of("one two three"), Caption.lines("one two three", 13, 2));
    }

    @Test
    void aLongWordHasItsOwnLine() {
        assertEquals(List.of("a", "differentiation", "b"), Caption.lines("a differentiation b", 5, 3));
    }

    @Test
    void whatDoesNotFitIsCutOff() {
        assertEquals(List.of("one", "two …"), Caption.lines("one two three", 4, 2));
    }
}
