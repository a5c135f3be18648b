package org.linebyline.information;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class SoftmaxTest {

    private static final Vector TRIPLE = Vector.of(1, 2, 3);

    /** A few roundings of numbers below 1. */
    private static final double ROUNDING = 1e-15;

    @Test
    void oneTwoThreeByHand() {
        double[] byHand = {2.718282 / 30.192875, 7.389056 / 30.192875, 20.085537 / 30.192875};
        assertArrayEquals(byHand, Softmax.of(TRIPLE).toArray(), 1e-7);
        assertArrayEquals(byHand, Softmax.byDefinition(TRIPLE).toArray(), 1e-7);
        assertArrayEquals(new double[] {0.0900, 0.2447, 0.6652}, Softmax.of(TRIPLE).toArray(), 5e-5);
    }

    @Test
    void aHundredMoreOnEveryLogitChangesNothing() {
        assertArrayEquals(Softmax.of(TRIPLE).toArray(), Softmax.of(Vector.of(101, 102, 103)).toArray());
    }

    @Test
    void noShiftChangesTheSoftmax() {
        Random random = new Random(1);
        for (int trial = 0; trial < 200; trial++) {
            Vector z = logits(random, 1 + random.nextInt(9));
            double c = 1000 * random.nextGaussian();
            // z + c keeps about 1e-13 of a logit of size 1000, and the softmax passes that on undiminished.
            assertArrayEquals(Softmax.of(z).toArray(), Softmax.of(z.map(entry -> entry + c)).toArray(), 2e-12);
        }
    }

    @Test
    void entriesArePositiveSumToOneAndKeepTheOrderOfTheLogits() {
        Random random = new Random(2);
        for (int k = 1; k <= 9; k++) {
            Vector z = logits(random, k);
            Vector s = Softmax.of(z);
            assertEquals(1, s.sum(), ROUNDING);
            for (int i = 0; i < k; i++) {
                assertTrue(s.get(i) > 0);
                for (int j = 0; j < k; j++) {
                    assertEquals(z.get(i) < z.get(j), s.get(i) < s.get(j));
                }
            }
        }
    }

    @Test
    void theRatioOfTwoEntriesIsTheExponentialOfTheGapOfTheirLogits() {
        Vector s = Softmax.of(Vector.of(-1.5, 0.25, 4));
        assertEquals(Math.exp(1.75), s.get(1) / s.get(0), 1e-14);
        assertEquals(Math.exp(3.75), s.get(2) / s.get(1), 1e-13);
    }

    @Test
    void equalLogitsShareEqually() {
        assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, Softmax.of(Vector.of(7, 7, 7, 7)).toArray());
    }

    @Test
    void definitionAndShiftedFormAgreeWithDecimalArithmetic() {
        Random random = new Random(3);
        for (int trial = 0; trial < 20; trial++) {
            Vector z = logits(random, 5);
            assertArrayEquals(inDecimals(z), Softmax.byDefinition(z).toArray(), ROUNDING);
            assertArrayEquals(inDecimals(z), Softmax.of(z).toArray(), ROUNDING);
        }
    }

    @Test
    void theDefinitionOverflowsWhereTheShiftedFormDoesNot() {
        Vector large = Vector.of(708, 709, 710);
        assertArrayEquals(new double[] {0, 0, Double.NaN}, Softmax.byDefinition(large).toArray());
        assertArrayEquals(Softmax.of(TRIPLE).toArray(), Softmax.of(large).toArray());
    }

    @Test
    void theDefinitionUnderflowsWhereTheShiftedFormDoesNot() {
        Vector small = Vector.of(-799, -798, -797);
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, Double.NaN}, Softmax.byDefinition(small).toArray());
        assertArrayEquals(Softmax.of(TRIPLE).toArray(), Softmax.of(small).toArray());
    }

    @Test
    void minusInfinityExcludesAnOutcome() {
        Vector s = Softmax.of(Vector.of(1, Double.NEGATIVE_INFINITY, 1));
        assertArrayEquals(new double[] {0.5, 0, 0.5}, s.toArray());
    }

    @Test
    void logitsWithoutAFiniteMaximumAreRefused() {
        double infinity = Double.POSITIVE_INFINITY;
        Vector allExcluded = Vector.of(-infinity, -infinity);
        Exception none = assertThrows(IllegalArgumentException.class, () -> Softmax.of(allExcluded));
        assertEquals("the largest of 2 logits is -Infinity but must be finite", none.getMessage());
        assertRefused("the largest of 2 logits is Infinity but must be finite",
                () -> Softmax.of(Vector.of(1, infinity)));
        assertRefused("the largest of 1 logits is NaN but must be finite", () -> Softmax.of(Vector.of(Double.NaN)));
    }

    @Test
    void shiftedLogitsPeakAtZeroAndKeepTheirGaps() {
        assertArrayEquals(new double[] {-2, 0, -5}, MaxShift.of(Vector.of(40, 42, 37)).toArray());
    }

    @Test
    void eachRowOfAMatrixIsTreatedByItself() {
        Matrix s = Softmax.ofRows(Matrix.of(new double[] {1, 2, 3}, new double[] {5, 5, 5}));
        assertArrayEquals(Softmax.of(TRIPLE).toArray(), s.row(0).toArray());
        assertArrayEquals(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, s.row(1).toArray(), ROUNDING);
    }

    @Test
    void softmaxTwiceFlattensTheSharesAndHidesCertainty() {
        Vector twice = Softmax.of(Softmax.of(TRIPLE));
        assertArrayEquals(new double[] {0.2535, 0.2959, 0.4506}, twice.toArray(), 5e-5);
        assertEquals(0.576, Softmax.of(Vector.basis(3, 0)).get(0), 5e-4);
    }

    @Test
    void jacobianOfOneTwoThreeByHand() {
        Matrix jacobian = Softmax.jacobian(TRIPLE);
        assertEquals(0.0900 * 0.9100, jacobian.get(0, 0), 5e-5);
        assertEquals(-0.0900 * 0.6652, jacobian.get(0, 2), 5e-5);
        assertEquals(0.6652 * 0.3348, jacobian.get(2, 2), 5e-5);
    }

    @Test
    void jacobianEqualsCentralDifferences() {
        Random random = new Random(4);
        double h = 1e-5; // error h^2 / 6 of the formula and 1e-16 / h of rounding: both near 1e-11
        for (int k = 1; k <= 6; k++) {
            Vector z = logits(random, k);
            Matrix jacobian = Softmax.jacobian(z);
            for (int j = 0; j < k; j++) {
                Vector step = Vector.basis(k, j).scale(h);
                Vector slope = Softmax.of(z.plus(step)).minus(Softmax.of(z.minus(step))).scale(1 / (2 * h));
                assertArrayEquals(slope.toArray(), jacobian.column(j).toArray(), 1e-9);
            }
        }
    }

    @Test
    void jacobianIsSymmetricAndSendsEqualMovesToZero() {
        Vector z = logits(new Random(5), 7);
        Matrix jacobian = Softmax.jacobian(z);
        assertArrayEquals(new double[7], jacobian.times(Vector.ones(7)).toArray(), ROUNDING);
        for (int i = 0; i < 7; i++) {
            assertArrayEquals(jacobian.row(i).toArray(), jacobian.column(i).toArray(), ROUNDING);
        }
    }

    private static Vector logits(Random random, int k) {
        return StandardNormal.vector(random, k).scale(3);
    }

    /** The definition with 40 digits, the exponential from its power series. */
    private static double[] inDecimals(Vector z) {
        MathContext digits = new MathContext(40);
        BigDecimal[] exponentials = new BigDecimal[z.size()];
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Decimals.exp(new BigDecimal(z.get(i)), digits);
            sum = sum.add(exponentials[i], digits);
        }
        double[] shares = new double[exponentials.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = exponentials[i].divide(sum, digits).doubleValue();
        }
        return shares;
    }
}
