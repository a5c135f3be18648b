package org.linebyline.doclinker.formula.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Slopes come along with numbers. */
class DualTest {

    private static final Real ZERO = Real.of(0);
    private static final Real TWO = Real.of(2);

    @ParameterizedTest
    @EnumSource
    void whatJoinsTwoNumbersHasTheSlopeThatDifferencesComeTo(Arithmetic operation) {
        for (double x : new double[] {0.3, 1.7, 20.5}) {
            for (double y : new double[] {-2.25, 0.5, 3}) {
                assertSlope(left -> operation.of(left, Real.of(y)), x);
                if (y > 0) {
                    assertSlope(right -> operation.of(Real.of(x), right), y);
                }
                assertSlope(both -> operation.of(both, both.times(Real.of(y))), x);
            }
        }
    }

    @Test
    void theSlopesOfAQuotientByHand() {
        assertEquals(0.25, slope(x -> x.over(Real.of(4)), 3));
        assertEquals(-0.1875, slope(y -> Real.of(3).over(y), 4));
        assertEquals(-1, slope(Real::negated, 3));
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 0", "1, 0, 1", "0, 0, 0", "3, 0, 0", "0.5, 0, Infinity", "-1, 0, -Infinity", "2, -3, -6", "0, 5, 0"})
    void aPowerHasItsSlopeInTheBase(double exponent, double x, double expected) {
        assertEquals(expected, slope(base -> base.power(Real.of(exponent)), x));
        assertEquals(expected, Dual.slope(Dual.variable(Real.of(x).precisely(), 1).power(Real.of(exponent)), 1).toDouble());
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0", "0, 0.5, 0", "0, 0, -Infinity", "1, 3, 0", "-2, 2, NaN"})
    void aPowerHasItsSlopeInTheExponent(double x, double exponent, double expected) {
        assertEquals(expected, slope(y -> Real.of(x).power(y), exponent));
    }

    @Test
    void higherSlopesOfAPowerAtZeroAreThoseOfAPolynomial() {
        UnaryOperator<Real> cube = x -> x.power(Real.of(3));
        UnaryOperator<Real> first = derivative(cube);
        UnaryOperator<Real> second = derivative(first);
        UnaryOperator<Real> third = derivative(second);
        assertEquals(ZERO, first.apply(ZERO));
        assertEquals(ZERO, second.apply(ZERO));
        assertEquals(6, third.apply(ZERO).toDouble());
        assertEquals(0, derivative(third).apply(ZERO).toDouble());
    }

    @Test
    void whatDoesNotVaryAddsNoSlopeEvenWhereSlopesAreInfinite() {
        Real still = Dual.variable(ZERO, 1).times(ZERO);
        assertEquals(ZERO, Dual.slope(still.apply(Elementary.SQRT), 1));
        assertEquals(ZERO, Dual.slope(still.times(Real.of(Double.POSITIVE_INFINITY)), 1));
    }

    @Test
    void anInnerDerivativeDoesNotTakeAnOuterVariableForItsOwn() {
        UnaryOperator<Real> outer = x -> x.times(derivative(y -> x.plus(y)).apply(Real.of(1)));
        assertEquals(Real.of(1), derivative(outer).apply(Real.of(1)));
        UnaryOperator<Real> both = x -> x.times(derivative(y -> x.times(y).times(y)).apply(x));
        assertEquals(6 * 25.0, derivative(both).apply(Real.of(5)).toDouble());
    }

    @Test
    void mixedSlopesComeInEitherOrder() {
        BinaryOperator<Real> function = (x, y) -> x.times(x).times(y).apply(Elementary.SIN);
        double xThenY = derivative(y -> derivative(x -> function.apply(x, y)).apply(TWO)).apply(Real.of(0.5)).toDouble();
        double yThenX = derivative(x -> derivative(y -> function.apply(x, y)).apply(Real.of(0.5))).apply(TWO).toDouble();
        assertEquals(4 * Math.cos(2) - 2 * 4 * 2 * 0.5 * Math.sin(2), xThenY, 1e-14);
        assertEquals(xThenY, yThenX, 1e-14);
    }

    @Test
    void theLaterDerivativeIsOutermostInANumber() {
        long outer = Dual.freshLevel();
        long inner = Dual.freshLevel();
        assertTrue(inner > outer);
        Dual sum = assertInstanceOf(Dual.class, Dual.variable(TWO, outer).plus(Dual.variable(TWO, inner)));
        assertEquals(inner, sum.level());
        assertEquals(outer, assertInstanceOf(Dual.class, sum.value()).level());
        assertEquals(sum, Dual.variable(TWO, inner).plus(Dual.variable(TWO, outer)));
    }

    @Test
    void aNumberThatDoesNotVaryHasSlopeZero() {
        assertEquals(ZERO, Dual.slope(TWO, 1));
        assertEquals(ZERO, Dual.slope(Dual.variable(TWO, 1), 2));
    }

    @Test
    void aVaryingNumberGoesOnToManyDigits() {
        Real precise = Dual.variable(TWO, 1).precisely().apply(Elementary.LOG);
        assertEquals(TWO.precisely().apply(Elementary.LOG).digits(), precise.digits());
        Real third = Dual.slope(Dual.variable(Real.of(3), 1).precisely().apply(Elementary.LOG), 1);
        assertEquals(Real.of(1).precisely().over(Real.of(3)), third);
        Real one = Dual.slope(Dual.variable(Real.of(3), 1).precisely(), 1);
        assertEquals(third, one.over(Real.of(3)));
    }

    private static void assertSlope(UnaryOperator<Real> function, double point) {
        Real step = Real.of(1e-18).precisely();
        Real x = Real.of(point);
        Real rise = function.apply(x.plus(step)).minus(function.apply(x.minus(step)));
        double expected = rise.over(step.plus(step)).toDouble();
        assertEquals(expected, slope(function, point), 1e-13 * Math.abs(expected) + 1e-15);
    }

    private static double slope(UnaryOperator<Real> function, double point) {
        return derivative(function).apply(Real.of(point)).toDouble();
    }

    private static UnaryOperator<Real> derivative(UnaryOperator<Real> function) {
        return x -> {
            long level = Dual.freshLevel();
            return Dual.slope(function.apply(Dual.variable(x, level)), level);
        };
    }
}
