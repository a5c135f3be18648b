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
 * @param tables  tables; a chapter includes {@code {runs}/<slug>/epochs.csv}
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
        return new Run(with(figures, name, figure), results, tables);
    }

    /** This run with one more result. */
    public Run result(String name, String value) {
        return new Run(figures, with(results, name, value), tables);
    }

    /** This run with one more table. */
    public Run table(String name, Table table) {
        return new Run(figures, results, with(tables, name, table));
    }

    /** The finds of both runs. */
    public Run and(Run other) {
        Run both = this;
        for (Map.Entry<String, Figure> each : other.figures.entrySet()) {
            both = both.figure(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, String> each : other.results.entrySet()) {
            both = both.result(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, Table> each : other.tables.entrySet()) {
            both = both.table(each.getKey(), each.getValue());
        }
        return both;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        if (map.containsKey(name)) {
            throw new IllegalArgumentException("the name \"" + name + "\" is used twice");
        }
        Map<String, V> larger = new LinkedHashMap<>(map);
        larger.put(name, value);
        return larger;
    }

    private static void checkResult(String name, String value) {
        Name.check(name);
        if (value.lines().count() > 1 || value.endsWith("\n") || value.endsWith("\r")) {
            throw new IllegalArgumentException("the value of \"" + name + "\" has a line break");
        }
    }
}
