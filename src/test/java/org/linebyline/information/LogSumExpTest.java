package org.linebyline.information;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class LogSumExpTest {

    @Test
    void oneTwoThreeByHand() {
        assertEquals(3.4076, LogSumExp.of(Vector.of(1, 2, 3)), 5e-5);
        assertEquals(103.4076, LogSumExp.of(Vector.of(101, 102, 103)), 5e-5);
    }

    @Test
    void itIsTheLogarithmOfTheSumOfTheExponentials() {
        MathContext digits = new MathContext(40);
        Random random = new Random(6);
        for (int k = 1; k <= 9; k++) {
            Vector z = StandardNormal.vector(random, k).scale(3);
            BigDecimal sum = BigDecimal.ZERO;
            for (double entry : z.toArray()) {
                sum = sum.add(Decimals.exp(new BigDecimal(entry), digits), digits);
            }
            assertEquals(Decimals.log(sum, digits).doubleValue(), LogSumExp.of(z), 4e-15); // values below 10
        }
    }

    @Test
    void itLiesBetweenTheMaximumAndTheMaximumPlusLogK() {
        Random random = new Random(7);
        for (int k = 1; k <= 9; k++) {
            Vector z = StandardNormal.vector(random, k).scale(100);
            assertTrue(LogSumExp.of(z) >= z.max());
            assertTrue(LogSumExp.of(z) <= z.max() + Math.log(k));
        }
        assertEquals(5 + Math.log(4), LogSumExp.of(Vector.of(5, 5, 5, 5)), 1e-15);
    }

    @Test
    void theLargestFiniteLogitsDoNotOverflow() {
        assertEquals(1000 + Math.log(2), LogSumExp.of(Vector.of(1000, 1000)), 1e-12);
        assertEquals(-1000 + Math.log(2), LogSumExp.of(Vector.of(-1000, -1000)), 1e-12);
        assertEquals(Double.MAX_VALUE, LogSumExp.of(Vector.of(Double.MAX_VALUE, -Double.MAX_VALUE)));
    }

    @Test
    void logSoftmaxOfOneTwoThreeByHand() {
        assertArrayEquals(new double[] {-2.4076, -1.4076, -0.4076}, LogSoftmax.of(Vector.of(1, 2, 3)).toArray(), 5e-5);
    }

    @Test
    void logSoftmaxIsTheLogarithmOfTheSoftmax() {
        Random random = new Random(8);
        Vector z = StandardNormal.vector(random, 8).scale(3);
        assertArrayEquals(Softmax.of(z).map(Math::log).toArray(), LogSoftmax.of(z).toArray(), 1e-14);
    }

    @Test
    void logSoftmaxStaysFiniteWhereTheProbabilityRoundsToZero() {
        assertEquals(0, Softmax.of(Vector.of(0, 1000)).get(0));
        assertEquals(-1000, LogSoftmax.of(Vector.of(0, 1000)).get(0));
    }

    @Test
    void logSoftmaxOfHugeEqualLogitsKeepsAllDigits() {
        double huge = 1e10;
        assertEquals(-Math.log(2), LogSoftmax.of(Vector.of(huge, huge)).get(0));
        // The formula taken literally: near 1e10 two neighboring doubles are 1.9e-6 apart.
        double literally = huge - LogSumExp.of(Vector.of(huge, huge));
        assertEquals(-Math.log(2), literally, 1e-6);
        assertTrue(Math.abs(literally + Math.log(2)) > 1e-8);
    }

    @Test
    void anExcludedOutcomeHasLogProbabilityMinusInfinity() {
        double excluded = Double.NEGATIVE_INFINITY;
        assertArrayEquals(new double[] {excluded, 0}, LogSoftmax.of(Vector.of(excluded, 4)).toArray());
        assertRefused("the largest of 1 logits is -Infinity but must be finite",
                () -> LogSumExp.of(Vector.of(excluded)));
    }
}
