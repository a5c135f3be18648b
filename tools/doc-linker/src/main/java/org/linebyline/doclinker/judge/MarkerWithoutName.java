package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.names.Nearest;

/** The names at the ends of lines. A line outside every region, and a region of no equation, are the business of others. */
final class MarkerWithoutName implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        Stream<Finding> misplaced = links.book().sources().stream().flatMap(source -> source.markers().stream()
                .filter(marker -> !Stray.executes(marker, source)).map(marker -> misplaced(marker, source)));
        return Stream.concat(misplaced, Stray.in(links).stream().filter(stray -> !stray.blamesTheFormula()).map(MarkerWithoutName::unknown));
    }

    private static Finding misplaced(Marker marker, SourceFile source) {
        return found(marker.place(), marker.name(), Stray.around(marker, source).isPresent()
                ? " stands where nothing executes: write it at the end of the line that does what it names"
                : " stands outside every region: a name at the end of a line belongs to the equation around it; where it is"
                        + " no such name, write the comment without parentheses");
    }

    private static Finding unknown(Stray stray) {
        return found(stray.places().get(0), stray.name(), (stray.places().size() > 1 ? ", in " + stray.lines() + "," : "")
                + " names neither a term nor a symbol of equation '" + stray.equation().id() + "'"
                + Nearest.among(stray.name(), stray.equation().equation().names()) + ": name a part of the formula with \\term{"
                + stray.name() + "}{…}, or write a name that it has");
    }

    private static Finding found(Place place, String name, String wrong) {
        return new Finding(Rule.REGION_WITHOUT_EQUATION, place, "// (" + name + ")" + wrong);
    }
}
