package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class JointDistributionTest {

    /** Of two variables: neither, the first, the second, both. */
    private static final JointDistribution TWO = new JointDistribution(Vector.of(0.4, 0.1, 0.3, 0.2));

    @Test
    void twoVariablesByHand() {
        assertEquals(0.3, TWO.probability(0b01, 0b01), 1e-15);
        assertEquals(0.5, TWO.probability(0b10, 0b10), 1e-15);
        assertEquals(0.3, TWO.probability(0b11, 0b10), 1e-15);
        assertEquals(0.4, TWO.conditional(0b01, 0b01, 0b10, 0b10), 1e-15);
        assertEquals(3 / 7.0, TWO.conditional(0b10, 0b10, 0b01, 0), 1e-15);
    }

    @Test
    void nothingIsCertain() {
        assertEquals(1, TWO.probability(0, 0), 1e-15);
        assertEquals(0.3, TWO.conditional(0b01, 0b01, 0, 0), 1e-15);
    }

    @Test
    void theChancesOfAllValuesOfASetSumToOne() {
        JointDistribution joint = Models.random(Models.graph(4, 0, 1, 1, 2, 0, 3), new Random(1)).joint();
        double sum = 0;
        for (int values : new int[] {0b0000, 0b0010, 0b1000, 0b1010}) {
            sum += joint.conditional(0b1010, values, 0b0100, 0b0100);
        }
        assertEquals(1, sum, 1e-14);
    }

    @Test
    void whatCannotBeIsNotKnown() {
        JointDistribution certain = new JointDistribution(Vector.of(1, 0));
        assertRefused("P(B) is 0.0 but must be positive", () -> certain.conditional(0, 0, 1, 1));
        assertRefused("p sums to 0.5 but must sum to 1", () -> new JointDistribution(Vector.of(0.5, 0)));
    }
}
