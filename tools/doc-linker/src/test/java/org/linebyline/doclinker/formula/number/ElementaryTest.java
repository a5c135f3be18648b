package org.linebyline.doclinker.formula.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Doubles, many digits and slopes of a function tell the same. */
class ElementaryTest {

    private static final double[] POINTS = {-700.25, -3.5, -0.99, -0.6, -1e-9, 1e-9, 0.3, 0.75, 0.999999999, 1.5, 2.5, 30.25, 700.5};

    @ParameterizedTest
    @EnumSource
    void theDoubleIsThePreciseNumberToWithinItsLastBits(Elementary function) {
        for (double point : points(function)) {
            double precise = precise(function, point).toDouble();
            assertEquals(precise, Real.of(point).apply(function).toDouble(), 2 * Math.ulp(precise), function + " at " + point);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlopeIsWhatDifferencesComeTo(Elementary function) {
        Real step = Real.of(1e-18).precisely();
        for (double point : points(function)) {
            Real x = Real.of(point);
            Real rise = x.plus(step).apply(function).minus(x.minus(step).apply(function));
            double slope = rise.over(step.plus(step)).toDouble();
            assertEquals(slope, slope(function, point), 1e-14 * Math.abs(slope) + 1e-21, function + " at " + point);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSlopeOfManyDigitsIsThatOfADouble(Elementary function) {
        for (double point : points(function)) {
            double precise = Dual.slope(Dual.variable(Real.of(point).precisely(), 1).apply(function), 1).toDouble();
            assertEquals(precise, slope(function, point), 1e-14 * Math.abs(precise), function + " at " + point);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXP, 1, 2.718281828459045235360287471352662497757",
        "LOG, 2, 0.6931471805599453094172321214581765680755",
        "SQRT, 2, 1.414213562373095048801688724209698078570",
        "ARCCOS, -1, 3.141592653589793238462643383279502884197",
        "ARCTAN, 1, 0.7853981633974483096156608458198757210493",
        "SIN, 1e22, -0.8522008497671888017727058937530293682618",
        "COS, 1e22, 0.5232147853951389454975944733847094921409",
        "TAN, 1e22, -1.628778225606898878549375936939548513545",
        "SINH, 0.0009765625, 0.0009765626552204365040667515006385380733248",
        "COSH, 1, 1.543080634815243778477905620757061682602",
        "FLOOR, -2.5, -3",
        "CEILING, -2.5, -2",
    })
    void aPreciseNumberHasFortyDigits(Elementary function, double point, BigDecimal expected) {
        assertEquals(expected.stripTrailingZeros(), precise(function, point).digits());
    }

    @ParameterizedTest
    @CsvSource({
        "LOG, 0, -Infinity", "LOG, -1, NaN", "SQRT, -1, NaN", "SQRT, 0, 0", "SQRT, Infinity, Infinity", "ARCSIN, 1.5, NaN",
        "ARCCOS, -1.5, NaN", "EXP, 1e10, Infinity", "EXP, -1e10, 0", "EXP, 1e300, Infinity", "EXP, -Infinity, 0", "SINH, -1e9, -Infinity",
        "COSH, -1e300, Infinity", "TANH, 1e5, 1", "TANH, -1e300, -1", "TANH, Infinity, 1", "FLOOR, -Infinity, -Infinity",
        "SIN, Infinity, NaN", "SIN, 1e300, -0.8178819121159085", "ABS, -Infinity, Infinity", "SIGN, NaN, NaN", "FLOOR, 1e300, 1e300",
    })
    void beyondTheRealsAllGoOnAsDoublesDo(Elementary function, double point, double expected) {
        assertEquals(expected, Real.of(point).apply(function).toDouble());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(expected, precise(function, point).toDouble()));
    }

    @Test
    void aPreciseNumberGoesFarBeyondDoubles() {
        Real large = precise(Elementary.EXP, 5000);
        assertEquals(Double.POSITIVE_INFINITY, large.toDouble());
        assertInstanceOf(Precise.class, large);
        assertEquals(5000, large.apply(Elementary.LOG).toDouble());
        assertEquals(5000, precise(Elementary.COSH, -5000).times(Real.of(2)).apply(Elementary.LOG).toDouble());
    }

    @Test
    void anAngleBeyondAllDoublesHasNoSine() {
        Real angle = precise(Elementary.EXP, 5000);
        for (Elementary function : List.of(Elementary.SIN, Elementary.COS, Elementary.TAN)) {
            assertEquals(Double.NaN, angle.apply(function).toDouble());
        }
    }

    @Test
    void stepsAndCornersHaveTheSlopeOfTheirMiddle() {
        assertEquals(0, slope(Elementary.ABS, 0));
        assertEquals(0, slope(Elementary.SIGN, 0));
        assertEquals(0, slope(Elementary.FLOOR, 2));
        assertEquals(0, slope(Elementary.CEILING, 2));
    }

    @Test
    void aSlopeMayBeInfinite() {
        assertEquals(Double.POSITIVE_INFINITY, slope(Elementary.SQRT, 0));
        assertEquals(Double.POSITIVE_INFINITY, slope(Elementary.ARCSIN, 1));
        assertEquals(Double.NEGATIVE_INFINITY, slope(Elementary.ARCCOS, -1));
        assertEquals(Double.POSITIVE_INFINITY, slope(Elementary.LOG, 0));
    }

    /** Those at which it is defined. */
    private static double[] points(Elementary function) {
        return Arrays.stream(POINTS).filter(point -> Real.of(point).apply(function).isFinite()).toArray();
    }

    private static Real precise(Elementary function, double point) {
        return Real.of(point).precisely().apply(function);
    }

    private static double slope(Elementary function, double point) {
        return Dual.slope(Dual.variable(Real.of(point), 1).apply(function), 1).toDouble();
    }
}
