package org.linebyline.experiments.regression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linebyline.experiments.ChapterText;

/**
 * An equation of this book, counted.
 *
 * @param characters of the formula as it is typed, without blanks and without the names of its terms
 * @param terms how many parts of it have a name
 * @param symbols how many symbols its where list declares
 * @param lines how many lines of code answer to it; comments and lines of braces alone do not count
 */
record BookEquation(int characters, int terms, int symbols, int lines) {

    private static final Pattern EQUATION = Pattern.compile(
            "(?m)^\\[stem#([\\w-]+).*\\]\\n\\+{4}\\n((?s:.*?))\\n\\+{4}\\n\\n\\[\\.where\\]\\n((?:.+\\n)+)");
    private static final Pattern TERM = Pattern.compile("\\\\term\\{[\\w-]+\\}");
    private static final Pattern SYMBOL = Pattern.compile("(?m)^stem:\\[");
    private static final Pattern NO_CODE = Pattern.compile("|//.*|/?\\*.*|[{}();]+");

    /** The equations of all chapters that have code, chapter by chapter in the order of their names. */
    static List<BookEquation> all() {
        return ChapterText.all().stream().map(ChapterText::source)
                .flatMap(chapter -> EQUATION.matcher(chapter).results().map(found -> counted(found, chapter)))
                .filter(equation -> equation.lines > 0).toList();
    }

    private static Path resource(String name) {
        URL place = BookEquation.class.getResource(name);
        if (place == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BookEquation counted(MatchResult found, String chapter) {
        String id = found.group(1);
        String formula = found.group(2);
        int terms = count(TERM, formula);
        int characters = TERM.matcher(formula).replaceAll("").replaceAll("\\s", "").length();
        int lines = Pattern.compile("include::\\{code\\}/(\\S+)\\[tag=" + id + "\\]").matcher(chapter).results()
                .mapToInt(listing -> lines(resource("/code/" + listing.group(1)), id)).sum();
        return new BookEquation(characters, terms, count(SYMBOL, found.group(3)), lines);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    private static int lines(Path code, String id) {
        try (Stream<String> lines = Files.lines(code)) {
            return (int) lines.map(String::strip)
                    .dropWhile(line -> !line.equals("// tag::" + id + "[]"))
                    .takeWhile(line -> !line.equals("// end::" + id + "[]"))
                    .filter(line -> !NO_CODE.matcher(line).matches()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
