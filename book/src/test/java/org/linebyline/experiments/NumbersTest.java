package org.linebyline.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.6666666666666666 | 3 | 0.667", "2 | 2 | 2.00", "-0.5 | 1 | −0.5", "-0.001 | 2 | 0.00",
        "1234567.891 | 1 | 1,234,567.9", "1e-20 | 3 | 0.000", "2.5 | 0 | 2", "NaN | 2 | NaN", "-Infinity | 2 | −∞"})
    void fixedHasSoManyDecimals(double x, int decimals, String text) {
        assertEquals(text, Numbers.fixed(x, decimals));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1016.4 | 2 | 1,000", "0.012345 | 3 | 0.0123", "2 | 3 | 2.00", "0 | 3 | 0", "-9.996 | 3 | −10.0",
        "2.220446049250313e-16 | 2 | 2.2 × 10⁻¹⁶", "6.02214e23 | 3 | 6.02 × 10²³", "0.0001 | 1 | 0.0001"})
    void significantHasSoManyDigits(double x, int digits, String text) {
        assertEquals(text, Numbers.significant(x, digits));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.5 | 0.5", "-2 | −2", "10000 | 10,000", "0.001 | 0.001", "1e-6 | 10⁻⁶", "2e7 | 2 × 10⁷", "-1e9 | −10⁹",
        "0 | 0", "100 | 100"})
    void shortestHasNoDigitTooMany(double x, String text) {
        assertEquals(text, Numbers.shortest(x));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1016 | 1,016", "999 | 999", "-1234567 | −1,234,567", "0 | 0"})
    void groupedHasCommasBetweenThousands(long n, String text) {
        assertEquals(text, Numbers.grouped(n));
    }

    @Test
    void noLocaleTakesPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("1,234.50", Numbers.fixed(1234.5, 2));
            assertEquals("2.2 × 10⁻¹⁶", Numbers.significant(Math.ulp(1.0), 2));
        } finally {
            Locale.setDefault(before);
        }
    }
}
