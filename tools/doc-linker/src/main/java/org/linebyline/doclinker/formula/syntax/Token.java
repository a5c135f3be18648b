package org.linebyline.doclinker.formula.syntax;

/**
 * A smallest piece of a formula that means something.
 *
 * @param text as written, without layout: a command with its backslash, a word of prose without its command
 */
record Token(Kind kind, String text, Span span) {

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(Kind other, String otherText) {
        return kind == other && text.equals(otherText);
    }

    /** As written, for messages. */
    String written() {
        return switch (kind) {
            case BEGIN -> "\\begin{" + text + "}";
            case FINISH -> "\\end{" + text + "}";
            case LEFT -> "\\left" + text;
            case RIGHT -> "\\right" + text;
            case TERM -> "\\term{" + text + "}";
            default -> text;
        };
    }

    boolean touches(Token next) {
        return span.to() == next.span.from();
    }
}
