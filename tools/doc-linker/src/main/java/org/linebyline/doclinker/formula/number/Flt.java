package org.linebyline.doclinker.formula.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** A double. */
record Flt(double number) implements Real {

    static final Real ZERO = new Flt(0);
    static final Real ONE = new Flt(1);
    static final Real MINUS_ONE = new Flt(-1);

    @Override
    public Real precisely(int count) {
        return isFinite() ? new Precise(digits(), new MathContext(count)) : this;
    }

    @Override
    public double toDouble() {
        return number;
    }

    @Override
    public BigDecimal digits() {
        if (!isFinite()) {
            throw new ArithmeticException(number + " has no digits");
        }
        return new BigDecimal(number);
    }

    @Override
    public boolean isFinite() {
        return Double.isFinite(number);
    }
}
