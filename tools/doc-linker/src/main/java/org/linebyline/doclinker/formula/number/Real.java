package org.linebyline.doclinker.formula.number;

import java.math.BigDecimal;

/**
 * A real number, as one of three arithmetics knows it: to the last bit of a double, with its slope, or to many digits. Where two
 * arithmetics meet, the one that knows more goes on. Infinite and undefined results are numbers, too, as they are for a double.
 */
public sealed interface Real extends Comparable<Real> permits Flt, Dual, Precise {

    default Real plus(Real other) {
        return Arithmetic.PLUS.of(this, other);
    }

    default Real minus(Real other) {
        return Arithmetic.MINUS.of(this, other);
    }

    default Real times(Real other) {
        return Arithmetic.TIMES.of(this, other);
    }

    default Real over(Real other) {
        return Arithmetic.OVER.of(this, other);
    }

    default Real negated() {
        return times(Flt.MINUS_ONE);
    }

    /** To the power of any number; 0 to the power of 0 is 1. */
    default Real power(Real exponent) {
        return Arithmetic.POWER.of(this, exponent);
    }

    default Real apply(Elementary function) {
        return function.of(this);
    }

    /** How many digits are many, unless one says so. */
    int MANY = 40;

    /** The same number, from which arithmetic goes on to so many digits at least; one that is not finite stays as it is. */
    Real precisely(int count);

    default Real precisely() {
        return precisely(MANY);
    }

    /** The nearest double. */
    double toDouble();

    /**
     * All its digits, none rounded away.
     *
     * @throws ArithmeticException when it is not finite
     */
    BigDecimal digits();

    /** Neither infinite nor undefined. */
    boolean isFinite();

    /** Compares the numbers themselves; slopes do not take part. An undefined number is above all others, as for a double. */
    @Override
    default int compareTo(Real other) {
        if (this instanceof Flt left && other instanceof Flt right) {
            return left.number() == right.number() ? 0 : Double.compare(left.number(), right.number());
        }
        return isFinite() && other.isFinite() ? digits().compareTo(other.digits()) : Double.compare(toDouble(), other.toDouble());
    }

    /** An exact number. */
    static Real of(double number) {
        return new Flt(number);
    }
}
