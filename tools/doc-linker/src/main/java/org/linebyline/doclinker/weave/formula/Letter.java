package org.linebyline.doclinker.weave.formula;

import java.util.regex.Pattern;

/**
 * A character of one of MathJax's fonts.
 *
 * @param font the letters by which MathJax calls the font, such as {@code I} for the italic of mathematics
 */
record Letter(String font, char character) {

    private static final String UPRIGHT = "N";
    private static final String ITALIC = "I";
    /** What a formula sets in italics unless told otherwise; css/mathfonts.css gives the same ranges to its font. */
    private static final Pattern USUALLY_ITALIC = Pattern.compile("[A-Za-z\u03b1-\u03c9\u03d1\u03d5\u03d6\u03f0-\u03f5]");

    /** Its font, empty if formulas use that for the character unless told otherwise. */
    String unusualFont() {
        return font.equals(USUALLY_ITALIC.matcher(Character.toString(character)).matches() ? ITALIC : UPRIGHT) ? "" : font;
    }

    /** As HTML and SVG write it. */
    String text() {
        return character == '&' ? "&amp;" : character == '<' ? "&lt;" : Character.toString(character);
    }
}
