package org.linebyline.doclinker.typeset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation {@code \term{name}{latex}}, which names a part of a formula. */
final class Term {

    static final String COMMAND = "\\term";

    private static final Pattern NAME_AND_PART = Pattern.compile("\\s*\\{([a-z][a-z0-9-]*)}\\s*\\{(?!\\s*})");

    private Term() {}

    /** The name that follows the command; empty when none does, or no part in braces that holds something. */
    static Optional<String> name(String latex, Lexeme command) {
        Matcher rest = NAME_AND_PART.matcher(latex).region(command.end(), latex.length());
        return rest.lookingAt() ? Optional.of(rest.group(1)) : Optional.empty();
    }
}
