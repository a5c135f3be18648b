package org.linebyline.doclinker.formula.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SizeTest {

    private static final Size N = Size.of("n");
    private static final Size M = Size.of("m");

    @Test
    void sizesThatAreTheSameSumAreEqual() {
        assertEquals(N.plus(M), M.plus(N));
        assertEquals(N.times(M), M.times(N));
        assertEquals(N.plus(N), N.times(Size.of(2)));
        assertEquals(N.plus(M).times(N), N.times(N).plus(M.times(N)));
        assertNotEquals(N.plus(M), N.times(M));
        assertNotEquals(N, M);
    }

    @Test
    void whatIsAddedAndTakenAwayLeavesNothing() {
        assertEquals(M, N.plus(M).minus(N));
        assertEquals(Size.of(0), N.minus(N));
        assertEquals(List.of(), N.minus(N).letters());
    }

    @Test
    void aSizeIsWrittenAsOneDoes() {
        assertEquals("n", N.toString());
        assertEquals("0", Size.of(0).toString());
        assertEquals("m + 2n + 1", N.plus(N).plus(Size.of(1)).plus(M).toString());
        assertEquals("n - 1", N.minus(Size.of(1)).toString());
        assertEquals("-n", Size.of(0).minus(N).toString());
        assertEquals("mn", N.times(M).toString());
    }

    @Test
    void aSizeHasAValueOnceItsLettersHave() {
        Size size = N.times(N).plus(M).minus(Size.of(3));
        assertEquals(25 + 2 - 3, size.value(letter -> letter.equals("n") ? 5 : 2));
        assertEquals(7, Size.of(7).value(letter -> 0));
    }

    @Test
    void aSizeMayStandInThePlaceOfALetter() {
        assertEquals(M.plus(Size.of(1)).times(Size.of(2)), N.plus(N).with(Map.of("n", M.plus(Size.of(1)))));
        assertEquals(M.times(M), N.times(N).with(Map.of("n", M)));
        assertEquals(N.plus(M), M.plus(N).with(Map.of("n", M, "m", N)));
        assertEquals(N, N.with(Map.of("m", N)));
    }

    @Test
    void itsLettersAreThoseOfAllProductsOnce() {
        assertEquals(List.of("m", "n"), N.times(M).plus(N).letters());
        assertEquals(List.of(), Size.of(3).letters());
    }
}
