package org.linebyline.information;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exponential and logarithm in decimal arithmetic of any precision: the oracle for the floating-point code. */
final class Decimals {

    private Decimals() {}

    /** The power series at x / 1024, squared ten times; ten guard digits. */
    static BigDecimal exp(BigDecimal x, MathContext digits) {
        MathContext guarded = new MathContext(digits.getPrecision() + 10);
        BigDecimal small = x.divide(BigDecimal.valueOf(1024), guarded);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n <= digits.getPrecision() + 40; n++) {
            term = term.multiply(small, guarded).divide(BigDecimal.valueOf(n), guarded);
            sum = sum.add(term, guarded);
        }
        for (int doubling = 0; doubling < 10; doubling++) {
            sum = sum.multiply(sum, guarded);
        }
        return sum.round(digits);
    }

    /** Newton's method for exp(y) = x, which doubles the correct digits at each of its steps. */
    static BigDecimal log(BigDecimal x, MathContext digits) {
        BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
        for (int step = 0; step < 4; step++) {
            BigDecimal ratio = x.divide(exp(y, digits), digits);
            y = y.add(ratio.subtract(BigDecimal.ONE), digits);
        }
        return y;
    }
}
