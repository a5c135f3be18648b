package org.linebyline.doclinker.formula.number;

import static org.linebyline.doclinker.formula.number.Flt.MINUS_ONE;
import static org.linebyline.doclinker.formula.number.Flt.ONE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;

import ch.obermuhlner.math.big.BigDecimalMath;

/** What joins two numbers: for doubles, to many digits, and how fast it changes with the left and with the right one. */
enum Arithmetic {

    PLUS(Double::sum, BigDecimal::add, (x, y) -> ONE, (x, y) -> ONE),
    MINUS((x, y) -> x - y, BigDecimal::subtract, (x, y) -> ONE, (x, y) -> MINUS_ONE),
    TIMES((x, y) -> x * y, BigDecimal::multiply, (x, y) -> y, (x, y) -> x),
    OVER((x, y) -> x / y, BigDecimal::divide, (x, y) -> ONE.over(y), (x, y) -> x.over(y).over(y).negated()),
    POWER(Math::pow, BigDecimalMath::pow,
            (x, y) -> Dual.product(y, () -> x.power(y.minus(ONE))),
            (x, y) -> Dual.product(x.power(y), () -> x.apply(Elementary.LOG)));

    private final DoubleBinaryOperator doubles;
    private final Digits digits;
    private final BinaryOperator<Real> leftSlope;
    private final BinaryOperator<Real> rightSlope;

    Arithmetic(DoubleBinaryOperator doubles, Digits digits, BinaryOperator<Real> leftSlope, BinaryOperator<Real> rightSlope) {
        this.doubles = doubles;
        this.digits = digits;
        this.leftSlope = leftSlope;
        this.rightSlope = rightSlope;
    }

    Real of(Real left, Real right) {
        if (left instanceof Flt x && right instanceof Flt y) {
            return new Flt(doubles.applyAsDouble(x.number(), y.number()));
        }
        long level = Math.max(Dual.level(left), Dual.level(right));
        return level > Dual.CONSTANT ? varying(left, right, level) : several(left, right);
    }

    private Real several(Real left, Real right) {
        MathContext precision = Precise.finer(left, right);
        return Precise.orElse(precision, () -> digits.of(left.digits(), right.digits(), precision),
                () -> doubles.applyAsDouble(left.toDouble(), right.toDouble()));
    }

    private Real varying(Real left, Real right, long level) {
        Real x = Dual.value(left, level);
        Real y = Dual.value(right, level);
        Real slope = Dual.product(Dual.slope(left, level), () -> leftSlope.apply(x, y))
                .plus(Dual.product(Dual.slope(right, level), () -> rightSlope.apply(x, y)));
        return new Dual(of(x, y), slope, level);
    }

    private interface Digits {

        /** @throws ArithmeticException when it is undefined or infinite */
        BigDecimal of(BigDecimal left, BigDecimal right, MathContext precision);
    }
}
