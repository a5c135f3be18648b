package org.linebyline.doclinker.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A smallest piece of LaTeX: a command, or one character.
 *
 * @param text   as written, a command with its backslash
 * @param offset 0-based place of its first character
 */
record Lexeme(String text, int offset) {

    private static final Pattern PATTERN = Pattern.compile("\\\\(?:[a-zA-Z]+|.)|.", Pattern.DOTALL);

    static List<Lexeme> of(String latex) {
        List<Lexeme> lexemes = new ArrayList<>();
        for (Matcher next = PATTERN.matcher(latex); next.find();) {
            lexemes.add(new Lexeme(next.group(), next.start()));
        }
        return List.copyOf(lexemes);
    }

    boolean is(String other) {
        return text.equals(other);
    }

    int end() {
        return offset + text.length();
    }
}
