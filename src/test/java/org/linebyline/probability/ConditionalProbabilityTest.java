package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.commons.math3.fraction.Fraction;
import org.junit.jupiter.api.Test;

class ConditionalProbabilityTest {

    @Test
    void twoOfThirteenPositivesAreIllByHand() {
        assertEquals(2.0 / 13, ConditionalProbability.of(90, 585), 1e-16);
        assertEquals(2.0 / 13, ConditionalProbability.of(0.0090, 0.0585), 1e-15);
    }

    @Test
    void countsGiveTheFractionThatExactArithmeticGives() {
        for (int given = 1; given <= 9; given++) {
            for (int both = 0; both <= given; both++) {
                assertEquals(new Fraction(both, given).doubleValue(), ConditionalProbability.of(both, given));
            }
        }
    }

    @Test
    void anImpossiblePartIsImpossibleAndTheWholeIsCertain() {
        assertEquals(0.0, ConditionalProbability.of(0, 0.25));
        assertEquals(1.0, ConditionalProbability.of(0.25, 0.25));
    }

    @Test
    void nothingIsKnownUnderAnImpossibleCondition() {
        assertEquals("P(B) is 0.0 but must be positive", refusal(0, 0));
        assertEquals("P(B) is -0.5 but must be positive", refusal(0, -0.5));
        assertEquals("P(B) is NaN but must be positive", refusal(0, Double.NaN));
    }

    @Test
    void aPartIsNeitherNegativeNorLargerThanTheWhole() {
        assertEquals("P(A and B) is -0.1 but must be from 0 to P(B) = 0.5", refusal(-0.1, 0.5));
        assertEquals("P(A and B) is 0.75 but must be from 0 to P(B) = 0.5", refusal(0.75, 0.5));
    }

    private static String refusal(double both, double given) {
        return assertThrows(IllegalArgumentException.class, () -> ConditionalProbability.of(both, given)).getMessage();
    }
}
