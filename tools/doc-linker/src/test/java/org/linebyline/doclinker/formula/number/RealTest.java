package org.linebyline.doclinker.formula.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same arithmetic to the last bit of a double and to many digits. */
class RealTest {

    private static final Real INFINITY = Real.of(Double.POSITIVE_INFINITY);
    private static final Real UNDEFINED = Real.of(Double.NaN);

    @Test
    void doublesAreReckonedWithAsJavaDoes() {
        Real x = Real.of(0.1);
        Real y = Real.of(0.3);
        assertEquals(Real.of(0.1 + 0.3), x.plus(y));
        assertEquals(Real.of(0.1 - 0.3), x.minus(y));
        assertEquals(Real.of(0.1 * 0.3), x.times(y));
        assertEquals(Real.of(0.1 / 0.3), x.over(y));
        assertEquals(Real.of(Math.pow(0.1, 0.3)), x.power(y));
        assertEquals(Real.of(-0.0), Real.of(0).negated());
    }

    @Test
    void aSquareIsTheProductToTheLastBit() {
        for (double x = -20; x < 20; x += 0.0137) {
            assertEquals(Real.of(x).times(Real.of(x)), Real.of(x).power(Real.of(2)));
        }
    }

    @Test
    void noDigitOfADoubleIsLostWhenPrecisionBegins() {
        assertEquals(new BigDecimal(0.1), Real.of(0.1).precisely().digits());
        assertEquals(Real.of(0.1), Real.of(Real.of(0.1).precisely().toDouble()));
    }

    @Test
    void wherePrecisionMeetsADoubleItGoesOn() {
        Real tenth = Real.of(0.1).precisely();
        assertEquals(new BigDecimal("0.1000000000000000055511151231257827021182"), tenth.times(Real.of(1)).digits());
        assertEquals(new BigDecimal("0.3333333333333333333333333333333333333333"), Real.of(1).over(Real.of(3).precisely()).digits());
        assertEquals(new BigDecimal("0.125"), Real.of(2).power(Real.of(-3).precisely()).digits());
        assertEquals(new BigDecimal("1.414213562373095048801688724209698078570").stripTrailingZeros(),
                Real.of(2).precisely().power(Real.of(0.5)).digits());
    }

    @Test
    void whatAnOrderOfStepsLosesInDoublesIsKeptInManyDigits() {
        Real large = Real.of(1e16).precisely();
        assertEquals(1, large.plus(Real.of(1)).minus(large).toDouble());
        assertEquals(0, Real.of(1e16).plus(Real.of(1)).minus(Real.of(1e16)).toDouble());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, Infinity", "-1, 0, -Infinity", "0, 0, NaN", "1, Infinity, 0", "Infinity, Infinity, NaN", "NaN, 1, NaN"})
    void aQuotientBeyondTheRealsIsThatOfDoubles(double x, double y, double expected) {
        assertEquals(expected, Real.of(x).over(Real.of(y)).toDouble());
        assertEquals(expected, Real.of(x).precisely().over(Real.of(y).precisely()).toDouble());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "0, 2, 0", "0, 0.5, 0", "0, -1, Infinity", "-2, 3, -8", "-2, -1, -0.5", "-8, 0.5, NaN", "Infinity, 0, 1",
        "0.5, Infinity, 0", "2, 1e300, Infinity", "2, -1e300, 0", "-1, 1e300, 1", "NaN, 0, 1"})
    void aPowerAtTheEdgeIsThatOfDoubles(double x, double y, double expected) {
        assertEquals(expected, Real.of(x).power(Real.of(y)).toDouble());
        assertEquals(expected, Real.of(x).precisely().power(Real.of(y).precisely()).toDouble());
    }

    @Test
    void infinityMeetsManyDigits() {
        Real two = Real.of(2).precisely();
        assertEquals(INFINITY, two.plus(INFINITY));
        assertEquals(INFINITY.negated(), two.minus(INFINITY));
        assertEquals(Double.NaN, Real.of(0).precisely().times(INFINITY).toDouble());
        assertEquals(UNDEFINED, UNDEFINED.times(two));
        assertEquals(INFINITY, INFINITY.precisely());
        assertThrows(ArithmeticException.class, INFINITY::digits);
    }

    @Test
    void aPreciseNumberOutOfRangeIsInfiniteOrZero() {
        Real large = Real.of(10).precisely().power(Real.of(60_000));
        assertEquals(INFINITY, large.times(large));
        assertEquals(INFINITY.negated(), large.times(large.negated()));
        assertEquals(Real.of(0), Real.of(1).over(large).over(large));
    }

    @Test
    void numbersAreComparedWhateverTheirArithmetic() {
        Real tenth = Real.of(0.1);
        assertEquals(0, tenth.compareTo(tenth.precisely()));
        assertTrue(tenth.compareTo(Real.of(1).precisely().over(Real.of(10))) > 0);
        assertTrue(Real.of(1).precisely().over(Real.of(10)).compareTo(tenth) < 0);
        assertEquals(0, Real.of(0.0).compareTo(Real.of(-0.0)));
        assertEquals(0, Dual.variable(tenth, 1).compareTo(tenth));
        assertTrue(INFINITY.compareTo(tenth.precisely()) > 0);
        assertTrue(UNDEFINED.compareTo(INFINITY) > 0);
        assertEquals(0, UNDEFINED.compareTo(UNDEFINED));
    }

    @Test
    void equalPreciseNumbersAreTheSameHoweverTheyCameAbout() {
        assertEquals(Real.of(0.5).precisely().plus(Real.of(0.5)), Real.of(3).precisely().over(Real.of(3)));
    }

    @Test
    void onlyNumbersWithDigitsAreFinite() {
        assertTrue(Real.of(10).precisely().power(Real.of(400)).isFinite());
        assertTrue(Dual.variable(Real.of(1), 1).isFinite());
        assertFalse(INFINITY.isFinite());
        assertFalse(Dual.variable(UNDEFINED, 1).isFinite());
    }
}
