package org.linebyline.doclinker.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.names.Nearest;

/** The names at the ends of lines. A line outside every region, and a region of no equation, are the business of others. */
final class MarkerWithoutName implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().sources().stream().flatMap(source -> source.markers().stream()
                .flatMap(marker -> judge(marker, source, links).stream()));
    }

    private static Optional<Finding> judge(Marker marker, SourceFile source, Links links) {
        Optional<Region> region = around(marker, source);
        boolean executes = source.statements().stream()
                .anyMatch(statement -> statement.lines().contains(marker.place().line()));
        if (!executes) {
            return Optional.of(found(marker, region.isPresent() ? " stands where nothing executes: write it at the end of the"
                    + " line that does what it names" : " stands outside every region: a name at the end of a line belongs to"
                    + " the equation around it; write the comment without parentheses if it is no such name"));
        }
        return region.flatMap(tagged -> links.equation(tagged.equation()))
                .filter(linked -> !linked.equation().names().contains(marker.name()))
                .map(linked -> unknown(marker, linked));
    }

    private static Optional<Region> around(Marker marker, SourceFile source) {
        return source.regions().stream()
                .filter(region -> !region.isTerm() && region.lines().contains(marker.place().line()))
                .max(Comparator.comparing(Region::place));
    }

    private static Finding unknown(Marker marker, LinkedEquation linked) {
        return found(marker, " names no term and no symbol of equation '" + linked.id() + "'"
                + meant(marker.name(), linked.equation().names()) + ": name a part of the formula with \\term{"
                + marker.name() + "}{…}, or write a name that it has");
    }

    private static String meant(String name, List<String> names) {
        String question = Nearest.question(name, names);
        return !question.isEmpty() ? question : names.isEmpty() ? ", which has none" : ", which has " + String.join(", ", names);
    }

    private static Finding found(Marker marker, String wrong) {
        return new Finding(Rule.REGION_WITHOUT_EQUATION, marker.place(), "marker '" + marker.name() + "'" + wrong);
    }
}
