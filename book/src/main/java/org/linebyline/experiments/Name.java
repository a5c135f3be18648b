package org.linebyline.experiments;

import java.util.regex.Pattern;

/** The rule for everything that becomes a file or an attribute. */
final class Name {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9-]+");

    private Name() {}

    /** Throws unless {@code name} consists of lower-case letters, digits and hyphens. */
    static void check(String name) {
        if (!ALLOWED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name \"" + name + "\" may hold lower-case letters, digits and hyphens only");
        }
    }
}
