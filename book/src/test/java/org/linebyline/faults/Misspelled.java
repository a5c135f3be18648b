package org.linebyline.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name with a slip of the finger in it. */
final class Misspelled {

    private Misspelled() {
    }

    /** Two neighboring letters change places; a name without two that differ gets a letter more. */
    static String of(String name) {
        for (int at = name.length() / 2; at > 0; at--) {
            if (name.charAt(at) != name.charAt(at - 1) && Character.isLetterOrDigit(name.charAt(at))
                    && Character.isLetterOrDigit(name.charAt(at - 1))) {
                return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
            }
        }
        return name + "q";
    }

    /** A text in which one name, wherever it stands as a whole word, is another. */
    static String renamed(String text, String name, String by) {
        return text.replaceAll("\\b" + Pattern.quote(name) + "\\b", Matcher.quoteReplacement(by));
    }
}
