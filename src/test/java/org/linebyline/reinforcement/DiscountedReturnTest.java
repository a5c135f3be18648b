package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class DiscountedReturnTest {

    @Test
    void threeRewardsByHand() {
        Vector rewards = Vector.of(4, 4, 1);
        assertEquals(6.25, DiscountedReturn.of(rewards, 0.5, 0), 1e-15);
        assertEquals(4.5, DiscountedReturn.of(rewards, 0.5, 1), 1e-15);
        assertEquals(1, DiscountedReturn.of(rewards, 0.5, 2), 1e-15);
        assertEquals(0, DiscountedReturn.of(rewards, 0.5, 3), "nothing comes after the end");
    }

    /** The geometric series, of which 1000 terms leave 0.9 to the power of 1000. */
    @Test
    void aRewardOfOneForeverIsWorthOneOverOneMinusGamma() {
        assertEquals(10, DiscountedReturn.of(Vector.ones(1000), 0.9, 0), 1e-12);
    }

    @Test
    void discountsZeroAndOneLeaveTheNextRewardAndTheSum() {
        Vector rewards = Vector.of(3, -1, 5);
        assertEquals(3, DiscountedReturn.of(rewards, 0, 0));
        assertEquals(7, DiscountedReturn.of(rewards, 1, 0));
    }
}
