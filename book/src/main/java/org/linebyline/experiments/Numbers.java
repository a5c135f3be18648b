package org.linebyline.experiments;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as the book prints them: a point before the decimals, a comma between thousands, a real minus
 * sign (U+2212), and never a negative zero. No locale takes part. Ties round to even.
 */
public final class Numbers {

    private Numbers() {}

    /** {@code x} with exactly {@code decimals} digits after the point: {@code fixed(2.0/3, 3)} is 0.667. */
    public static String fixed(double x, int decimals) {
        return finite(x) ? signed(decimal(x).setScale(decimals, RoundingMode.HALF_EVEN)) : special(x);
    }

    /**
     * {@code x} with {@code digits} significant digits. Very small and very large numbers are written as
     * 1.2 × 10^-16^, which AsciiDoc prints with a raised exponent.
     */
    public static String significant(double x, int digits) {
        if (!finite(x)) {
            return special(x);
        }
        if (x == 0) {
            return "0";
        }
        BigDecimal rounded = decimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < -4 || exponent > 8) {
            BigDecimal mantissa = rounded.movePointLeft(exponent).setScale(digits - 1, RoundingMode.HALF_EVEN);
            return signed(mantissa) + " × 10^" + grouped(exponent) + "^";
        }
        return signed(rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.HALF_EVEN));
    }

    /** {@code n} with a comma between thousands: 1,016. */
    public static String grouped(long n) {
        return signed(BigDecimal.valueOf(n));
    }

    private static BigDecimal decimal(double x) {
        return BigDecimal.valueOf(x);
    }

    private static boolean finite(double x) {
        return Double.isFinite(x);
    }

    private static String special(double x) {
        return Double.isNaN(x) ? "NaN" : x > 0 ? "∞" : "−∞";
    }

    private static String signed(BigDecimal x) {
        String digits = x.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return x.signum() < 0 ? "−" + text : text.toString();
    }
}
