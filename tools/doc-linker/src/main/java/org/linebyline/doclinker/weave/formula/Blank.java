package org.linebyline.doclinker.weave.formula;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands between two letters of a formula.
 *
 * @param width in thousandths of an em
 */
record Blank(int width, String text) {

    static final Blank NONE = new Blank(0, "");

    /** In thousandths of an em: nobody sees that a letter is so far from its place. */
    private static final int UNSEEN = 6;

    private Blank and(Blank other) {
        return new Blank(width + other.width, text + other.text);
    }

    /** Nothing, then what TeX calls thin, medium, thick and a quad: css/formula.css widens a plain space to the thick one. */
    private static Stream<Blank> each() {
        return Stream.of(NONE, new Blank(167, "\u2006"), new Blank(222, "\u205f"), new Blank(278, " "), new Blank(999, "\u2003"));
    }

    /** The blank of a width, or two of them that are as wide. */
    static Optional<Blank> of(double width) {
        return each().flatMap(first -> each().map(first::and)).filter(blank -> Math.abs(blank.width - width) < UNSEEN).findFirst();
    }
}
