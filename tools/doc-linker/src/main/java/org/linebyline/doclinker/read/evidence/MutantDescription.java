package org.linebyline.doclinker.read.evidence;

import java.util.Locale;

/** PIT's words for what it did to a line, as a reader who has the line before them would say it. */
final class MutantDescription {

    private MutantDescription() {
    }

    /**
     * The change without the name of the method that it is in. A condition that is replaced is the one of the bytecode, where
     * the parts of an {@code ||} stand in the opposite sense.
     */
    static String of(String written) {
        String words = written.strip().replaceAll("\\s+", " ")
                .replaceFirst(" for [\\w/$]+::[\\w$<>]+$", "")
                .replaceFirst("^removed conditional - (replaced .*)$", "$1, as compiled")
                .replaceFirst("^changed conditional boundary$", "moved the boundary of a comparison, such as < to <=")
                .replaceFirst("^negated conditional$", "negated a condition")
                .replaceAll("(?:[\\w$]+/)*([\\w$]+)::([\\w$<>]+)", "$1.$2")
                .replaceAll("\\b0\\.0[df]\\b", "0")
                .replaceFirst(" with (argument|receiver)$", " with its $1");
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
