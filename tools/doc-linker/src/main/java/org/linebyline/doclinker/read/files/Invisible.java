package org.linebyline.doclinker.read.files;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/**
 * Finds characters that a reviewer cannot see: controls, those that turn the direction of the text around (so that code reads
 * otherwise than it runs), spaces without width, and the mark that stands for a pulled region inside this tool.
 */
public final class Invisible {

    /** Kept for marks of our own in a text. */
    public static final String RESERVED = "\uE000";

    private static final Pattern CHARACTERS = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\\t\\f]]"
            + "|[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]|" + RESERVED);

    private Invisible() {
    }

    /** The first of each line, at its place. */
    public static List<Damage> in(String path, List<String> lines) {
        return IntStream.range(0, lines.size()).filter(line -> !printable(lines.get(line))).boxed().flatMap(line -> first(lines.get(line))
                .map(found -> new Damage(Rule.MARKUP_UNSAFE, new Place(path, line + 1, found.start() + 1),
                        "here is the invisible character U+%04X: take it out".formatted(found.group().codePointAt(0))))).toList();
    }

    /** Whether all of a line is printable ASCII, as most lines are: they need no closer look. */
    private static boolean printable(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) < ' ' || line.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static Stream<MatchResult> first(String line) {
        return CHARACTERS.matcher(line).results().limit(1);
    }
}
