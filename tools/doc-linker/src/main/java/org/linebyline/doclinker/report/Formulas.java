package org.linebyline.doclinker.report;

/** LaTeX for a reader: the formula without the marks of its terms. */
final class Formulas {

    private static final String TERM = "\\term{";

    private Formulas() {
    }

    static String plain(String latex) {
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
