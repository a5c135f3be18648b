package org.linebyline.doclinker.weave.formula;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Letters of one font, size and height within the text of a formula: plain text if all is as usual, or else an element.
 *
 * @param font  empty for the usual one of each letter
 * @param size  empty for that of the formula
 * @param up    from the line, in hundredths of an em
 * @param blank before the element
 * @param right from there, in hundredths of an em
 */
record TextPiece(String font, String size, long up, Blank blank, long right) {

    /** Plain text on the line, with which every formula begins. */
    static final TextPiece PLAIN = new TextPiece("", "", 0, Blank.NONE, 0);

    /** Steps up to this one have a class in css/formula.css. */
    private static final int FAR = 60;
    /** What css/formula.css says of scripts, in hundredths of an em. */
    private static final int BEFORE_SCRIPT = 3;
    private static final int BEHIND_SCRIPT = 5;
    private static final int SUBSCRIPT = -15;
    private static final int SUPERSCRIPT = 36;

    /** The piece that begins with a letter, so many thousandths of an em behind the end of the one before. */
    static TextPiece at(PlacedLetter first, double gap) {
        Blank blank = first.size().isEmpty() ? Blank.of(gap).orElse(Blank.NONE) : Blank.NONE;
        return new TextPiece(first.letter().unusualFont(), first.size(), first.up(), blank, Math.round((gap - blank.width()) / 10));
    }

    boolean isNear() {
        return isNear(up) && isNear(right);
    }

    static boolean isNear(long hundredths) {
        return Math.abs(hundredths) <= FAR;
    }

    /** Whether a letter can be part of it, behind a blank in the font of the formula. */
    boolean holds(PlacedLetter next, Blank between) {
        return font.equals(next.letter().unusualFont()) && size.equals(next.size()) && up == next.up()
                && (font.isEmpty() || between.equals(Blank.NONE));
    }

    String opening() {
        return blank.text() + (tag().isEmpty() ? "" : "<" + tag() + (classes().isEmpty() ? "" : " class=\"" + classes() + '"') + ">");
    }

    String closing() {
        return tag().isEmpty() ? "" : "</" + tag() + ">";
    }

    /** In thousandths of an em. */
    double before() {
        return blank.width() + 10.0 * right;
    }

    /** In thousandths of an em. */
    double behind() {
        return isScript() ? 10.0 * BEHIND_SCRIPT : 0;
    }

    private String tag() {
        return isScript() ? up < 0 ? "sub" : "sup" : classes().isEmpty() ? "" : "span";
    }

    private String classes() {
        int usual = isScript() ? up < 0 ? SUBSCRIPT : SUPERSCRIPT : 0;
        return Stream.of(font, size.equals("tiny") ? size : "", right == (isScript() ? BEFORE_SCRIPT : 0) ? "" : toTheRight(right),
                up == usual ? "" : (up < 0 ? "d" : "u") + Math.abs(up)).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }

    private boolean isScript() {
        return !size.isEmpty();
    }

    /** The class that moves a piece, or what stands behind the last one, by hundredths of an em. */
    static String toTheRight(long hundredths) {
        return (hundredths < 0 ? "l" : "r") + Math.abs(hundredths);
    }
}
