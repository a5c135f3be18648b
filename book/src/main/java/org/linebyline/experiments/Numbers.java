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
        return Double.isFinite(x) ? signed(decimal(x).setScale(decimals, RoundingMode.HALF_EVEN)) : special(x);
    }

    /**
     * {@code x} with {@code digits} significant digits: {@code significant(1016.4, 2)} is 1,000. Beyond eight
     * digits before the point, or four zeros after it, a power of ten is split off: 1.2 × 10⁻¹⁶.
     */
    public static String significant(double x, int digits) {
        if (!Double.isFinite(x)) {
            return special(x);
        }
        if (x == 0) {
            return "0";
        }
        BigDecimal rounded = decimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = exponent(rounded);
        if (exponent < -4 || exponent > 7) {
            BigDecimal lead = rounded.movePointLeft(exponent).setScale(digits - 1, RoundingMode.UNNECESSARY);
            return signed(lead) + " × 10" + raised(exponent);
        }
        return signed(rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.UNNECESSARY));
    }

    /** {@code x} with as many digits as it needs, as at the ticks of an axis: 0.5, −2, 10,000, 10⁻⁶. */
    public static String shortest(double x) {
        if (!Double.isFinite(x) || x == 0) {
            return x == 0 ? "0" : special(x);
        }
        BigDecimal exact = decimal(x).stripTrailingZeros();
        int exponent = exponent(exact);
        if (exponent >= -3 && exponent <= 5) {
            return signed(exact.setScale(Math.max(0, exact.scale()), RoundingMode.UNNECESSARY));
        }
        BigDecimal lead = exact.movePointLeft(exponent);
        boolean isOne = lead.abs().compareTo(BigDecimal.ONE) == 0;
        return (isOne ? x < 0 ? "−" : "" : signed(lead.stripTrailingZeros()) + " × ") + "10" + raised(exponent);
    }

    /** {@code n} with a comma between thousands: 1,016. */
    public static String grouped(long n) {
        return signed(BigDecimal.valueOf(n));
    }

    private static BigDecimal decimal(double x) {
        return BigDecimal.valueOf(x);
    }

    private static int exponent(BigDecimal x) {
        return x.precision() - x.scale() - 1;
    }

    private static String raised(int exponent) {
        StringBuilder text = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) {
            text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return text.toString();
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
