package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedEquation.LinkedLine;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;

/**
 * A reader takes in a few lines at a glance; of more, each says which part of the formula it is. Where a name in the region
 * is misspelled, that is what is wrong.
 */
final class RegionTooCoarse implements Check {

    private static final int GLANCE = 8;

    @Override
    public Stream<Finding> findings(Links links) {
        Set<Region> misspelled = Stray.in(links).stream().map(Stray::region).collect(Collectors.toSet());
        return links.byId().values().stream().flatMap(linked -> linked.regions().stream()
                .filter(region -> !misspelled.contains(region)).flatMap(region -> judge(region, linked)));
    }

    private static Stream<Finding> judge(Region region, LinkedEquation linked) {
        List<LinkedLine> lines = linked.lines().stream()
                .filter(line -> line.path().equals(region.path()) && region.lines().contains(line.line())).toList();
        List<Integer> unnamed = lines.stream().filter(line -> !line.named()).map(LinkedLine::line).toList();
        return lines.size() <= GLANCE || unnamed.isEmpty() ? Stream.empty()
                : Stream.of(new Finding(Rule.REGION_TOO_COARSE, region.place(), "region '" + region.tag() + "' has "
                        + lines.size() + " executable lines, and " + say(unnamed) + " neither a term nor a symbol: end each with"
                        + " // (name), or give a part of it an equation of its own"));
    }

    private static String say(List<Integer> lines) {
        String runs = Runs.of(lines).stream().map(Lines::toString).collect(Collectors.joining(", "));
        return runs + (lines.size() == 1 ? " names" : " name");
    }
}
