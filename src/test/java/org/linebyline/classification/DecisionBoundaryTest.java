package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class DecisionBoundaryTest {

    @Test
    void boundaryOfTheStepByHandLiesAtZero() {
        Vector w = Vector.of(0, 0.4);
        assertEquals(-1, DecisionBoundary.side(Vector.of(1, -1), w));
        assertEquals(0, DecisionBoundary.side(Vector.of(1, 0), w));
        assertEquals(1, DecisionBoundary.side(Vector.of(1, 1), w));
    }

    @Test
    void onTheBoundaryBothClassesHaveProbabilityOneHalf() {
        Random random = new Random(18);
        for (int trial = 0; trial < 20; trial++) {
            Vector w = StandardNormal.vector(random, 3);
            double a = random.nextGaussian();
            Vector x = Vector.of(1, a, DecisionBoundary.height(w, a));
            assertEquals(0.5, Sigmoid.of(x.dot(w)), 1e-14);
            assertEquals(Math.signum(w.get(2)), DecisionBoundary.side(x.plus(Vector.of(0, 0, 1e-6)), w));
        }
    }

    @Test
    void lineByHand() {
        // -6 + 2a + 3b = 0 at (0, 2) and at (3, 0)
        Vector w = Vector.of(-6, 2, 3);
        assertEquals(2, DecisionBoundary.height(w, 0));
        assertEquals(0, DecisionBoundary.height(w, 3), 1e-15);
    }

    @Test
    void longerWeightsHaveTheSameBoundary() {
        Vector w = Vector.of(-6, 2, 3);
        assertEquals(DecisionBoundary.height(w, 0.7), DecisionBoundary.height(w.scale(10), 0.7), 1e-15);
    }

    @Test
    void anUprightBoundaryHasNoHeight() {
        assertEquals(Double.POSITIVE_INFINITY, DecisionBoundary.height(Vector.of(-6, 2, 0), 0));
        assertEquals(Double.NaN, DecisionBoundary.height(Vector.of(-6, 2, 0), 3));
    }

    @Test
    void onlyThreeWeightsMakeALine() {
        assertRefused("w has 2 entries but a line in the plane needs 3",
                () -> DecisionBoundary.height(Vector.of(1, 2), 0));
        assertRefused("w has 4 entries but a line in the plane needs 3",
                () -> DecisionBoundary.height(Vector.of(1, 2, 3, 4), 0));
    }
}
