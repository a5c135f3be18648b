package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/** Where a tag of a term stands, and what it holds. In a file with a malformed tag, that one is what is wrong. */
final class NestedRegion implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().sources().stream().filter(source -> source.damage().isEmpty())
                .flatMap(source -> source.regions().stream().filter(Region::isTerm)
                        .filter(region -> links.equation(region.equation()).isPresent())
                        .flatMap(region -> judge(region, source)));
    }

    private static Stream<Finding> judge(Region region, SourceFile source) {
        if (source.regions().stream().noneMatch(outer -> outer.tag().equals(region.equation())
                && outer.lines().contains(region.lines()))) {
            return malformed(region, "' lies outside a region '" + region.equation() + "' of this file: the lines of a term stand"
                    + " between // tag::" + region.equation() + "[] and // end::" + region.equation() + "[]");
        }
        return source.statements().stream().anyMatch(statement -> statement.lines().meets(region.lines())) ? Stream.empty()
                : malformed(region, "' holds no executable line: move it around those that carry out '" + region.term() + "'");
    }

    private static Stream<Finding> malformed(Region region, String wrong) {
        return Stream.of(new Finding(Rule.TAG_MALFORMED, region.place(), "tag '" + region.tag() + wrong));
    }
}
