package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Order SQUARE = new Order("h", 2);

    private static List<Double> power(double degree) {
        return SQUARE.values().stream().map(h -> 5 * Math.pow(h, degree)).toList();
    }

    @Test
    void anErrorThatIsQuarteredIsOfOrderTwo() {
        assertEquals(Optional.empty(), SQUARE.complaint(power(2)));
        assertTrue(SQUARE.isSharp(power(2)));
    }

    @Test
    void anErrorThatIsHalvedIsNot() {
        assertTrue(SQUARE.complaint(power(1)).orElseThrow().endsWith("that is not as little as claimed"));
    }

    @Test
    void aSmallerErrorIsAllowedButDoesNotBearTheOrderOut() {
        assertEquals(Optional.empty(), SQUARE.complaint(power(3)));
        assertFalse(SQUARE.isSharp(power(3)));
    }

    @Test
    void noErrorAtAllSaysNothing() {
        assertEquals(Optional.empty(), SQUARE.complaint(List.of(0.0, 0.0, 0.0)));
        assertFalse(SQUARE.isSharp(List.of(0.0, 0.0, 0.0)));
    }

    @Test
    void anErrorThatIsNotDefinedIsRefused() {
        assertTrue(SQUARE.complaint(List.of(Double.NaN, Double.NaN, Double.NaN)).isPresent());
    }
}
