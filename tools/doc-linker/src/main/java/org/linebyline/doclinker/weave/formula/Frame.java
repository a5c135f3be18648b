package org.linebyline.doclinker.weave.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.linebyline.doclinker.model.Box;

/**
 * The window of a formula's picture, in hundredths of an em.
 *
 * @param top  above the baseline
 * @param foot below the baseline
 */
record Frame(long top, long foot, long width) {

    /** Of the fonts of MathJax. */
    private static final double HUNDREDTHS_PER_EX = 44.2;
    /** As high as a bracket. */
    private static final Frame USUAL = new Frame(75, 25, 0);

    /** The window of a formula that stands alone. */
    static Frame of(Box box) {
        return new Frame(up(box.height() - box.depth()), up(box.depth()), up(box.width()));
    }

    /** The window of a formula in a sentence: if it can be of the usual height, it is, and css/formula.css says how deep it hangs. */
    static Frame inSentence(Box box) {
        Frame tight = of(box);
        return tight.top <= USUAL.top && tight.foot <= USUAL.foot ? new Frame(USUAL.top, USUAL.foot, tight.width) : tight;
    }

    boolean isUsual() {
        return top == USUAL.top && foot == USUAL.foot;
    }

    /** As attributes of SVG; the height on the page follows from the width. */
    String attributes() {
        return " viewBox=\"0 " + -top + " " + width + " " + (top + foot) + "\" width=\"" + ex(width) + '"';
    }

    /** How far the window hangs below the line, as a style. */
    String hanging() {
        return "vertical-align:" + ex(-foot);
    }

    private static long up(double ex) {
        return (long) Math.ceil(ex * HUNDREDTHS_PER_EX);
    }

    private static String ex(long hundredths) {
        return BigDecimal.valueOf(hundredths / HUNDREDTHS_PER_EX).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros()
                .toPlainString() + "ex";
    }
}
