package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class LostSalesInventoryTest {

    private static final LostSalesInventory SHOP = new LostSalesInventory(9, 5, 6, 0.5);

    @Test
    void threeDaysByHand() {
        assertEquals(9 * 3 - 5 * 4 - 6 - 0.5 * 3, SHOP.profit(2, 4, 3), 1e-15);
        assertEquals(3, LostSalesInventory.left(2, 4, 3));
        assertEquals(9 * 2, SHOP.profit(2, 0, 5), 1e-15, "nothing is delivered, nothing is left");
        assertEquals(0, LostSalesInventory.left(2, 0, 5));
        assertEquals(-0.5 * 2, SHOP.profit(2, 0, 0), 1e-15);
    }

    @Test
    void aDayOfTheProcessIsTheMeanOverTheDemand() {
        DecisionProcess process = SHOP.process(4, Vector.of(0.25, 0.75));
        double q = process.actionValue(1, 2, 0.5, Vector.of(0, 1, 2, 3, 4));
        assertEquals(0.25 * (-16 - 1.5 + 0.5 * 3) + 0.75 * (9 - 16 - 1 + 0.5 * 2), q, 1e-15);
        assertEquals(5, process.states());
        assertEquals(5, process.actions());
    }

    @Test
    void whatThereIsNoRoomForIsNotDelivered() {
        DecisionProcess process = SHOP.process(4, Vector.of(0.25, 0.75));
        Vector v = Vector.of(3, 1, 4, 1, 5);
        assertEquals(process.actionValue(3, 1, 0.5, v), process.actionValue(3, 4, 0.5, v));
        assertEquals(process.actionValue(4, 0, 0.5, v), process.actionValue(4, 2, 0.5, v));
    }

    /** Sold at once and ordered for free delivery: each piece asked for earns price less cost, whatever comes later. */
    @Test
    void aCertainDemandIsOrderedExactly() {
        DecisionProcess process = new LostSalesInventory(9, 5, 0, 0.5).process(6, Vector.of(0, 0, 0, 1));
        PolicyIteration.Best best = PolicyIteration.run(process, 0.5, new int[7]);
        assertEquals(3, best.policy()[0]);
        assertEquals(2, best.policy()[1]);
        assertEquals(0, best.policy()[3]);
        assertClose(Vector.of(2 * 12, 2 * 12 + 5, 2 * 12 + 10, 2 * 12 + 15), Vector.of(best.values().get(0), best.values().get(1),
                best.values().get(2), best.values().get(3)), 1e-12);
    }
}
