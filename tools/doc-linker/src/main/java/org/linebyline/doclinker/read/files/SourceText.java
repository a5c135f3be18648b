package org.linebyline.doclinker.read.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Place;

/** The lines of a file, searched for the place of what is reported without one. */
public record SourceText(String path, List<String> lines) {

    private static final Pattern CAPTION_OR_ATTRIBUTES = Pattern.compile("\\[.*\\]\\s*|\\.\\S.*");

    public static SourceText of(String path, String text) {
        return new SourceText(path, List.of(text.split("\n", -1)));
    }

    /** Where a text stands at or after a line, but not as the beginning of a longer name; its first line counts. */
    public Stream<Place> occurrences(String text, int fromLine) {
        return occurrences(text, line(fromLine));
    }

    /** The same at or after a place. */
    public Stream<Place> occurrences(String text, Place from) {
        String first = text.lines().findFirst().orElse("").strip();
        return first.isEmpty() ? Stream.empty() : IntStream.rangeClosed(from.line(), lines.size())
                .filter(line -> lines.get(line - 1).contains(first)).boxed()
                .flatMap(line -> columns(lines.get(line - 1), first, line == from.line() ? from.column() - 1 : 0)
                        .mapToObj(column -> new Place(path, line, column + 1)));
    }

    /** Where a text first stands at or after a line; the beginning of that line when it is not found. */
    public Place find(String text, int fromLine) {
        return occurrences(text, fromLine).findFirst().orElseGet(() -> line(fromLine));
    }

    /** Where a text first stands in one line; the beginning of that line when it is not found. */
    public Place within(int line, String text) {
        return occurrences(text, line).findFirst().filter(place -> place.line() == line).orElseGet(() -> line(line));
    }

    /** The beginning of a line that the file has. */
    public Place line(int line) {
        return Place.line(path, Math.min(line, lines.size()));
    }

    /** The place behind the last line, where nothing stands. */
    public Place end() {
        return new Place(path, lines.size() + 1, 1);
    }

    /** The line in which the attributes above a block begin, such as {@code [stem#id]} above its delimiter. */
    public int attributesAbove(int blockLine) {
        int last = Math.min(blockLine, lines.size());
        return IntStream.range(captionAbove(blockLine), last).filter(line -> lines.get(line - 1).startsWith("[")).findFirst().orElse(last);
    }

    /** The line in which a block begins with all that belongs to it: its caption and its attributes, in any order. */
    public int captionAbove(int blockLine) {
        int line = Math.min(blockLine, lines.size());
        while (line > 1 && CAPTION_OR_ATTRIBUTES.matcher(lines.get(line - 2)).matches()) {
            line--;
        }
        return line;
    }

    private static IntStream columns(String line, String text, int from) {
        return IntStream.iterate(line.indexOf(text, from), column -> column >= 0, column -> line.indexOf(text, column + 1))
                .filter(column -> endsThere(line, column + text.length()));
    }

    private static boolean endsThere(String line, int end) {
        return end >= line.length() || !isNamePart(line.charAt(end - 1)) || !isNamePart(line.charAt(end));
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '_';
    }
}
