package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.commons.math3.analysis.function.Logit;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class LogOddsTest {

    @Test
    void threeToOneByHand() {
        assertEquals(Math.log(3), LogOdds.of(0.75), 1e-15);
        assertEquals(0, LogOdds.of(0.5));
        assertEquals(1.2, LogOdds.score(Vector.of(1, 3), Vector.of(0, 0.4)), 1e-15);
    }

    @Test
    void logOddsOfThePredictionAreTheScore() {
        Random random = new Random(1);
        for (int d = 1; d <= 6; d++) {
            Vector x = StandardNormal.vector(random, d);
            Vector w = StandardNormal.vector(random, d);
            double z = LogOdds.score(x, w);
            assertEquals(z, LogOdds.of(Sigmoid.of(z)), 1e-13); // 1 - p loses e^|z| units of its last place
        }
    }

    @Test
    void agreesWithCommonsMath() {
        Logit oracle = new Logit();
        for (double p = 0.01; p < 1; p += 0.03) {
            assertEquals(oracle.value(p), LogOdds.of(p), 1e-14);
        }
    }

    @Test
    void certaintyHasInfiniteLogOdds() {
        assertEquals(Double.NEGATIVE_INFINITY, LogOdds.of(0));
        assertEquals(Double.POSITIVE_INFINITY, LogOdds.of(1));
    }

    @Test
    void oppositeProbabilitiesHaveOppositeLogOdds() {
        assertEquals(-LogOdds.of(0.2), LogOdds.of(0.8), 1e-15);
    }
}
