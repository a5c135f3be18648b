package org.linebyline.differentiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class OperationCountTest {

    private static final Vector TWO = Vector.of(2, 5);

    private static void assertCosts(long program, long together, Program f, Vector x) {
        assertEquals(program, OperationCount.ofProgram(f, x));
        assertEquals(together, OperationCount.ofReverseGradient(f, x));
    }

    /** One more than value, partials, and two for each edge: the seed is added to a zero. */
    @Test
    void eachOperationByHand() {
        assertCosts(1, 1 + 4 + 1, Programs::plus, TWO);
        assertCosts(1, 1 + 4 + 1, Programs::minus, TWO);
        assertCosts(1, 1 + 4 + 1, Programs::times, TWO);
        assertCosts(1, 1 + 3 + 4 + 1, Programs::dividedBy, TWO);
        Vector one = Vector.of(0.5);
        assertCosts(1, 1 + 2 + 1, Programs.of(Elementary.EXP), one);
        assertCosts(1, 1 + 1 + 2 + 1, Programs.of(Elementary.LOG), one);
        assertCosts(1, 1 + 1 + 2 + 1, Programs.of(Elementary.SIN), one);
        assertCosts(1, 1 + 2 + 2 + 1, Programs.of(Elementary.COS), one);
        assertCosts(1, 1 + 2 + 2 + 1, Programs.of(Elementary.TANH), one);
        assertCosts(1, 1 + 2 + 1, Programs.of(Elementary.RELU), one);
    }

    @Test
    void countedNumbersComputeLikeRealOnes() {
        Counted.Counter counter = new Counted.Counter();
        List<Counted> x = counter.numbers(Real.list(Vector.of(0.3, -0.7, 1.1)));
        double expected = Programs.mixedSum(Real.list(Vector.of(0.3, -0.7, 1.1))).get(0).value();
        assertEquals(expected, Programs.mixedSum(x).get(0).value());
        assertEquals(16, counter.operations());
    }

    /** Every operation costs at most 8, and the seed 1: together at most 9 times the program. */
    @Test
    void reverseGradientCostsAtMostNineProgramsHoweverManyInputs() {
        for (int d = 1; d <= 256; d *= 2) {
            Vector x = Vector.ones(d);
            long program = OperationCount.ofProgram(Programs::logSumExp, x);
            assertEquals(2L * d, program);
            assertEquals(8L * d, OperationCount.ofReverseGradient(Programs::logSumExp, x));
        }
        assertCosts(1, 9, Programs::dividedBy, TWO);
        Vector three = Vector.of(0.3, -0.7, 1.1);
        assertTrue(OperationCount.ofReverseGradient(Programs::mixedSum, three)
                <= 9 * OperationCount.ofProgram(Programs::mixedSum, three));
    }

    /** A run on dual numbers costs 2 for each exp, 2 for each sum and 3 for the logarithm; there are d runs. */
    @Test
    void forwardGradientCostsARunForEachInput() {
        for (int d = 1; d <= 64; d *= 2) {
            assertEquals(d * (4L * d + 1), OperationCount.ofForwardGradient(Programs::logSumExp, Vector.ones(d)));
        }
    }
}
