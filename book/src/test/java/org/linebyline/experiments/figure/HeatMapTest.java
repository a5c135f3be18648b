package org.linebyline.experiments.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    /** The dark theme's paper, ink and terms. */
    private static final Map<Color, Integer> DARK = Map.of(
            Color.PAPER, 0x16181b, Color.INK, 0xe8e5de, Color.BLUE, 0x7fc0ef, Color.VERMILLION, 0xf2a474,
            Color.GREEN, 0x5fcba7, Color.PURPLE, 0xe3a3d0, Color.OCHRE, 0xe0bd5d, Color.TEAL, 0x82cfdb);

    @Test
    void aNumberIsLegibleOnTheFullestCellInBothThemes() {
        for (Color color : DARK.keySet()) {
            if (color != Color.PAPER && color != Color.INK) {
                double opacity = opacity(HeatMap.of(new double[][] {{1}}).color(color).numbers(v -> "1"));
                // 4.5 is what WCAG 2.2, success criterion 1.4.3, asks of text of this size.
                assertTrue(contrast(color, opacity, Map.of()) >= 4.5, color + " on light paper");
                assertTrue(contrast(color, opacity, DARK) >= 4.5, color + " on dark paper");
            }
        }
    }

    @Test
    void moreColorMeansALargerNumber() {
        assertTrue(opacity(HeatMap.of(new double[][] {{1}}).full(2)) < opacity(HeatMap.of(new double[][] {{2}}).full(2)));
    }

    @Test
    void negativeNumbersHaveTheOtherColor() {
        String svg = HeatMap.of(new double[][] {{-1}}).numbers(v -> "−1").toSvg("a");
        assertTrue(svg.contains("<rect") && svg.contains("class=\"f-t2\"") && !svg.contains("class=\"f-t1\""), svg);
    }

    @Test
    void aMapOfZerosIsDrawn() {
        assertEquals(0.05, opacity(HeatMap.of(new double[][] {{0}})));
    }

    @Test
    void labelsMustBeAsManyAsRows() {
        Exception refused = assertThrows(
                IllegalArgumentException.class, () -> HeatMap.of(new double[][] {{1}, {2}}).rows("row", "only one"));
        assertEquals("the heat map needs 2 row labels but has 1", refused.getMessage());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> HeatMap.of(new double[][] {{Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> HeatMap.of(new double[][] {{1, 2}, {3}}));
    }

    private static double opacity(HeatMap map) {
        Matcher cell = Pattern.compile("fill-opacity=\"([\\d.]+)\"").matcher(map.toSvg("a"));
        assertTrue(cell.find());
        return Double.parseDouble(cell.group(1));
    }

    /** The contrast of ink with so much of {@code color} on paper, as WCAG 2.2 defines it. */
    private static double contrast(Color color, double opacity, Map<Color, Integer> theme) {
        double ink = luminance(rgb(Color.INK, theme), rgb(Color.INK, theme), 1);
        double cell = luminance(rgb(color, theme), rgb(Color.PAPER, theme), opacity);
        return (Math.max(ink, cell) + 0.05) / (Math.min(ink, cell) + 0.05);
    }

    private static int rgb(Color color, Map<Color, Integer> theme) {
        return theme.getOrDefault(color, Integer.parseInt(color.hex().substring(1), 16));
    }

    private static double luminance(int over, int under, double opacity) {
        double[] weights = {0.0722, 0.7152, 0.2126};
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            double mixed = opacity * (over >> 8 * channel & 255) + (1 - opacity) * (under >> 8 * channel & 255);
            double s = mixed / 255;
            sum += weights[channel] * (s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
