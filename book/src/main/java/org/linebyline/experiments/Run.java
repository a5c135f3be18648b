package org.linebyline.experiments;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linebyline.experiments.figure.Figure;

/**
 * What an experiment found, in the order in which it was added. Names consist of lower-case letters,
 * digits and hyphens, and are unique within a chapter.
 *
 * <pre>{@code
 * return Run.empty()
 *         .figure("loss", Plot.of(...))
 *         .result("final-loss", Numbers.fixed(loss, 3))
 *         .table("epochs", Table.of("epoch", "loss").row("1", "0.693"));
 * }</pre>
 *
 * @param figures pictures; a chapter shows {@code loss} with {@code image::{runs}/<slug>/loss.svg[...]}
 * @param results numbers and words; a chapter reads {@code final-loss} as the attribute {@code {final-loss}}
 * @param tables tables; a chapter includes {@code {runs}/<slug>/epochs.csv}
 */
public record Run(Map<String, Figure> figures, Map<String, String> results, Map<String, Table> tables) {

    public Run {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        figures.keySet().forEach(Name::check);
        tables.keySet().forEach(Name::check);
        results.forEach(Run::checkResult);
    }

    /** A run that found nothing yet. */
    public static Run empty() {
        return new Run(Map.of(), Map.of(), Map.of());
    }

    /** This run with one more figure. */
    public Run figure(String name, Figure figure) {
        return new Run(union(figures, Map.of(name, figure)), results, tables);
    }

    /** This run with one more result: one line of text that is not blank. */
    public Run result(String name, String value) {
        return new Run(figures, union(results, Map.of(name, value)), tables);
    }

    /** This run with one more table. */
    public Run table(String name, Table table) {
        return new Run(figures, results, union(tables, Map.of(name, table)));
    }

    /** What both runs found. */
    public Run and(Run other) {
        return new Run(union(figures, other.figures), union(results, other.results), union(tables, other.tables));
    }

    private static <V> Map<String, V> union(Map<String, V> first, Map<String, V> second) {
        Map<String, V> union = new LinkedHashMap<>(first);
        second.forEach((name, value) -> {
            if (union.put(name, value) != null) {
                throw new IllegalArgumentException("the name \"" + name + "\" is used twice");
            }
        });
        return union;
    }

    private static void checkResult(String name, String value) {
        Name.check(name);
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the value of \"" + name + "\" is blank or has a line break in it");
        }
        if (value.endsWith("\\")) {
            throw new IllegalArgumentException(
                    "the value of \"" + name + "\" ends in a backslash, which AsciiDoc reads as \"to be continued\"");
        }
    }
}
