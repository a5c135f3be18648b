package org.linebyline.doclinker.formula.syntax;

/**
 * Where a piece of a formula stands in its LaTeX.
 *
 * @param from column of its first character, counted from 0 over the whole text, line ends included
 * @param to   the column behind its last character; {@code from} where nothing is written
 */
public record Span(int from, int to) {

    /** From the beginning of one piece to the end of another. */
    public static Span of(Span first, Span last) {
        return new Span(first.from, Math.max(first.from, last.to));
    }

    /** Nothing, in front of this piece. */
    Span before() {
        return new Span(from, from);
    }

    /** Nothing, behind this piece. */
    Span behind() {
        return new Span(to, to);
    }
}
