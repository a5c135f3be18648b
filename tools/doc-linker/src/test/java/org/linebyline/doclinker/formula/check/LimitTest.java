package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Limit ZERO = new Limit("h", 0);

    @Test
    void aDistanceThatShrinksWithTheLetterIsALimit() {
        assertEquals(Optional.empty(), ZERO.complaint(ZERO.values().stream().map(h -> 3 * h).toList()));
    }

    @Test
    void aDistanceOfNothingIsALimit() {
        assertEquals(Optional.empty(), ZERO.complaint(List.of(0.0, 0.0, 0.0, 0.0)));
    }

    @Test
    void aDistanceThatStaysIsNoLimit() {
        assertEquals("the sides do not approach each other: they are 5.0e-01, 5.0e-01, 5.0e-01, 5.0e-01 apart"
                + " where h is 3.9e-03, 1.5e-05, 6.0e-08, 2.3e-10", ZERO.complaint(List.of(0.5, 0.5, 0.5, 0.5)).orElseThrow());
    }

    @Test
    void aDistanceThatIsNotDefinedIsNoLimit() {
        assertTrue(ZERO.complaint(List.of(0.5, 0.1, 0.01, Double.NaN)).isPresent());
    }

    @Test
    void toInfinityTheLetterGrows() {
        Limit infinity = new Limit("n", Double.POSITIVE_INFINITY);
        assertEquals(List.of(16.0, 64.0, 256.0, 1024.0), infinity.values());
        assertEquals(Optional.empty(), infinity.complaint(infinity.values().stream().map(n -> 1 / n).toList()));
    }
}
