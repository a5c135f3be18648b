package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class BackDoorTest {

    /** X, W and Y in this order; X acts on both others, W on Y. */
    private static final CausalGraph FORK = Models.graph(3, 0, 1, 0, 2, 1, 2);

    @Test
    void aCommonCauseMustBeKnown() {
        assertFalse(BackDoor.isBlocked(FORK, 1, 2, 0));
        assertTrue(BackDoor.isBlocked(FORK, 1, 2, 0b001));
    }

    @Test
    void whatComesAfterTheTreatmentMustNot() {
        CausalGraph chain = Models.graph(3, 0, 1, 0, 2, 1, 2);
        assertTrue(BackDoor.isBlocked(chain, 0, 2, 0));
        assertFalse(BackDoor.isBlocked(chain, 0, 2, 0b010));
        CausalGraph collider = Models.graph(3, 0, 1, 0, 2, 1, 2);
        assertTrue(BackDoor.isBlocked(collider, 0, 1, 0));
        assertFalse(BackDoor.isBlocked(collider, 0, 1, 0b100));
    }

    /** One variable, W ← A → X ← B → Y, may open a path that was blocked. */
    @Test
    void whatTwoHiddenCausesActOnMustNotBeKnown() {
        CausalGraph m = Models.graph(5, 0, 2, 1, 2, 0, 3, 1, 4, 3, 4);
        assertTrue(BackDoor.isBlocked(m, 3, 4, 0));
        assertFalse(BackDoor.isBlocked(m, 3, 4, 0b00100));
        assertTrue(BackDoor.isBlocked(m, 3, 4, 0b00101));
    }

    @Test
    void theKidneyStonesByHand() {
        double all = 700;
        JointDistribution stones = new JointDistribution(Vector.of(36 / all, 25 / all, 6 / all, 71 / all,
                234 / all, 55 / all, 81 / all, 192 / all));
        assertEquals(0.833, BackDoor.adjusted(stones, 1, 1, 2, 0b001), 0.0005);
        assertEquals(0.779, BackDoor.adjusted(stones, 1, 0, 2, 0b001), 0.0005);
        assertEquals(273 / 350.0, BackDoor.adjusted(stones, 1, 1, 2, 0), 1e-14);
    }

    @Test
    void theAdjustedChanceIsTheTrueOneInAllGraphsOfUpToFourNodes() {
        Random random = new Random(1);
        int blocked = 0;
        for (int n = 2; n <= 4; n++) {
            for (CausalGraph graph : Models.all(n)) {
                CausalModel model = Models.random(graph, random);
                blocked += agreements(model, graph);
            }
        }
        assertTrue(blocked > 1000, "there are so many to be wrong about: " + blocked);
    }

    private static int agreements(CausalModel model, CausalGraph graph) {
        int blocked = 0;
        for (int w = 0; w < graph.size(); w++) {
            for (int y = 0; y < graph.size(); y++) {
                for (int set = 0; set < 1 << graph.size(); set++) {
                    boolean isApart = w != y && (set & (1 << w | 1 << y)) == 0;
                    if (isApart && BackDoor.isBlocked(graph, w, y, set)) {
                        assertEquals(Models.truth(model, w, 1, y), BackDoor.adjusted(model.joint(), w, 1, y, set), 1e-13);
                        blocked++;
                    }
                }
            }
        }
        return blocked;
    }

    @Test
    void whereAPathStaysOpenTheChanceIsAnother() {
        CausalModel model = Models.random(FORK, new Random(2));
        assertTrue(Math.abs(Models.truth(model, 1, 1, 2) - BackDoor.adjusted(model.joint(), 1, 1, 2, 0)) > 0.01);
    }

    @Test
    void groupsThatDoNotOccurAreLeftOut() {
        JointDistribution noSuchGroup = new JointDistribution(Vector.of(0.2, 0, 0.3, 0, 0.1, 0, 0.4, 0));
        assertEquals(0.4 / 0.7, BackDoor.adjusted(noSuchGroup, 1, 1, 2, 0b001), 1e-15);
    }
}
