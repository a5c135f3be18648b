package org.linebyline.doclinker.weave.search;

import java.util.List;
import java.util.regex.Pattern;

/** Formulas as they are looked for: what only sets type is left out. */
final class Latex {

    private static final Pattern TERM = Pattern.compile("\\\\term\\{[^{}]*\\}");

    /** Commands that say how something looks; the script of the theme leaves out the same. */
    private static final Pattern LOOKS = Pattern.compile("\\\\(?:begin|end)\\{[^{}]*\\}|\\\\(?:operatorname|mathrm|mathbf|mathbb|mathcal|text"
            + "|left|right|[bB]igg?[lr]?|displaystyle|qquad|quad)(?![a-zA-Z])|\\\\[,;:! \\\\]|&");

    private static final Pattern SHORT = Pattern.compile("\\\\([dt])frac(?![a-zA-Z])");

    private Latex() {
    }

    /** The words of a formula: its letters, and the names of its commands. */
    static List<String> words(String latex) {
        return Words.of(meaning(latex).replaceAll("[_^]", " "));
    }

    /** One spelling for all that mean the same: without braces, backslashes and blanks. */
    static String spelling(String latex) {
        return meaning(latex).replaceAll("[\\\\{}\\s]", "");
    }

    private static String meaning(String latex) {
        return SHORT.matcher(LOOKS.matcher(TERM.matcher(latex).replaceAll(" ")).replaceAll(" ")).replaceAll("\\\\frac");
    }
}
