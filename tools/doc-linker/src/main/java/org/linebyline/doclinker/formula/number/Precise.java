package org.linebyline.doclinker.formula.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A number to many digits. It is always finite, and its zero has no sign: what is beyond the reals is a double.
 *
 * @param precision to how many digits arithmetic goes on from it
 */
record Precise(BigDecimal digits, MathContext precision) implements Real {

    /** Far more powers of ten than a double has, and few enough to write all digits down. */
    private static final int RANGE = 100_000;

    /** To many digits; but where that is undefined, infinite or out of range, what doubles say. */
    static Real orElse(MathContext precision, Supplier<BigDecimal> digits, DoubleSupplier otherwise) {
        try {
            return new Precise(inRange(digits.get().round(precision).stripTrailingZeros()), precision);
        } catch (ArithmeticException beyond) {
            return new Flt(otherwise.getAsDouble());
        }
    }

    /** The finer of two numbers' precisions, one of which may be a double. */
    static MathContext finer(Real left, Real right) {
        return of(left).getPrecision() > of(right).getPrecision() ? of(left) : of(right);
    }

    private static MathContext of(Real real) {
        return real instanceof Precise precise ? precise.precision : MathContext.DECIMAL32;
    }

    private static BigDecimal inRange(BigDecimal digits) {
        if (Math.abs((long) digits.precision() - digits.scale()) > RANGE) {
            throw new ArithmeticException("out of range");
        }
        return digits;
    }

    @Override
    public Real precisely(int count) {
        return count <= precision.getPrecision() ? this : new Precise(digits, new MathContext(count));
    }

    @Override
    public double toDouble() {
        return digits.doubleValue();
    }

    @Override
    public boolean isFinite() {
        return true;
    }
}
