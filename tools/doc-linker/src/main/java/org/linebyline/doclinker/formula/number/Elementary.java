package org.linebyline.doclinker.formula.number;

import static org.linebyline.doclinker.formula.number.Flt.ONE;
import static org.linebyline.doclinker.formula.number.Flt.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;

import ch.obermuhlner.math.big.BigDecimalMath;

/**
 * A function of one number: what it is for doubles and to many digits, beside its slope at x, where it is y. At a corner the slope is
 * the mean of those on both sides, at a jump 0.
 */
public enum Elementary {

    EXP(Math::exp, BigDecimalMath::exp, (x, y) -> y),
    LOG(Math::log, Elementary::log, (x, y) -> ONE.over(x)),
    SQRT(Math::sqrt, BigDecimalMath::sqrt, (x, y) -> Real.of(0.5).over(y)),

    SIGN(Math::signum, (x, precision) -> BigDecimal.valueOf(x.signum()), (x, y) -> ZERO),
    ABS(Math::abs, BigDecimal::abs, (x, y) -> x.apply(SIGN)),
    FLOOR(Math::floor, (x, precision) -> x.setScale(0, RoundingMode.FLOOR), (x, y) -> ZERO),
    CEILING(Math::ceil, (x, precision) -> x.setScale(0, RoundingMode.CEILING), (x, y) -> ZERO),

    SIN(Math::sin, (x, precision) -> BigDecimalMath.sin(x, turned(x, precision)), (x, y) -> cos(x)),
    COS(Math::cos, (x, precision) -> BigDecimalMath.cos(x, turned(x, precision)), (x, y) -> x.apply(SIN).negated()),
    TAN(Math::tan, (x, precision) -> BigDecimalMath.tan(x, turned(x, precision)), (x, y) -> ONE.plus(squared(y))),
    ARCSIN(Math::asin, BigDecimalMath::asin, (x, y) -> ONE.over(circle(x))),
    ARCCOS(Math::acos, BigDecimalMath::acos, (x, y) -> ONE.over(circle(x)).negated()),
    ARCTAN(Math::atan, BigDecimalMath::atan, (x, y) -> ONE.over(ONE.plus(squared(x)))),

    SINH(Math::sinh, Elementary::sinh, (x, y) -> cosh(x)),
    COSH(Math::cosh, Elementary::cosh, (x, y) -> x.apply(SINH)),
    TANH(Math::tanh, Elementary::tanh, (x, y) -> squared(ONE.over(x.apply(COSH))));

    private final DoubleUnaryOperator doubles;
    private final Digits digits;
    private final BinaryOperator<Real> slope;

    Elementary(DoubleUnaryOperator doubles, Digits digits, BinaryOperator<Real> slope) {
        this.doubles = doubles;
        this.digits = digits;
        this.slope = slope;
    }

    Real of(Real x) {
        if (x instanceof Dual dual) {
            Real y = of(dual.value());
            return new Dual(y, Dual.product(dual.slope(), () -> slope.apply(dual.value(), y)), dual.level());
        }
        return x instanceof Precise precise ? Precise.orElse(precise.precision(), () -> digits.of(precise.digits(), precise.precision()),
                () -> doubles.applyAsDouble(x.toDouble())) : new Flt(doubles.applyAsDouble(x.toDouble()));
    }

    /** In two parts far from 1, where the library takes minutes: the logarithm of the digits, and that of the power of ten. */
    private static BigDecimal log(BigDecimal x, MathContext precision) {
        if (x.signum() <= 0 || Math.abs(BigDecimalMath.exponent(x)) <= Double.MAX_EXPONENT) {
            return BigDecimalMath.log(x, precision);
        }
        BigDecimal tens = BigDecimal.valueOf(BigDecimalMath.exponent(x)).multiply(BigDecimalMath.log(BigDecimal.TEN, precision));
        return tens.add(BigDecimalMath.log(BigDecimalMath.mantissa(x), precision), precision);
    }

    private static Real cos(Real x) {
        return x.apply(COS);
    }

    private static Real cosh(Real x) {
        return x.apply(COSH);
    }

    private static Real squared(Real x) {
        return x.times(x);
    }

    /** The root of 1 - x², whose digits do not cancel near the ends. */
    private static Real circle(Real x) {
        return ONE.minus(x).times(ONE.plus(x)).apply(SQRT);
    }

    /** As many digits more as are lost when whole turns are taken off an angle; of an angle beyond all doubles, none are left. */
    private static MathContext turned(BigDecimal angle, MathContext precision) {
        int lost = Math.max(0, BigDecimalMath.exponent(angle));
        return new MathContext(precision.getPrecision() + Math.min(lost, Double.MAX_EXPONENT));
    }

    /** From exp, since the series of the library takes too long where the number is large; near 0 the series keeps its digits. */
    private static BigDecimal sinh(BigDecimal x, MathContext precision) {
        return x.abs().compareTo(BigDecimal.ONE) < 0 ? BigDecimalMath.sinh(x, precision)
                : half(BigDecimalMath.exp(x, precision).subtract(BigDecimalMath.exp(x.negate(), precision), precision));
    }

    private static BigDecimal cosh(BigDecimal x, MathContext precision) {
        return half(BigDecimalMath.exp(x, precision).add(BigDecimalMath.exp(x.negate(), precision), precision));
    }

    private static BigDecimal tanh(BigDecimal x, MathContext precision) {
        return sinh(x, precision).divide(cosh(x, precision), precision);
    }

    private static BigDecimal half(BigDecimal x) {
        return x.multiply(new BigDecimal("0.5"));
    }

    private interface Digits {

        /** @throws ArithmeticException when it is undefined or infinite */
        BigDecimal of(BigDecimal x, MathContext precision);
    }
}
