package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;

final class RegionWithoutEquation implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().sources().stream().flatMap(source -> source.regions().stream())
                .flatMap(region -> links.equation(region.equation())
                        .map(equation -> unknownTerm(region, equation)).orElseGet(() -> unknownEquation(region, links)));
    }

    private static Stream<Finding> unknownEquation(Region region, Links links) {
        return Stream.of(new Finding(Rule.REGION_WITHOUT_EQUATION, region.place(),
                "tag '" + region.tag() + "' names no equation"
                        + Nearest.question(region.equation(), links.byId().keySet())
                        + ": give a formula this id, as [stem#" + region.equation() + "], or rename the tag"));
    }

    private static Stream<Finding> unknownTerm(Region region, LinkedEquation equation) {
        List<String> names = equation.equation().names();
        if (!region.isTerm() || names.contains(region.term())) {
            return Stream.empty();
        }
        return Stream.of(new Finding(Rule.REGION_WITHOUT_EQUATION, region.place(),
                "tag '" + region.tag() + "' names neither a term nor a symbol of equation '" + equation.id() + "'"
                        + Nearest.among(region.term(), names)
                        + ": name the part of the formula with \\term{" + region.term() + "}{…}, or rename the tag"));
    }
}
