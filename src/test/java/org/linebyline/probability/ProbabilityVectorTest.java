package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class ProbabilityVectorTest {

    @Test
    void aDieIsADistribution() {
        assertDoesNotThrow(() -> ProbabilityVector.require("p", Vector.ones(6).scale(1.0 / 6)));
    }

    @Test
    void certaintyIsADistributionAndZeroIsAllowed() {
        assertDoesNotThrow(() -> ProbabilityVector.require("p", Vector.of(0, 1, 0)));
    }

    @Test
    void aNegativeEntryIsRefusedEvenIfTheSumIsOne() {
        assertEquals("p is -0.5 at 1 but must not be negative", refusal("p", Vector.of(1.5, -0.5)));
        assertEquals("q is -1.0 at 0 but must not be negative", refusal("q", Vector.of(-1, 2)));
    }

    @Test
    void aSumThatIsNotOneIsRefused() {
        assertEquals("p sums to 0.75 but must sum to 1", refusal("p", Vector.of(0.5, 0.25)));
        assertEquals("p sums to 1.25 but must sum to 1", refusal("p", Vector.of(0.5, 0.75)));
        assertEquals("p sums to 0.0 but must sum to 1", refusal("p", Vector.of()));
        assertEquals("p sums to NaN but must sum to 1", refusal("p", Vector.of(Double.NaN, 1)));
    }

    @Test
    void roundingIsForgivenAndAMillionthIsNot() {
        assertDoesNotThrow(() -> ProbabilityVector.require("p", Vector.ones(10).scale(0.1)));
        assertDoesNotThrow(() -> ProbabilityVector.require("p", Vector.of(0.5, 0.5 + 9e-10)));
        refusal("p", Vector.of(0.5, 0.500001));
        refusal("p", Vector.of(0.5, 0.499999));
    }

    @Test
    void aDistributionIsGivenBackAsItIs() {
        Vector p = Vector.of(0.5, 0.5);
        assertSame(p, ProbabilityVector.require("p", p));
    }

    private static String refusal(String name, Vector p) {
        return assertThrows(IllegalArgumentException.class, () -> ProbabilityVector.require(name, p)).getMessage();
    }
}
