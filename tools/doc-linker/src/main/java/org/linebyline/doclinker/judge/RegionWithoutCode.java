package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;

/** One of several regions of an equation. When none of them has code, that is the business of {@link EquationWithoutCode}. */
final class RegionWithoutCode implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.equations().stream().filter(linked -> !linked.lines().isEmpty())
                .flatMap(linked -> linked.regions().stream().filter(region -> isWithoutCode(region, linked)))
                .map(region -> new Finding(Rule.TAG_MALFORMED, region.place(), "region '" + region.tag()
                        + "' has no executable line: tag the code that computes its equation, or remove both tags"));
    }

    private static boolean isWithoutCode(Region region, LinkedEquation linked) {
        return linked.lines().stream()
                .noneMatch(line -> line.path().equals(region.path()) && region.lines().contains(line.line()));
    }
}
