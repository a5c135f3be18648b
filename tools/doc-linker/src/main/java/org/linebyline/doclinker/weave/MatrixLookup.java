package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/** The whole trace: each equation with the paper it comes from, its lines of code, its tests, and what computing it has shown. */
final class MatrixLookup {

    private final Links links;
    private final Destinations destinations;
    private final Shown shown;

    private MatrixLookup(Links links, Destinations destinations, Shown shown) {
        this.links = links;
        this.destinations = destinations;
        this.shown = shown;
    }

    /**
     * A row.
     *
     * @param source the paper and its own number for the equation, HTML; empty where there is none
     * @param code HTML, for each piece
     * @param tests how many; empty where none were recorded
     * @param mutants "12 of 14"; empty where there is no result
     * @param evaluation in words
     * @param classes of its tests, each with how many of them; empty where there are none
     * @param inputs some that it was computed on
     */
    record View(Destination equation, String source, List<String> code, String tests, String mutants, String evaluation, String classes,
            List<String> inputs) {
    }

    static Entries<LinkedEquation> entries(Links links, Destinations destinations, Shown shown) {
        return new Entries<>(ByChapter.group(links.equations(), destinations, LinkedEquation::chapter),
                new MatrixLookup(links, destinations, shown)::view);
    }

    private View view(LinkedEquation linked, Medium medium) {
        CodeLinks code = new CodeLinks(shown, medium, "");
        String source = linked.equation().source();
        boolean tested = links.book().evidence() instanceof Evidence.Recorded;
        return new View(destinations.of(linked), source.isEmpty() ? "" : new References(links, medium, linked.chapter()).source(source).outerHtml(),
                linked.regions().stream().map(code::to).map(link -> medium.paper() ? PrintedTrace.paged(link) : link).map(Element::outerHtml).toList(),
                tested ? String.valueOf(linked.tests().size()) : "",
                linked.mutants().isEmpty() ? "" : linked.mutants().killed() + " of " + linked.mutants().total(),
                linked.evaluation().words(), classes(linked), inputs(linked.evaluation()));
    }

    /** By their classes, each with how many of its tests execute the code. */
    private static String classes(LinkedEquation linked) {
        SortedMap<String, Integer> classes = new TreeMap<>();
        linked.tests().forEach(test -> classes.merge(test.substring(0, test.indexOf('#')).replaceFirst(".*\\.", ""), 1, Integer::sum));
        return classes.entrySet().stream().map(type -> type.getKey() + "\u00a0" + type.getValue()).collect(Collectors.joining(", "));
    }

    private static List<String> inputs(Evaluation evaluation) {
        return evaluation instanceof Evaluation.Agrees agrees
                ? agrees.shown().stream().map(MatrixLookup::line).distinct().toList() : List.of();
    }

    /** With what text faces have: Greek letters, and the arrow that does not belong to functions. */
    private static String line(Evaluation.SampleText sample) {
        List<String> given = sample.given().stream().map(PlainLetters::of).toList();
        return new Evaluation.SampleText(given, sample.formula(), sample.code()).line().replace('\u21a6', '\u2192');
    }
}
