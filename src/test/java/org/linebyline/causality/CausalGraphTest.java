package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;

class CausalGraphTest {

    /** 0 → 1 → 3, 0 → 2. */
    private static final CausalGraph TREE = Models.graph(4, 0, 1, 0, 2, 1, 3);

    @Test
    void arrowsLeadFromParents() {
        assertEquals(4, TREE.size());
        assertEquals(0b0000, TREE.parents(0));
        assertEquals(0b0001, TREE.parents(1));
        assertEquals(0b0010, TREE.parents(3));
        assertTrue(TREE.hasArrow(0, 2));
        assertFalse(TREE.hasArrow(2, 0));
        assertFalse(TREE.hasArrow(0, 3));
    }

    @Test
    void descendantsAreAllThatArrowsLeadTo() {
        assertEquals(0b1111, TREE.descendants(0));
        assertEquals(0b1010, TREE.descendants(1));
        assertEquals(0b0100, TREE.descendants(2));
        assertEquals(0b1000, TREE.descendants(3));
    }

    @Test
    void arrowsAreTakenAwayAtOneEndOnly() {
        CausalGraph into = TREE.withoutArrowsInto(1);
        assertEquals(0, into.parents(1));
        assertEquals(0b0010, into.parents(3));
        CausalGraph from = TREE.withoutArrowsFrom(1);
        assertEquals(0b0001, from.parents(1));
        assertEquals(0, from.parents(3));
        assertEquals(0b0001, TREE.parents(1), "the graph itself stays as it is");
    }

    @Test
    void anArrowThatLeadsBackIsRefused() {
        assertRefused("an arrow leads from 1 to 0 but must lead to a higher number",
                () -> CausalGraph.of(Matrix.of(new double[][] {{0, 0}, {1, 0}})));
        assertRefused("an arrow leads from 0 to 0 but must lead to a higher number",
                () -> CausalGraph.of(Matrix.of(new double[][] {{1}})));
    }
}
