package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Objects;

/**
 * A formula as written.
 *
 * @param latex   its LaTeX
 * @param display whether it is displayed on lines of its own; otherwise it stands in a sentence
 * @param symbols the LaTeX of each entry of its where list: symbol number n has the class {@code sn} wherever it stands
 */
public record Formula(String latex, boolean display, List<String> symbols) {

    private static final String TERM = "\\term{";

    public Formula {
        Objects.requireNonNull(latex, "latex");
        symbols = List.copyOf(symbols);
    }

    /** A formula without a where list. */
    public Formula(String latex, boolean display) {
        this(latex, display, List.of());
    }

    /** Its LaTeX without the marks of its terms. */
    public String plain() {
        return plain(latex);
    }

    private static String plain(String latex) {
        int term = latex.indexOf(TERM);
        int body = latex.indexOf('{', term + TERM.length());
        int end = term < 0 || body < 0 ? -1 : close(latex, body);
        return end < 0 ? latex : latex.substring(0, term) + plain(latex.substring(body + 1, end) + latex.substring(end + 1));
    }

    private static int close(String latex, int open) {
        int depth = 0;
        for (int at = open; at < latex.length(); at++) {
            switch (latex.charAt(at)) {
                case '\\' -> at++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> { }
            }
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
