package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainRuleTest {

    @Test
    void parabolaIsASquareAfterADifferenceByHand() {
        assertEquals(-4, ChainRule.slope(u -> 2 * u, x -> x - 3, x -> 1, 1));
        assertEquals(Parabola.slope(1), ChainRule.slope(u -> 2 * u, x -> x - 3, x -> 1, 1));
    }

    @Test
    void slopesMultiply() {
        assertEquals(6, ChainRule.slope(u -> 2, x -> 100 * x, x -> 3, 7));
    }

    @Test
    void outerSlopeIsTakenWhereTheInnerFunctionLeads() {
        assertEquals(50, ChainRule.slope(u -> u, x -> x * x, x -> 2, 5));
    }

    @Test
    void slopeOfACompositionEqualsCentralDifferences() {
        Random random = new Random(4);
        for (int n = 0; n < 20; n++) {
            double x = random.nextGaussian();
            double slope = ChainRule.slope(Math::exp, Math::sin, Math::cos, x);
            // exp(sin x) has a third derivative below 15, so h²/6 of it is below 3e-10
            assertEquals(CentralDifference.of(t -> Math.exp(Math.sin(t)), x, 1e-5), slope, 1e-9);
        }
    }

    @Test
    void slopeOfAFunctionAndItsInverseIsOne() {
        assertEquals(1, ChainRule.slope(u -> 1 / u, Math::exp, Math::exp, 0.3), 1e-15);
    }
}
