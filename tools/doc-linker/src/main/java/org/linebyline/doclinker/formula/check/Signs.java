package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.regex.Pattern;

/** What a sign ± says: one thing with all upper signs, and another with all lower ones. */
final class Signs {

    private static final Pattern UPPER_PLUS = Pattern.compile("\\\\pm(?![a-zA-Z])");
    private static final Pattern UPPER_MINUS = Pattern.compile("\\\\mp(?![a-zA-Z])");

    private Signs() {
    }

    /** The LaTeX with one sign for each of them, as long as it was: all else keeps its column. */
    static List<String> readings(String latex) {
        boolean both = UPPER_PLUS.matcher(latex).find() || UPPER_MINUS.matcher(latex).find();
        return both ? List.of(with(latex, "+  ", "-  "), with(latex, "-  ", "+  ")) : List.of(latex);
    }

    private static String with(String latex, String plus, String minus) {
        return UPPER_MINUS.matcher(UPPER_PLUS.matcher(latex).replaceAll(plus)).replaceAll(minus);
    }
}
