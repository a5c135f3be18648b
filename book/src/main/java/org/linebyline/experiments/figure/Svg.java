package org.linebyline.experiments.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pieces of SVG text: elements, escaped words, short numbers. */
final class Svg {

    /** The size of the letters in pixels. Never 12: at exactly that size the PDF renderer collapses text. */
    static final int TEXT = 14;

    private Svg() {}

    /** {@code x} with at most two decimals, without trailing zeros. */
    static String number(double x) {
        BigDecimal rounded = BigDecimal.valueOf(x).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The attributes that fill with {@code color} in every theme. */
    static String fill(Color color) {
        return "class=\"" + color.fillClass() + "\" fill=\"" + color.hex() + "\"";
    }

    /** The attributes that outline with {@code color} in every theme. */
    static String stroke(Color color) {
        return "class=\"" + color.strokeClass() + "\" stroke=\"" + color.hex() + "\" fill=\"none\"";
    }

    /** One line of words; {@code anchor} is start, middle or end, and (x, y) is on the base line. */
    static String text(double x, double y, String anchor, Color color, String words) {
        String side = anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"";
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\"" + side + " " + fill(color) + ">"
                + escaped(words) + "</text>\n";
    }

    /** The same line of words on a strip of paper, which keeps it readable where it crosses a line. */
    static String textOnPaper(double x, double y, String anchor, Color color, String words) {
        double width = width(words);
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        return "<rect x=\"" + number(left - 1) + "\" y=\"" + number(y - 11) + "\" width=\"" + number(width + 2)
                + "\" height=\"14\" rx=\"3\" " + fill(Color.PAPER) + " fill-opacity=\"0.8\"/>\n"
                + text(x, y, anchor, color, words);
    }

    /** {@code body}, moved by (dx, dy). */
    static String moved(double dx, double dy, String body) {
        return "<g transform=\"translate(" + number(dx) + " " + number(dy) + ")\">\n" + body + "</g>\n";
    }

    /** About how wide {@code words} are in pixels. */
    static double width(String words) {
        return words.codePoints().mapToDouble(Svg::advance).sum() * TEXT;
    }

    /** The advance of a letter of Source Sans in ems, by its shape: enough to leave room for it. */
    private static double advance(int letter) {
        if (" iljI.,:;'|!".indexOf(letter) >= 0) {
            return 0.26;
        }
        if ("frt-()[]/".indexOf(letter) >= 0) {
            return 0.34;
        }
        if ("mwMW%@".indexOf(letter) >= 0) {
            return 0.82;
        }
        return Character.isUpperCase(letter) ? 0.6 : 0.52;
    }
}
