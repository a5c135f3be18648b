package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/**
 * A region that holds nothing: that of a term, or one of several of an equation. When none of them has code, that is the
 * business of {@link EquationWithoutCode}; in a file with a malformed tag, that one is what is wrong.
 */
final class RegionWithoutCode implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().sources().stream().filter(source -> source.damage().isEmpty())
                .flatMap(source -> source.regions().stream().filter(region -> !executes(region, source)))
                .filter(region -> links.equation(region.equation()).filter(linked -> judged(region, linked)).isPresent())
                .map(region -> new Finding(Rule.TAG_MALFORMED, region.place(), "region '" + region.tag()
                        + "' has no executable line: tag the code that carries it out, or remove both tags"));
    }

    private static boolean judged(Region region, LinkedEquation equation) {
        return region.isTerm() || !equation.lines().isEmpty();
    }

    private static boolean executes(Region region, SourceFile source) {
        return source.statements().stream().anyMatch(statement -> statement.lines().meets(region.lines()));
    }
}
