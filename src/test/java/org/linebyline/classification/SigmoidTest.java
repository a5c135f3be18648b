package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Vector;

class SigmoidTest {

    @Test
    void valuesByHand() {
        assertEquals(0.5, Sigmoid.of(0));
        assertEquals(0.5987, Sigmoid.of(0.4), 5e-5);
        assertEquals(0.7685, Sigmoid.of(1.2), 5e-5);
        assertEquals(0.25, Sigmoid.slope(0));
        assertEquals(0.2403, Sigmoid.slope(0.4), 5e-5);
        assertEquals(0.1779, Sigmoid.slope(1.2), 5e-5);
    }

    @Test
    void agreesWithCommonsMath() {
        var oracle = new org.apache.commons.math3.analysis.function.Sigmoid();
        for (double z = -40; z <= 40; z += 0.37) {
            assertEquals(oracle.value(z), Sigmoid.of(z), 1e-15);
        }
    }

    @Test
    void slopeEqualsCentralDifferences() {
        double h = 1e-5; // error h² / 6 of the formula and 1e-16 / h of rounding
        for (double z = -5; z <= 5; z += 0.5) {
            assertEquals((Sigmoid.of(z + h) - Sigmoid.of(z - h)) / (2 * h), Sigmoid.slope(z), 1e-10);
        }
    }

    @Test
    void slopeIsProbabilityTimesItsComplement() {
        for (double z = -10; z <= 10; z += 0.5) {
            assertEquals(Sigmoid.of(z) * (1 - Sigmoid.of(z)), Sigmoid.slope(z), 1e-15);
        }
    }

    @Test
    void oppositeScoresHaveComplementaryProbabilities() {
        for (double z = 0; z <= 30; z += 0.7) {
            assertEquals(1, Sigmoid.of(z) + Sigmoid.of(-z), 1e-15);
        }
    }

    @Test
    void slopeKeepsItsDigitsWhereTheProbabilityHasRoundedToOne() {
        assertEquals(1, Sigmoid.of(40));
        assertEquals(0, Sigmoid.of(40) * (1 - Sigmoid.of(40)));
        assertEquals(Math.exp(-40), Sigmoid.slope(40), 1e-30); // the next term, e^-80, is far below
        assertEquals(Sigmoid.slope(40), Sigmoid.slope(-40));
    }

    @Test
    void hugeScoresEndAtZeroAndOne() {
        assertEquals(0, Sigmoid.of(-1000));
        assertEquals(1, Sigmoid.of(1000));
        assertEquals(0, Sigmoid.of(Double.NEGATIVE_INFINITY));
        assertEquals(0, Sigmoid.slope(1000));
    }

    @Test
    void isTheSoftmaxOfTwoScoresOfWhichOneIsZero() {
        for (double z = -8; z <= 8; z++) {
            assertEquals(Softmax.of(Vector.of(0, z)).get(1), Sigmoid.of(z), 1e-15);
        }
    }

    @Test
    void rises() {
        for (double z = -30; z < 30; z++) {
            assertTrue(Sigmoid.of(z) < Sigmoid.of(z + 1));
        }
    }
}
