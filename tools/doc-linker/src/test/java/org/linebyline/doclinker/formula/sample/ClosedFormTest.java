package org.linebyline.doclinker.formula.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.sample.Declared.POSITIVE;
import static org.linebyline.doclinker.formula.sample.Declared.REALS;
import static org.linebyline.doclinker.formula.sample.Declared.UNIT;
import static org.linebyline.doclinker.formula.sample.Declared.arrays;
import static org.linebyline.doclinker.formula.sample.Declared.functions;
import static org.linebyline.doclinker.formula.sample.Declared.listed;
import static org.linebyline.doclinker.formula.sample.Declared.range;
import static org.linebyline.doclinker.formula.sample.Declared.real;
import static org.linebyline.doclinker.formula.sample.Declared.sample;
import static org.linebyline.doclinker.formula.sample.Declared.symbol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** Drawn functions are functions: into their set, alike for alike arguments, and smooth in what is not whole. */
class ClosedFormTest {

    private static final int MANY = 40;
    private static final double[] PLACES = {-2, -0.7, 0, 0.3, 1, 2.5};

    private static Value.Function function(int number, Domain to, Domain... from) {
        return (Value.Function) sample(number, symbol("f", functions(to, from))).values().get("f");
    }

    private static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), DoubleStream.of(entries).mapToObj(Real::of).toList());
    }

    private static double at(Value.Function function, double... arguments) {
        return real(function.at(DoubleStream.of(arguments).<Value>mapToObj(Value.Num::of).toList()));
    }

    @Test
    void aFunctionIsNeitherEvenNorOddAndNoTwoAreAlike() {
        Set<Double> seen = new HashSet<>();
        for (int number = 0; number < MANY; number++) {
            Value.Function f = function(number, REALS, REALS);
            assertTrue(seen.add(at(f, 1)));
            assertEquals(at(f, 1), at(f, 1));
            assertNotEquals(at(f, 1), at(f, -1), 1e-3);
            assertNotEquals(at(f, 1), -at(f, -1), 1e-3);
            assertNotEquals(0, at(f, 3) - 3 * at(f, 2) + 3 * at(f, 1) - at(f, 0), 1e-3, "no parabola");
        }
    }

    @Test
    void itsSlopeIsThatOfItsDifferences() {
        double step = 1e-5;
        for (Domain to : List.of(REALS, POSITIVE, UNIT, new Domain.Interval(Double.NEGATIVE_INFINITY, false, 4, true, List.of()))) {
            for (int number = 0; number < MANY; number++) {
                Value.Function f = function(number, to, REALS);
                for (double x : PLACES) {
                    long level = Dual.freshLevel();
                    Real dual = ((Value.Num) f.at(List.of(new Value.Num(Dual.variable(Real.of(x), level))))).real();
                    double difference = (at(f, x + step) - at(f, x - step)) / (2 * step);
                    assertEquals(difference, Dual.slope(dual, level).toDouble(), 1e-6 * (1 + Math.abs(difference)));
                    assertEquals(at(f, x), dual.toDouble());
                }
            }
        }
    }

    @Test
    void manyDigitsAgreeWithDoubles() {
        for (Domain to : List.of(REALS, POSITIVE, UNIT)) {
            for (int number = 0; number < MANY; number++) {
                Value.Function f = function(number, to, REALS, arrays("n", REALS));
                for (double x : PLACES) {
                    double precise = real(f.at(List.of(new Value.Num(Real.of(x).precisely()), vector(x, 1, 0.5 * x))));
                    double plain = real(f.at(List.of(Value.Num.of(x), vector(x, 1, 0.5 * x))));
                    assertEquals(precise, plain, 1e-12 * (1 + Math.abs(precise)));
                }
            }
        }
    }

    @Test
    void valuesStayInTheirSetHoweverLargeTheArgument() {
        Domain.Interval notZero = new Domain.Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false, List.of(0.0));
        for (Domain.Interval to : List.of(POSITIVE, UNIT, notZero, new Domain.Interval(-3, false, -1, false, List.of()))) {
            for (int number = 0; number < MANY; number++) {
                for (double x : new double[]{-300, -1e-9, 0, 1, 300}) {
                    double value = at(function(number, to, REALS), x);
                    assertTrue(Scalars.contains(to, value), () -> value + " in " + to);
                }
            }
        }
    }

    @Test
    void aFunctionOfAVectorIsDefinedForEverySizeAndFeelsEachEntry() {
        for (int number = 0; number < MANY; number++) {
            Value.Function f = function(number, REALS, arrays("n", REALS));
            for (int size = 0; size < 7; size++) {
                double[] zeros = new double[size];
                double before = real(f.at(List.of(vector(zeros))));
                for (int i = 0; i < size; i++) {
                    double[] other = zeros.clone();
                    other[i] = 0.1;
                    assertNotEquals(before, real(f.at(List.of(vector(other)))));
                }
            }
        }
    }

    @Test
    void aVectorOfValuesHasItsSizeFromTheArgumentOrTheSample() {
        Sample sample = sample(20, symbol("f", functions(arrays("m", REALS), arrays("n", REALS))),
                symbol("g", functions(arrays("n", REALS), arrays("n", REALS))));
        Value.Array f = (Value.Array) ((Value.Function) sample.values().get("f")).at(List.of(vector(1, 2)));
        assertEquals(List.of(sample.sizes().get("m")), f.sizes());
        assertEquals(f.entries().size(), f.entries().stream().distinct().count());
        Value.Array g = (Value.Array) ((Value.Function) sample.values().get("g")).at(List.of(vector(1, 2, 3, 4, 5, 6)));
        assertEquals(List.of(6), g.sizes());
    }

    @Test
    void sharesSumToOneInEachRow() {
        Value.Function kernel = function(20, arrays("3", UNIT, Property.ROWS_SUM_TO_ONE), new Domain.Named(Size.of(4)));
        for (int state = 0; state < 4; state++) {
            Value.Array shares = (Value.Array) kernel.at(List.of(Value.Num.of(state)));
            assertEquals(1, shares.entries().stream().mapToDouble(Real::toDouble).sum(), 1e-12);
            assertTrue(shares.entries().stream().allMatch(share -> share.toDouble() > 0));
        }
    }

    @Test
    void aFunctionOfPlacesIsATableWithoutEnd() {
        Value.Function table = function(20, REALS, range(0, Double.POSITIVE_INFINITY), range(0, 5));
        Set<Double> values = new HashSet<>();
        IntStream.range(0, 100).forEach(i -> IntStream.range(0, 5).forEach(j -> values.add(at(table, i, j))));
        assertEquals(500, values.size());
    }

    @Test
    void aTableOfCurvesIsSmoothInTheOtherArgument() {
        Value.Function f = function(20, REALS, listed(0, 1), REALS);
        assertNotEquals(at(f, 0, 0.5), at(f, 1, 0.5), 1e-3);
        assertEquals(at(f, 1, 0.5), at(f, 1, 0.5 + 1e-9), 1e-7);
    }

    @Test
    void aFunctionIntoAFiniteSetTakesEachOfItsMembers() {
        Set<Double> bits = new HashSet<>();
        Set<Double> dice = new HashSet<>();
        for (int number = 0; number < MANY; number++) {
            for (double x : PLACES) {
                bits.add(at(function(number, listed(0, 1), REALS), x));
                dice.add(at(function(number, range(1, 6), new Domain.Named(Size.of(6))), Math.abs(Math.rint(x))));
            }
        }
        assertEquals(Set.of(0.0, 1.0), bits);
        assertEquals(Set.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), dice);
    }

    @Test
    void aFunctionThatGivesAFunctionTakesItsArgumentsInTwoSteps() {
        Value.Function f = function(20, functions(REALS, REALS), REALS);
        Value.Function one = (Value.Function) f.at(List.of(Value.Num.of(1)));
        Value.Function two = (Value.Function) f.at(List.of(Value.Num.of(2)));
        assertNotEquals(at(one, 0.5), at(two, 0.5));
        assertNotEquals(at(one, 0.5), at(one, 0.6));
    }

    @Test
    void aFindingShowsItsFormWhereThatIsShort() {
        assertEquals("f = x ↦ 1.161 + 0.7683 x + 1.274 x² - 1.457 sin(-1.149 x + 1.404)",
                sample(20, symbol("f", functions(REALS, REALS))).toString());
        assertEquals("f = drawn function 20", sample(20, symbol("f", functions(UNIT, REALS))).toString());
    }
}
