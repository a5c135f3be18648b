package org.linebyline.doclinker.formula.syntax;

/** The characters of a formula, read from the left; here and nowhere else is text read raw, as the arguments of some commands are. */
final class Source {

    private final String latex;
    private int at;

    Source(String latex) {
        this.latex = latex;
    }

    int at() {
        return at;
    }

    boolean more() {
        return at < latex.length();
    }

    Span since(int from) {
        return new Span(from, at);
    }

    void skipSpace() {
        while (more() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    /** Takes a character, if it comes next. */
    boolean take(char expected) {
        boolean there = comes(expected);
        at += there ? 1 : 0;
        return there;
    }

    boolean comes(char expected) {
        return more() && latex.charAt(at) == expected;
    }

    boolean comes(String expected) {
        return latex.startsWith(expected, at);
    }

    /** A command with its backslash, or one character. */
    String piece() {
        int from = at;
        if (!take('\\')) {
            at += Character.charCount(latex.codePointAt(at));
        } else if (!more()) {
            throw new Unreadable(from, "a backslash ends the formula", "write the command that it begins, or take it out");
        } else if (isLetter(latex.charAt(at))) {
            while (more() && isLetter(latex.charAt(at))) {
                at++;
            }
        } else {
            at += Character.charCount(latex.codePointAt(at));
        }
        return latex.substring(from, at);
    }

    /** The argument of a command, which reads it raw: what is in braces, else one piece. */
    String argument(String command, int commandAt) {
        skipSpace();
        if (!more() || comes('}')) {
            throw new Unreadable(commandAt, command + " has no argument", "write " + command + "{…}");
        }
        return comes('{') ? between('{', '}') : piece();
    }

    /** What stands in square brackets, if they come next, is passed over. */
    void skipOption() {
        skipSpace();
        if (comes('[')) {
            between('[', ']');
        }
    }

    private String between(char open, char close) {
        int from = at;
        int depth = 0;
        do {
            if (!more()) {
                throw new Unreadable(from, "this " + open + " is not closed", "add its " + close);
            }
            depth += comes(open) ? 1 : comes(close) ? -1 : 0;
            piece();
        } while (depth > 0);
        return latex.substring(from + 1, at - 1);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
