package org.linebyline.doclinker.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class IncreasingTest {

    @Test
    void whatIsInOrderStays() {
        assertEquals(List.of(1, 2, 3), longest(1, 2, 3));
        assertEquals(List.of(), longest());
    }

    @Test
    void oneThatMovedForwardIsLeftOut() {
        assertEquals(List.of(1, 2, 3), longest(4, 1, 2, 3));
    }

    @Test
    void oneThatMovedBackIsLeftOut() {
        assertEquals(List.of(2, 3, 4), longest(2, 3, 4, 1));
    }

    @Test
    void ofEquallyLongPartsTheFirstStays() {
        assertEquals(List.of(2), longest(2, 1));
    }

    private static List<Integer> longest(Integer... all) {
        return Increasing.longest(List.of(all), Integer::intValue);
    }
}
