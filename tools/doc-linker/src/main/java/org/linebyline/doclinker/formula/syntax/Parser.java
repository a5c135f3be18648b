package org.linebyline.doclinker.formula.syntax;

/** LaTeX to a tree of what is written, by recursive descent after the grammar of this package. */
public final class Parser {

    private static final int LONGEST = 20_000;

    private Parser() {
    }

    /** The tree of a formula, or the first fault that keeps it from having one; whatever the text is. */
    public static Parsed parse(String latex) {
        try {
            return new Parsed.Tree(new Claims(new Cursor(Lexer.tokens(checked(latex)))).statements());
        } catch (Unreadable unreadable) {
            return unreadable.fault();
        }
    }

    private static String checked(String latex) {
        if (latex.isBlank()) {
            throw new Unreadable(0, "the formula is empty", "write one, or take its place out of the text");
        }
        if (latex.length() > LONGEST) {
            throw new Unreadable(LONGEST, "the formula is longer than " + LONGEST + " characters", "split it");
        }
        return latex;
    }
}
