package org.linebyline.doclinker.formula.number;

/**
 * A real number, as one of three arithmetics knows it: to the last bit of a double, with its slope, or to many digits. Where two
 * arithmetics meet, the one that knows more goes on. Infinite and undefined results are numbers, too, as they are for a double.
 */
public sealed interface Real extends Comparable<Real> permits Flt, Dual, Precise {

    Real plus(Real other);

    Real minus(Real other);

    Real times(Real other);

    Real over(Real other);

    Real negated();

    /** To the power of any number; 0 to the power of 0 is 1. */
    Real power(Real exponent);

    Real apply(Elementary function);

    /** The nearest double. */
    double toDouble();

    /** Compares the numbers themselves; slopes do not take part. */
    @Override
    int compareTo(Real other);

    /** Neither infinite nor undefined. */
    default boolean isFinite() {
        return Double.isFinite(toDouble());
    }

    /** An exact number. */
    static Real of(double number) {
        return new Flt(number);
    }
}
