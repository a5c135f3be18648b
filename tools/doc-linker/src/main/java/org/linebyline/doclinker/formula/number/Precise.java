package org.linebyline.doclinker.formula.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** A number to 40 digits. It is always finite, and its zero has no sign: what is beyond the reals is a double. */
record Precise(BigDecimal digits) implements Real {

    static final MathContext PRECISION = new MathContext(40);

    /** Far more powers of ten than a double has, and few enough to write all digits down. */
    private static final int RANGE = 100_000;

    /** To many digits; but where that is undefined, infinite or out of range, what doubles say. */
    static Real orElse(Supplier<BigDecimal> digits, DoubleSupplier otherwise) {
        try {
            return new Precise(inRange(digits.get().round(PRECISION).stripTrailingZeros()));
        } catch (ArithmeticException beyond) {
            return new Flt(otherwise.getAsDouble());
        }
    }

    private static BigDecimal inRange(BigDecimal digits) {
        if (Math.abs((long) digits.precision() - digits.scale()) > RANGE) {
            throw new ArithmeticException("out of range");
        }
        return digits;
    }

    @Override
    public Real precisely() {
        return this;
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
