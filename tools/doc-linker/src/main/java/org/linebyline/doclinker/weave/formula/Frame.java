package org.linebyline.doclinker.weave.formula;

import java.math.BigDecimal;
import java.util.Arrays;

import org.linebyline.doclinker.model.Box;

/**
 * The window of a formula's picture.
 *
 * @param top   above the baseline, in hundredths of an em
 * @param foot  below the baseline, in hundredths of an em
 * @param width in tenths of an ex: less than half of one, which nobody sees, is cut off or added behind the formula
 */
record Frame(long top, long foot, long width) {

    /** Of the fonts of MathJax. */
    private static final double HUNDREDTHS_PER_EX = 44.2;
    /** How far a window in a sentence may hang below its line: css/formula.css has a class for each. */
    private static final long[] FEET = {25, 32, 40, 50, 64, 80, 100, 128, 160, 200, 256, 320, 400, 512};
    /** As high and as deep as a bracket. */
    private static final Frame USUAL = new Frame(75, FEET[0], 0);

    /** The window of a formula that stands alone. */
    static Frame alone(Box box) {
        return new Frame(up(box.height() - box.depth()), up(box.depth()), Math.round(10 * box.width()));
    }

    /** The window of a formula in a sentence: most are of the same height. */
    static Frame inSentence(Box box) {
        Frame tight = alone(box);
        long foot = Arrays.stream(FEET).filter(step -> step >= tight.foot).findFirst().orElse(FEET[FEET.length - 1]);
        return new Frame(Math.max(USUAL.top, tight.top), foot, tight.width);
    }

    /** The class of a picture that hangs lower than usual, after a space. */
    String depth() {
        return foot == USUAL.foot ? "" : " foot-" + foot;
    }

    /** As attributes of SVG; the height on the page follows from the width. */
    String attributes() {
        String ex = BigDecimal.valueOf(width, 1).stripTrailingZeros().toPlainString();
        return " width=\"" + ex + "ex\" viewBox=\"0 " + -top + " " + Math.round(width * HUNDREDTHS_PER_EX / 10) + " " + (top + foot) + "\"";
    }

    /** To the next hundredth; MathJax rounds, so a little above one is that one. */
    private static long up(double ex) {
        return (long) Math.ceil(ex * HUNDREDTHS_PER_EX - 0.05);
    }
}
