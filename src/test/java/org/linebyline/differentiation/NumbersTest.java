package org.linebyline.differentiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.complex.ComplexUtils;
import org.junit.jupiter.api.Test;
import org.linebyline.calculus.CentralDifference;

class NumbersTest {

    private static final double[] PLACES = {0.3, 1.0, 2.7};

    private static Dual<Real> dual(double a, double b) {
        return new Dual<>(new Real(a), new Real(b));
    }

    private static void assertDual(double a, double b, Dual<Real> actual) {
        assertEquals(a, actual.a().value(), 1e-15);
        assertEquals(b, actual.b().value(), 1e-15);
    }

    private static void assertComplex(org.apache.commons.math3.complex.Complex expected, Complex actual) {
        assertEquals(expected.getReal(), actual.a(), 1e-14);
        assertEquals(expected.getImaginary(), actual.b(), 1e-14);
    }

    @Test
    void realNumbersByHand() {
        Real six = new Real(6);
        Real two = new Real(2);
        assertEquals(new Real(8), six.plus(two));
        assertEquals(new Real(4), six.minus(two));
        assertEquals(new Real(12), six.times(two));
        assertEquals(new Real(3), six.dividedBy(two));
        assertEquals(new Real(5), six.of(5));
    }

    @Test
    void threePlusFourEpsilonTimesFivePlusTwoEpsilonByHand() {
        assertDual(15, 26, dual(3, 4).times(dual(5, 2)));
        assertDual(8, 6, dual(3, 4).plus(dual(5, 2)));
        assertDual(-2, 2, dual(3, 4).minus(dual(5, 2)));
        assertDual(0.6, 0.56, dual(3, 4).dividedBy(dual(5, 2)));
    }

    @Test
    void epsilonSquaredIsZero() {
        assertDual(0, 0, dual(0, 1).times(dual(0, 1)));
    }

    @Test
    void aQuotientTimesItsDivisorIsTheDividend() {
        Random random = new Random(41);
        for (int trial = 0; trial < 20; trial++) {
            Dual<Real> x = dual(random.nextGaussian(), random.nextGaussian());
            Dual<Real> y = dual(1 + random.nextDouble(), random.nextGaussian());
            assertDual(x.a().value(), x.b().value(), x.dividedBy(y).times(y));
        }
    }

    @Test
    void aConstantHasNoDerivative() {
        assertDual(7, 0, dual(3, 4).of(7));
        assertEquals(3, dual(3, 4).value());
        assertEquals(new Complex(7, 0), new Complex(3, 4).of(7));
        assertEquals(3, new Complex(3, 4).value());
    }

    /** 1e-9 is far above what differences with h = 1e-5 are off by, some 1e-10, times derivatives below 10. */
    @Test
    void liftedFunctionsCarryTheirSlopes() {
        for (Elementary f : Elementary.values()) {
            for (double a : PLACES) {
                Dual<Real> lifted = dual(a, -2).apply(f);
                assertEquals(f.of(a), lifted.a().value());
                assertEquals(-2 * CentralDifference.of(f::of, a, 1e-5), lifted.b().value(), 1e-8);
            }
        }
    }

    @Test
    void dualNumbersOfDualNumbersCarryTheSecondDerivative() {
        for (double a : PLACES) {
            Dual<Dual<Real>> y = new Dual<>(dual(a, 1), dual(1, 0)).sin();
            assertEquals(Math.cos(a), y.b().a().value(), 1e-15);
            assertEquals(-Math.sin(a), y.b().b().value(), 1e-15);
        }
    }

    @Test
    void slopesByHand() {
        assertDual(1, 3, dual(0, 3).exp());
        assertDual(0, 3, dual(1, 3).log());
        assertDual(Math.log(4), 0.75, dual(4, 3).log());
        assertDual(0, 3, dual(0, 3).sin());
        assertDual(1, -3, dual(Math.PI / 2, 3).sin().plus(dual(Math.PI / 2, 3).cos()));
        assertDual(0, 3, dual(0, 3).tanh());
        assertDual(0.5, 2.25, dual(Math.log(3) / 2, 3).tanh());
    }

    @Test
    void theKinkOfReluHasSlopeZero() {
        assertDual(2, 3, dual(2, 3).relu());
        assertDual(0, 0, dual(-2, 3).relu());
        assertDual(0, 0, dual(0, 3).relu());
    }

    @Test
    void complexNumbersAreThoseOfCommonsMath() {
        Random random = new Random(42);
        for (int trial = 0; trial < 20; trial++) {
            Complex x = new Complex(random.nextGaussian(), random.nextGaussian());
            Complex y = new Complex(1 + random.nextDouble(), random.nextGaussian());
            var p = new org.apache.commons.math3.complex.Complex(x.a(), x.b());
            var q = new org.apache.commons.math3.complex.Complex(y.a(), y.b());
            assertComplex(p.add(q), x.plus(y));
            assertComplex(p.subtract(q), x.minus(y));
            assertComplex(p.multiply(q), x.times(y));
            assertComplex(p.divide(q), x.dividedBy(y));
            assertComplex(p.exp(), x.exp());
            assertComplex(p.log(), x.log());
            assertComplex(p.sin(), x.sin());
            assertComplex(p.cos(), x.cos());
            assertComplex(q.tanh(), y.tanh());
        }
    }

    @Test
    void complexNumbersByHand() {
        assertEquals(new Complex(-5, 10), new Complex(1, 2).times(new Complex(3, 4)));
        assertEquals(new Complex(0.44, 0.08), new Complex(1, 2).dividedBy(new Complex(3, 4)));
        assertComplex(ComplexUtils.polar2Complex(Math.exp(1), 2), new Complex(1, 2).exp());
    }

    @Test
    void complexReluLooksAtTheRealPart() {
        assertEquals(new Complex(2, -3), new Complex(2, -3).relu());
        assertEquals(new Complex(0, 0), new Complex(-2, 3).relu());
        assertEquals(new Complex(0, 0), new Complex(0, 3).relu());
    }

    /** Squared, the step is 1e-40: the result is the derivative up to the rounding of its own operations. */
    @Test
    void complexStepHasNoCancellation() {
        for (Elementary f : Elementary.values()) {
            for (double a : PLACES) {
                double exact = dual(a, 1).apply(f).b().value();
                assertEquals(exact, ComplexStep.derivative(Programs.of(f), a, 1e-20), 1e-15 * Math.max(1, exact));
            }
        }
    }

    /** Three dual parts, one inside the other, carry three derivatives. What is left out is below h⁴ and h⁵ times 24. */
    @Test
    void aStepAlongTheImaginaryAxisPutsOddPowersIntoTheImaginaryPart() {
        double h = 0.01;
        for (Elementary f : List.of(Elementary.EXP, Elementary.LOG, Elementary.SIN, Elementary.COS, Elementary.TANH)) {
            for (double x : List.of(1.0, 2.7)) {
                Dual<Dual<Dual<Real>>> y = new Dual<>(new Dual<>(dual(x, 1), dual(1, 0)), new Dual<>(dual(1, 0), dual(0, 0))).apply(f);
                double first = y.a().a().b().value();
                double second = y.a().b().b().value();
                double third = y.b().b().b().value();
                Complex moved = new Complex(x, h).apply(f);
                assertEquals(f.of(x) - h * h * second / 2, moved.a(), 24 * Math.pow(h, 4));
                assertEquals(h * first - h * h * h * third / 6, moved.b(), 24 * Math.pow(h, 5));
            }
        }
    }

    /** The error of the complex step for exp is about −h²/6 · exp(a): a quarter when h is halved. */
    @Test
    void complexStepErrorIsOfSecondOrder() {
        Program exp = Programs.of(Elementary.EXP);
        double error = ComplexStep.derivative(exp, 1, 0.02) - Math.E;
        double half = ComplexStep.derivative(exp, 1, 0.01) - Math.E;
        assertEquals(-0.02 * 0.02 / 6 * Math.E, error, 1e-6);
        assertEquals(4, error / half, 1e-3);
    }

    @Test
    void functionsOfRealNumbersAreThoseOfMath() {
        Real a = new Real(0.7);
        assertEquals(Math.exp(0.7), a.exp().value());
        assertEquals(Math.log(0.7), a.log().value());
        assertEquals(Math.sin(0.7), a.sin().value());
        assertEquals(Math.cos(0.7), a.cos().value());
        assertEquals(Math.tanh(0.7), a.tanh().value());
        assertEquals(0.7, a.relu().value());
        assertEquals(0, new Real(-0.7).relu().value());
    }

    @Test
    void oneProgramRunsOnEveryKindOfNumber() {
        double expected = Math.log(2) + 10 - Math.sin(5);
        assertEquals(expected, RunningExample.f(List.of(new Real(2), new Real(5))).get(0).value());
        assertEquals(expected, RunningExample.f(List.of(dual(2, 1), dual(5, 0))).get(0).value());
        assertEquals(expected, RunningExample.f(List.of(new Complex(2, 0), new Complex(5, 0))).get(0).value(), 1e-15);
        List<Variable<Real>> onTape = new Tape<Real>().inputs(List.of(new Real(2), new Real(5)));
        assertEquals(expected, RunningExample.f(onTape).get(0).value());
    }
}
