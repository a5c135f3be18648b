package org.linebyline.differentiation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.calculus.NumericalGradient;
import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Vector;

class ModesTest {

    private static final Vector POINT = Vector.of(2, 5);

    private static double value(Program f, Vector x) {
        return f.at(Real.list(x)).get(0).value();
    }

    /** Baydin et al. 2018, section 3, print 11.652, 5.5 and 1.716. */
    @Test
    void bothModesFindThePublishedDerivativesOfTheRunningExample() {
        Program f = RunningExample::f;
        assertEquals(11.652, value(f, POINT), 5e-4);
        assertArrayEquals(new double[] {5.5, 1.716}, ForwardMode.gradient(f, POINT).toArray(), 5e-4);
        assertArrayEquals(new double[] {5.5, 1.716}, ReverseMode.gradient(f, POINT).toArray(), 5e-4);
    }

    @Test
    void bothModesAgreeWithTheGradientByHandToTheLastDigits() {
        double[] byHand = {1 / 2.0 + 5, 2 - Math.cos(5)};
        assertArrayEquals(byHand, ForwardMode.gradient(RunningExample::f, POINT).toArray(), 1e-15);
        assertArrayEquals(byHand, ReverseMode.gradient(RunningExample::f, POINT).toArray(), 1e-15);
    }

    @Test
    void aTangentIsTheSlopeAlongTheDirection() {
        Vector direction = Vector.of(3, -1);
        double slope = 3 * 5.5 - (2 - Math.cos(5));
        assertEquals(slope, ForwardMode.jvp(RunningExample::f, POINT, direction).get(0), 1e-14);
    }

    /** Central differences with h = 1e-5 are off by some 1e-10 here, times third derivatives of order 10. */
    @Test
    void bothGradientsEqualCentralDifferences() {
        Random random = new Random(31);
        for (int trial = 0; trial < 20; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            double[] numerical = NumericalGradient.of(p -> value(Programs::mixedSum, p), x, 1e-5).toArray();
            double scale = Math.max(1, Vector.of(numerical).norm());
            assertArrayEquals(numerical, ForwardMode.gradient(Programs::mixedSum, x).toArray(), 1e-6 * scale);
            assertArrayEquals(numerical, ReverseMode.gradient(Programs::mixedSum, x).toArray(), 1e-6 * scale);
        }
    }

    @Test
    void theTwoProductsAreDual() {
        Random random = new Random(32);
        for (int trial = 0; trial < 50; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            Vector xDot = StandardNormal.vector(random, 3);
            Vector yBar = StandardNormal.vector(random, 2);
            double forward = yBar.dot(ForwardMode.jvp(Programs::mixed, x, xDot));
            double reverse = ReverseMode.vjp(Programs::mixed, x, yBar).dot(xDot);
            assertEquals(forward, reverse, 1e-13 * Math.max(1, Math.abs(forward)));
        }
    }

    @Test
    void tangentsOnTheTapeAreThoseOfTheDualNumbers() {
        Random random = new Random(33);
        for (int trial = 0; trial < 10; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            Vector xDot = StandardNormal.vector(random, 3);
            Tape<Real> tape = new Tape<>();
            List<Variable<Real>> inputs = tape.inputs(Real.list(x));
            List<Variable<Real>> y = Programs.mixed(inputs);
            List<Real> dot = tape.tangents(inputs, Real.list(xDot));
            double[] expected = ForwardMode.jvp(Programs::mixed, x, xDot).toArray();
            double scale = 1e-13 * Math.max(1, Vector.of(expected).norm());
            assertEquals(expected[0], dot.get(y.get(0).index()).value(), scale);
            assertEquals(expected[1], dot.get(y.get(1).index()).value(), scale);
        }
    }

    @Test
    void commonsMathFindsTheSameDerivatives() {
        Random random = new Random(34);
        for (int trial = 0; trial < 10; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            DerivativeStructure a = new DerivativeStructure(3, 1, 0, x.get(0));
            DerivativeStructure b = new DerivativeStructure(3, 1, 1, x.get(1));
            DerivativeStructure c = new DerivativeStructure(3, 1, 2, x.get(2));
            DerivativeStructure shared = a.multiply(b).add(c.tanh());
            DerivativeStructure first = shared.exp().divide(a.multiply(a).add(1));
            DerivativeStructure second = shared.sin().subtract(b.cos().divide(c.multiply(c).add(2).log()));
            DerivativeStructure sum = first.add(second.multiply(shared));
            double[] oracle = {
                sum.getPartialDerivative(1, 0, 0), sum.getPartialDerivative(0, 1, 0), sum.getPartialDerivative(0, 0, 1)};
            double scale = 1e-13 * Math.max(1, Vector.of(oracle).norm());
            assertEquals(sum.getValue(), value(Programs::mixedSum, x), scale);
            assertArrayEquals(oracle, ForwardMode.gradient(Programs::mixedSum, x).toArray(), scale);
            assertArrayEquals(oracle, ReverseMode.gradient(Programs::mixedSum, x).toArray(), scale);
        }
    }

    @Test
    void theGradientOfLogSumExpIsTheSoftmax() {
        Vector z = Vector.of(1, 2, 3);
        assertArrayEquals(Softmax.of(z).toArray(), ReverseMode.gradient(Programs::logSumExp, z).toArray(), 1e-15);
        assertArrayEquals(Softmax.of(z).toArray(), ForwardMode.gradient(Programs::logSumExp, z).toArray(), 1e-15);
    }

    @Test
    void anInputUsedTwiceCollectsBothContributions() {
        assertArrayEquals(new double[] {6}, ReverseMode.gradient(Programs::square, Vector.of(3)).toArray());
        assertArrayEquals(new double[] {6}, ForwardMode.gradient(Programs::square, Vector.of(3)).toArray());
    }

    @Test
    void anOutputNamedTwiceCollectsBothWeights() {
        assertArrayEquals(new double[] {12},
                ReverseMode.vjp(Programs::twice, Vector.of(3), Vector.of(5, 7)).toArray());
    }

    @Test
    void sizesMustMatch() {
        assertRefused("x has 2 entries but xDot has 3",
                () -> ForwardMode.jvp(RunningExample::f, POINT, Vector.zeros(3)));
        assertRefused("there are 1 variables but 2 seeds",
                () -> ReverseMode.vjp(RunningExample::f, POINT, Vector.zeros(2)));
        assertRefused("there are 2 variables but 1 seeds", () -> ReverseMode.gradient(Programs::twice, POINT));
        assertRefused("x has 2 entries but v has 1",
                () -> SecondDerivative.hvp(RunningExample::f, POINT, Vector.zeros(1)));
    }

    /** The Hessian at (2, 5) is ((−1/4, 1), (1, sin 5)). */
    @Test
    void hessianOfTheRunningExampleByHand() {
        assertArrayEquals(new double[] {-0.25, 1},
                SecondDerivative.hvp(RunningExample::f, POINT, Vector.of(1, 0)).toArray(), 1e-15);
        assertArrayEquals(new double[] {1, Math.sin(5)},
                SecondDerivative.hvp(RunningExample::f, POINT, Vector.of(0, 1)).toArray(), 1e-15);
    }

    @Test
    void hessianVectorProductsEqualDifferencesOfGradients() {
        Random random = new Random(35);
        double h = 1e-5; // off by some 1e-10 times a fourth derivative of order 100
        for (int trial = 0; trial < 10; trial++) {
            Vector x = StandardNormal.vector(random, 3);
            Vector v = StandardNormal.vector(random, 3);
            Vector rise = ReverseMode.gradient(Programs::mixedSum, x.plus(v.scale(h)))
                    .minus(ReverseMode.gradient(Programs::mixedSum, x.minus(v.scale(h))));
            double[] expected = rise.scale(1 / (2 * h)).toArray();
            assertArrayEquals(expected, SecondDerivative.hvp(Programs::mixedSum, x, v).toArray(),
                    1e-6 * Math.max(1, Vector.of(expected).norm()));
        }
    }

    @Test
    void theHessianIsSymmetric() {
        Random random = new Random(36);
        Vector x = StandardNormal.vector(random, 3);
        List<Vector> columns = new ArrayList<>();
        for (int j = 0; j < 3; j++) {
            columns.add(SecondDerivative.hvp(Programs::mixedSum, x, Vector.basis(3, j)));
        }
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                assertEquals(columns.get(j).get(i), columns.get(i).get(j), 1e-12);
            }
        }
    }

    @Test
    void commonsMathFindsTheSameHessian() {
        DerivativeStructure a = new DerivativeStructure(2, 2, 0, 2);
        DerivativeStructure b = new DerivativeStructure(2, 2, 1, 5);
        DerivativeStructure f = a.log().add(a.multiply(b)).subtract(b.sin()).exp();
        double[] oracle = {
            f.getPartialDerivative(2, 0) + 3 * f.getPartialDerivative(1, 1),
            f.getPartialDerivative(1, 1) + 3 * f.getPartialDerivative(0, 2)};
        Program exponential = new Program() {
            @Override
            public <S extends Scalar<S>> List<S> at(List<S> x) {
                return List.of(RunningExample.f(x).get(0).exp());
            }
        };
        double scale = Vector.of(oracle).norm();
        assertArrayEquals(oracle, SecondDerivative.hvp(exponential, POINT, Vector.of(1, 3)).toArray(), 1e-14 * scale);
    }
}
