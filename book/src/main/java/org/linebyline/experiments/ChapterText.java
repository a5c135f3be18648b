package org.linebyline.experiments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A written chapter of this book.
 *
 * @param slug its name, as in the address of its page
 * @param source what its authors typed
 */
public record ChapterText(String slug, String source) {

    private static final String SUFFIX = ".adoc";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(\\+{4}|-{4}|\\|===)$.*?^\\1$");
    private static final Pattern BLOCK_LINE = Pattern.compile("^(?:\\[.*\\]|:[\\w-]+:.*|image::.*|include::.*|=+|\\+)$");
    private static final Pattern FORMULA = Pattern.compile("stem:\\[(?:\\\\\\]|[^\\]])*\\]|\\+?`[^`]*`\\+?|\\{[\\w-]+\\}");
    private static final Pattern REFERENCE = Pattern.compile("<<[\\w-]+(?:,([^>]*))?>>|footnote:");
    private static final Pattern MARK = Pattern.compile("\\[\\.\\w+\\]|^=+ |^[.*]+ ?|[*_]+|::");

    /** All that are written, in the order of their slugs. */
    public static List<ChapterText> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().map(ChapterText::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ChapterText of(String slug) {
        return read(folder().resolve(slug + SUFFIX));
    }

    private static Path folder() {
        URL place = ChapterText.class.getResource("/chapters");
        if (place == null) {
            throw new IllegalStateException("the chapters are not on the class path");
        }
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChapterText read(Path file) {
        try {
            return new ChapterText(file.getFileName().toString().replace(SUFFIX, ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String title() {
        return source.lines().findFirst().orElse("").replaceFirst("^= ", "");
    }

    /** Its sentences and headings, one a line, without formulas, code, tables, results of runs, and markup. */
    public String prose() {
        return BLOCK.matcher(source).replaceAll("").lines()
                .filter(line -> !BLOCK_LINE.matcher(line).matches())
                .map(ChapterText::words)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String line) {
        String named = REFERENCE.matcher(FORMULA.matcher(line).replaceAll("")).replaceAll("$1");
        return MARK.matcher(named).replaceAll("").strip();
    }
}
