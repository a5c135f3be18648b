package org.linebyline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An equation of a chapter.
 *
 * @param label line of {@code [stem#id]}
 * @param from first line of its LaTeX
 * @param to last line of its LaTeX
 */
record Displayed(Page page, String id, int label, int from, int to) {

    private static final Pattern LABEL = Pattern.compile("\\[stem#([^,\\]]+).*\\]");
    private static final Pattern TERM = Pattern.compile("\\\\term\\{([^}]+)\\}");
    private static final Pattern JAVA_NAME = Pattern.compile("\\(`([A-Za-z_]\\w*)`\\)$");

    static List<Displayed> in(Page page) {
        List<Displayed> equations = new ArrayList<>();
        page.numbers().forEach(line -> {
            Matcher label = LABEL.matcher(page.line(line));
            if (label.matches()) {
                equations.add(new Displayed(page, label.group(1), line, line + 2, closing(page, line + 2) - 1));
            }
        });
        return equations;
    }

    /** A text of the LaTeX and its line. */
    record Named(String name, int line) {
    }

    /** Its terms, each with the line in which it is named. */
    List<Named> terms() {
        return IntStream.rangeClosed(from, to).boxed().flatMap(line -> TERM.matcher(page.line(line)).results()
                .map((MatchResult term) -> new Named(term.group(1), line))).toList();
    }

    /** The entries of its where list that end in one Java name. */
    List<Named> javaNames() {
        return whereEntries().boxed().flatMap(line -> {
            Matcher name = JAVA_NAME.matcher(page.line(line));
            return name.find() ? Stream.of(new Named(name.group(1), line)) : Stream.empty();
        }).toList();
    }

    /** Whether another entry of its where list has the same name for a letter: w_0 beside w. */
    boolean isLetterElsewhere(Named symbol) {
        return whereEntries().filter(line -> line != symbol.line())
                .anyMatch(line -> page.line(line).replaceFirst("\\]::.*", "").matches(".*(?<![A-Za-z])" + symbol.name() + "(?![A-Za-z]).*"));
    }

    /** The lines of the entries of its where list. */
    IntStream whereEntries() {
        int role = to + 3;
        if (role > page.lines().size() || !page.line(role).equals("[.where]")) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(role + 1, page.lines().size()).takeWhile(line -> !page.line(line).isBlank());
    }

    /** The lines of its calls. */
    IntStream calls() {
        int role = to + 3 + (int) whereEntries().count() + 2;
        if (role > page.lines().size() || !page.line(role).equals("[.calls]")) {
            return IntStream.empty();
        }
        return IntStream.rangeClosed(role + 1, page.lines().size()).takeWhile(line -> !page.line(line).isBlank());
    }

    /** The first line of the listing that shows a region of this equation, where it has one. */
    Optional<Integer> include() {
        return page.numbers().filter(line -> page.line(line).matches("include::\\{code\\}.*\\[tag=" + Pattern.quote(id) + "\\]"))
                .boxed().findFirst();
    }

    private static int closing(Page page, int from) {
        return IntStream.rangeClosed(from, page.lines().size()).filter(line -> page.line(line).equals("++++")).findFirst().orElseThrow();
    }
}
