package org.linebyline.doclinker.formula.sample;

import java.util.List;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;

/**
 * A smooth function of any count of numbers: neither even nor odd, neither periodic nor linear, and with no two arguments alike. With
 * no argument it is a number, so that a table is a curve for each of its places.
 */
record Curve(Coefficients coefficients, List<Real> arguments) {

    private static final int CONSTANT = 0;
    private static final int SLOPES = 1;
    private static final int SQUARES = 2;
    private static final int SHEAR = 3;
    private static final int WAVE = 4;
    private static final int FREQUENCIES = 5;
    private static final int PHASE = 6;
    private static final double HALF = 0.5;

    /** Any number: a + b·x + &frac12; x&#7488;(D + vv&#7488;)x + s sin(w·x + p), with D diagonal and positive. */
    Real whole() {
        Real shear = linear(SHEAR);
        Real squares = shear.times(shear);
        for (int i = 0; i < arguments.size(); i++) {
            squares = squares.plus(arguments.get(i).times(arguments.get(i)).times(Real.of(square(i))));
        }
        return number(CONSTANT).plus(linear(SLOPES)).plus(squares.times(Real.of(HALF))).plus(wave());
    }

    /** Not far from zero: a + tanh(b·x) + s sin(w·x + p). */
    Real bounded() {
        return number(CONSTANT).plus(linear(SLOPES).apply(Elementary.TANH)).plus(wave());
    }

    Real positive() {
        return bounded().apply(Elementary.EXP);
    }

    /** Between 0 and 1. */
    Real share() {
        Real one = Real.of(1);
        return one.over(one.plus(bounded().times(Real.of(-2)).apply(Elementary.EXP)));
    }

    private Real wave() {
        return number(WAVE).times(linear(FREQUENCIES).plus(number(PHASE)).apply(Elementary.SIN));
    }

    private Real number(int kind) {
        return Real.of(coefficients.of(kind).get());
    }

    private double square(int i) {
        return Math.abs(coefficients.of(SQUARES).of(i).get());
    }

    private Real linear(int kind) {
        Real sum = Real.of(0);
        for (int i = 0; i < arguments.size(); i++) {
            sum = sum.plus(arguments.get(i).times(Real.of(coefficients.of(kind).of(i).get())));
        }
        return sum;
    }

    /** {@link #whole} of one number, written out. */
    static String written(Coefficients coefficients) {
        Curve curve = new Curve(coefficients, List.of());
        double shear = coefficients.of(SHEAR).of(0).get();
        return "x ↦ " + (curve.text(CONSTANT) + " + " + Text.of(coefficients.of(SLOPES).of(0).get()) + " x + "
                + Text.of(HALF * (curve.square(0) + shear * shear)) + " x² + " + curve.text(WAVE) + " sin("
                + Text.of(coefficients.of(FREQUENCIES).of(0).get()) + " x + " + curve.text(PHASE) + ")").replace("+ -", "- ");
    }

    private String text(int kind) {
        return Text.of(coefficients.of(kind).get());
    }
}
