package org.linebyline.probability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.apache.commons.math3.distribution.EnumeratedRealDistribution;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class ExpectationTest {

    private static final Vector DIE = Vector.of(1, 2, 3, 4, 5, 6);
    private static final Vector FAIR = Vector.ones(6).scale(1.0 / 6);

    @Test
    void aDieShowsThreeAndAHalfOnAverageByHand() {
        assertEquals(3.5, Expectation.of(DIE, FAIR), 1e-15);
        assertEquals(91.0 / 6, Expectation.of(DIE.map(x -> x * x), FAIR), 1e-14);
    }

    @Test
    void eachOutcomeCountsWithItsOwnProbability() {
        assertEquals(0.5 * 10 + 0.25 * 20 + 0.25 * 40,
                Expectation.of(Vector.of(10, 20, 40), Vector.of(0.5, 0.25, 0.25)));
    }

    @Test
    void expectationIsLinear() {
        Random random = new Random(1);
        for (int k = 1; k <= 9; k++) {
            Vector p = Samples.distribution(random, k);
            Vector g = StandardNormal.vector(random, k);
            Vector h = StandardNormal.vector(random, k);
            assertEquals(2 * Expectation.of(g, p) - 3 * Expectation.of(h, p),
                    Expectation.of(g.scale(2).minus(h.scale(3)), p), 1e-14);
        }
    }

    @Test
    void expectationAgreesWithCommonsMath() {
        Random random = new Random(2);
        Vector x = StandardNormal.vector(random, 7);
        Vector p = Samples.distribution(random, 7);
        double oracle = new EnumeratedRealDistribution(x.toArray(), p.toArray()).getNumericalMean();
        assertEquals(oracle, Expectation.of(x, p), 1e-15);
    }

    @Test
    void whatIsImpossibleAddsNothingEvenIfItIsInfinite() {
        assertEquals(2.0, Expectation.of(Vector.of(2, Double.POSITIVE_INFINITY), Vector.of(1, 0)));
        assertEquals(Double.POSITIVE_INFINITY,
                Expectation.of(Vector.of(2, Double.POSITIVE_INFINITY), Vector.of(0.75, 0.25)));
    }

    @Test
    void argumentsThatDoNotFitAreRefused() {
        assertEquals("g has 6 entries but p has 2", refusal(DIE, Vector.of(0.5, 0.5)));
        assertEquals("p sums to 6.0 but must sum to 1", refusal(DIE, Vector.ones(6)));
    }

    private static String refusal(Vector g, Vector p) {
        return assertThrows(IllegalArgumentException.class, () -> Expectation.of(g, p)).getMessage();
    }
}
