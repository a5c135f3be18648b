package org.linebyline.doclinker.formula.operation;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;

/** Numbers by size. What is not a number is neither less nor more than another, and passes through a maximum. */
final class Order {

    static final Real ZERO = Real.of(0);
    static final Real ONE = Real.of(1);
    static final Real NAN = Real.of(Double.NaN);

    private Order() {
    }

    static boolean isNaN(Real real) {
        return !real.isFinite() && Double.isNaN(real.toDouble());
    }

    static boolean same(Real left, Real right) {
        return compared(left, right) && left.compareTo(right) == 0;
    }

    static boolean less(Real left, Real right) {
        return compared(left, right) && left.compareTo(right) < 0;
    }

    static boolean atMost(Real left, Real right) {
        return compared(left, right) && left.compareTo(right) <= 0;
    }

    static Real max(Real left, Real right) {
        return isNaN(left) || !isNaN(right) && atMost(right, left) ? left : right;
    }

    static Real min(Real left, Real right) {
        return isNaN(left) || !isNaN(right) && atMost(left, right) ? left : right;
    }

    static Real magnitude(Real real) {
        return real.apply(Elementary.ABS);
    }

    private static boolean compared(Real left, Real right) {
        return !isNaN(left) && !isNaN(right);
    }
}
