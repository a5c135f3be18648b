package org.linebyline.doclinker.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.names.Nearest;

/**
 * A name at the ends of lines of a region that its equation does not have.
 *
 * <p>It is misspelled there or in the formula. Where several lines agree on a name and no line has the term that is nearest
 * to it, they are taken to be right, and {@link TermWithoutCode} tells the term. Of one line and one term, nobody can say
 * which is right: both are told, and the term names the line.
 *
 * @param region around the lines
 */
record Stray(LinkedEquation equation, Region region, String name, List<Place> places) {

    /** All of a book: file by file, in the order of their first lines. */
    static List<Stray> in(Links links) {
        return links.book().sources().stream().flatMap(source -> in(source, links).stream()).toList();
    }

    private static List<Stray> in(SourceFile source, Links links) {
        Map<Region, Map<String, List<Place>>> places = new LinkedHashMap<>();
        for (Marker marker : source.markers()) {
            around(marker, source).filter(region -> executes(marker, source))
                    .filter(region -> links.equation(region.equation()).filter(linked -> !knows(linked, marker)).isPresent())
                    .ifPresent(region -> places.computeIfAbsent(region, first -> new LinkedHashMap<>())
                            .computeIfAbsent(marker.name(), first -> new ArrayList<>()).add(marker.place()));
        }
        return places.entrySet().stream().flatMap(around -> around.getValue().entrySet().stream().map(named -> new Stray(
                links.equation(around.getKey().equation()).orElseThrow(), around.getKey(), named.getKey(), named.getValue()))).toList();
    }

    private static boolean knows(LinkedEquation linked, Marker marker) {
        return linked.equation().terms().contains(marker.name()) || linked.equation().declares(marker.name());
    }

    /** The region of an equation that a line lies in. */
    static Optional<Region> around(Marker marker, SourceFile source) {
        return source.regions().stream()
                .filter(region -> !region.isTerm() && region.lines().contains(marker.place().line()))
                .max(Comparator.comparing(Region::place));
    }

    /** Whether there is something on its line that a name could tell the purpose of. */
    static boolean executes(Marker marker, SourceFile source) {
        return source.statements().stream().anyMatch(statement -> statement.lines().contains(marker.place().line()));
    }

    /** Whether a term is what it seems to mean. */
    boolean means(String term) {
        return Nearest.of(name, equation.equation().names()).filter(term::equals).isPresent();
    }

    /** Whether the formula is what is taken to be misspelled. */
    boolean blamesTheFormula() {
        return places.size() > 1 && TermWithoutCode.unnamed(equation).anyMatch(this::means);
    }

    /** Where it stands, such as {@code lines 12, 14 and 17}. */
    String lines() {
        List<String> numbers = places.stream().map(place -> String.valueOf(place.line())).toList();
        int last = numbers.size() - 1;
        return last == 0 ? "line " + numbers.get(0)
                : "lines " + numbers.stream().limit(last).collect(Collectors.joining(", ")) + " and " + numbers.get(last);
    }
}
