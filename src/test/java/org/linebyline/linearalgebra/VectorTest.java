package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;

class VectorTest {

    /** A sum of n rounded products is off by at most about n ulps of the sum of their sizes; n is at most 40 here. */
    private static final double ROUNDING = 1e-13;

    private final Random random = new Random(1);
    private final Vector a = Vector.of(1, 2, 3);
    private final Vector b = Vector.of(4, 5, 6);

    @Test
    void vectorKeepsItsEntriesWhenTheArraysAroundItChange() {
        double[] given = {1, 2, 3};
        Vector kept = Vector.of(given);
        given[0] = 99;
        kept.toArray()[1] = 99;
        assertArrayEquals(new double[] {1, 2, 3}, kept.toArray());
        assertEquals(3, kept.size());
        assertEquals(2, kept.get(1));
    }

    @Test
    void indexOutsideTheVectorNamesBothNumbers() {
        Exception e = assertThrows(IndexOutOfBoundsException.class, () -> a.get(3));
        assertEquals("Index 3 out of bounds for length 3", e.getMessage());
    }

    @Test
    void zerosOnesAndBasisByHand() {
        assertArrayEquals(new double[] {0, 0}, Vector.zeros(2).toArray());
        assertArrayEquals(new double[] {1, 1}, Vector.ones(2).toArray());
        assertArrayEquals(new double[] {0, 1, 0}, Vector.basis(3, 1).toArray());
        assertEquals(0, Vector.zeros(0).size());
    }

    @Test
    void dotProductWithBasisVectorReadsOneEntry() {
        for (int i = 0; i < a.size(); i++) {
            assertEquals(a.get(i), a.dot(Vector.basis(3, i)));
        }
    }

    @Test
    void entrywiseOperationsByHand() {
        assertArrayEquals(new double[] {5, 7, 9}, a.plus(b).toArray());
        assertArrayEquals(new double[] {-3, -3, -3}, a.minus(b).toArray());
        assertArrayEquals(new double[] {-2, -4, -6}, a.scale(-2).toArray());
        assertArrayEquals(new double[] {4, 10, 18}, a.hadamard(b).toArray());
        assertArrayEquals(new double[] {1, 4, 9}, a.map(x -> x * x).toArray());
    }

    @Test
    void differenceIsExactlyTheDifferenceOfEntries() {
        Vector x = StandardNormal.vector(random, 40);
        Vector y = StandardNormal.vector(random, 40);
        for (int i = 0; i < 40; i++) {
            assertEquals(x.get(i) - y.get(i), x.minus(y).get(i));
        }
    }

    @Test
    void dotProductsByHand() {
        assertEquals(32, a.dot(b));
        assertEquals(0, Vector.of(2, -1, 1).dot(Vector.of(1, 4, 2)));
        assertEquals(-14, a.dot(Vector.of(-1, -2, -3)));
        assertEquals(2, Vector.of(3, 0, 4).dot(Vector.of(2, 5, -1)));
    }

    @Test
    void dotProductIsSymmetricAndLinear() {
        for (int n = 0; n <= 40; n++) {
            Vector x = StandardNormal.vector(random, n);
            Vector y = StandardNormal.vector(random, n);
            Vector z = StandardNormal.vector(random, n);
            assertEquals(x.dot(y), y.dot(x));
            assertEquals(2 * x.dot(z) + 3 * y.dot(z), x.scale(2).plus(y.scale(3)).dot(z), 10 * ROUNDING);
        }
    }

    @Test
    void dotProductAgreesWithExactArithmetic() {
        Vector x = StandardNormal.vector(random, 40);
        Vector y = StandardNormal.vector(random, 40);
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < 40; i++) {
            exact = exact.add(new BigDecimal(x.get(i)).multiply(new BigDecimal(y.get(i))));
        }
        assertEquals(exact.doubleValue(), x.dot(y), ROUNDING);
    }

    @Test
    void dotProductLengthAndCosineAgreeWithCommonsMath() {
        for (int n = 1; n <= 40; n++) {
            Vector x = StandardNormal.vector(random, n);
            Vector y = StandardNormal.vector(random, n);
            ArrayRealVector u = new ArrayRealVector(x.toArray());
            ArrayRealVector v = new ArrayRealVector(y.toArray());
            assertEquals(u.dotProduct(v), x.dot(y), ROUNDING);
            assertEquals(u.getNorm(), x.norm(), ROUNDING);
            assertEquals(u.getNorm(), x.scaledNorm(), ROUNDING);
            assertEquals(u.cosine(v), x.cosine(y), ROUNDING);
        }
    }

    @Test
    void sumIsTheDotProductWithOnes() {
        assertEquals(6, a.sum());
        assertEquals(-1.5, Vector.of(-2, 0.5).sum());
        assertEquals(0, Vector.zeros(0).sum());
    }

    @Test
    void sumDependsOnTheOrderOfItsTerms() {
        assertEquals(0, Vector.of(1e16, 1, -1e16).sum());
        assertEquals(1, Vector.of(1e16, -1e16, 1).sum());
    }

    @Test
    void lengthsByHand() {
        assertEquals(5, Vector.of(3, 4).norm());
        assertEquals(3, Vector.of(1, -2, 2).norm());
        assertEquals(0, Vector.zeros(3).norm());
    }

    @Test
    void lengthScalesAndObeysTheTriangleInequality() {
        for (int n = 1; n <= 40; n++) {
            Vector x = StandardNormal.vector(random, n);
            Vector y = StandardNormal.vector(random, n);
            assertEquals(3 * x.norm(), x.scale(-3).norm(), 10 * ROUNDING);
            assertTrue(x.plus(y).norm() <= x.norm() + y.norm() + ROUNDING);
            assertTrue(Math.abs(x.dot(y)) <= x.norm() * y.norm() + ROUNDING);
        }
    }

    @Test
    void scaledLengthSurvivesHugeAndTinyEntries() {
        assertEquals(Double.POSITIVE_INFINITY, Vector.of(3e200, 4e200).norm());
        assertEquals(5e200, Vector.of(3e200, 4e200).scaledNorm(), 1e185);
        assertEquals(0, Vector.of(3e-200, 4e-200).norm());
        assertEquals(5e-200, Vector.of(3e-200, 4e-200).scaledNorm(), 1e-215);
        assertEquals(0, Vector.zeros(2).scaledNorm());
    }

    @Test
    void cosinesByHand() {
        assertEquals(0, Vector.of(2, -1, 1).cosine(Vector.of(1, 4, 2)));
        assertEquals(1 / Math.sqrt(2), Vector.of(1, 0).cosine(Vector.of(1, 1)), ROUNDING);
        assertEquals(-1, a.cosine(a.scale(-7)), ROUNDING);
        assertEquals(0.9746, a.cosine(b), 5e-5);
    }

    @Test
    void cosineIgnoresFactorsButNotShifts() {
        assertEquals(a.cosine(b), a.cosine(b.scale(2)), ROUNDING);
        assertEquals(0.945, a.cosine(b.map(entry -> entry + 10)), 5e-4);
    }

    @Test
    void tastesThatAreOppositeLookAlikeUntilTheMeansAreTakenOff() {
        Vector opposite = Vector.of(3, 2, 1);
        assertEquals(0.8528, opposite.cosine(b), 5e-5);
        assertEquals(1, aboutItsMean(a).cosine(aboutItsMean(b)), ROUNDING);
        assertEquals(-1, aboutItsMean(opposite).cosine(aboutItsMean(b)), ROUNDING);
    }

    @Test
    void cosineIsThatOfTheAngleInThePlane() {
        for (int degrees = 0; degrees <= 180; degrees++) {
            double angle = Math.toRadians(degrees);
            Vector turned = Vector.of(2 * Math.cos(angle), 2 * Math.sin(angle));
            assertEquals(Math.cos(angle), Vector.of(3, 0).cosine(turned), ROUNDING);
        }
    }

    @Test
    void cosineNeverLeavesItsRangeThoughTheQuotientDoes() {
        boolean quotientLeaves = false;
        for (int trial = 0; trial < 1000; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            Vector y = x.scale(random.nextGaussian());
            quotientLeaves |= Math.abs(x.dot(y) / (x.norm() * y.norm())) > 1;
            assertTrue(Math.abs(x.cosine(y)) <= 1);
        }
        assertTrue(quotientLeaves);
    }

    @Test
    void vectorWithoutLengthHasNoAngle() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Vector.of(3, 4).cosine(Vector.zeros(2)));
        assertEquals("no angle: a has length 5.0 and b has length 0.0", e.getMessage());
    }

    @Test
    void largestEntryIsTheFirstOfEquals() {
        Vector x = Vector.of(-5, 7, 3, 7);
        assertEquals(7, x.max());
        assertEquals(1, x.argMax());
        assertEquals(-2, Vector.of(-2, -3).max());
        assertEquals(0, Vector.of(-2, -3).argMax());
    }

    @Test
    void vectorWithoutEntriesHasNoLargestOne() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Vector.zeros(0).max());
        assertEquals("a has 0 entries but at least 1 is needed", e.getMessage());
    }

    @Test
    void vectorsOfDifferentSizesDoNotMix() {
        Vector longer = Vector.ones(4);
        for (Runnable operation : new Runnable[] {
                () -> a.plus(longer), () -> a.minus(longer), () -> a.hadamard(longer), () -> a.dot(longer)}) {
            Exception e = assertThrows(IllegalArgumentException.class, operation::run);
            assertEquals("a has 3 entries but b has 4", e.getMessage());
        }
    }

    @Test
    void lawOfCosinesHolds() {
        for (int n = 1; n <= 40; n++) {
            Vector x = StandardNormal.vector(random, n);
            Vector y = StandardNormal.vector(random, n);
            double sides = x.dot(x) + y.dot(y) - 2 * x.norm() * y.norm() * x.cosine(y);
            assertEquals(x.minus(y).dot(x.minus(y)), sides, 10 * ROUNDING);
        }
    }

    private static Vector aboutItsMean(Vector x) {
        return x.map(entry -> entry - x.sum() / x.size());
    }
}
