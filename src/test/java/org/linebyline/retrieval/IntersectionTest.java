package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntersectionTest {

    /** The example of Manning, Raghavan and Schütze, chapter 1. */
    @Test
    void brutusAndCalpurniaMeetTwice() {
        int[] brutus = {1, 2, 4, 11, 31, 45, 173, 174};
        int[] calpurnia = {2, 31, 54, 101};
        assertArrayEquals(new int[] {2, 31}, Intersection.of(brutus, calpurnia).documents());
    }

    @Test
    void allPairsOfSmallListsHaveInCommonWhatBothHave() {
        for (int left = 0; left < 64; left++) {
            for (int right = 0; right < 64; right++) {
                Intersection found = Intersection.of(list(left), list(right));
                assertArrayEquals(list(left & right), found.documents());
                assertTrue(found.steps() <= list(left).length + list(right).length - list(left & right).length,
                        "each step passes a number that no other step passes");
            }
        }
    }

    @Test
    void aStepIsTakenForEachNumberBeforeOneListEnds() {
        assertEquals(4, Intersection.of(new int[] {1, 3, 5}, new int[] {2, 4}).steps(), "for 1, 2, 3 and 4, with which one list ends");
        assertEquals(2, Intersection.of(new int[] {7, 9}, new int[] {7, 9}).steps());
        assertEquals(0, Intersection.of(new int[] {}, new int[] {7, 9}).steps());
    }

    private static int[] list(int bits) {
        return IntStream.range(0, 6).filter(d -> (bits >> d & 1) == 1).map(d -> d + 1).toArray();
    }
}
