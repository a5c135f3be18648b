package org.linebyline.doclinker.weave;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as style sheets write them, in every locale alike. */
final class Numerals {

    private Numerals() {
    }

    /** At most three decimals, no trailing zeros. */
    static String shortest(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
