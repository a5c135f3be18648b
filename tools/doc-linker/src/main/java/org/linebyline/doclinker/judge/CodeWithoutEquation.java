package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/** Whether the region around a line has an equation is the business of its own rule. */
final class CodeWithoutEquation implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().sources().stream().flatMap(CodeWithoutEquation::findings);
    }

    private static Stream<Finding> findings(SourceFile source) {
        List<Lines> regions = source.regions().stream().filter(region -> !region.isTerm()).map(Region::lines).toList();
        Set<Integer> outside = source.statements().stream()
                .flatMapToInt(statement -> IntStream.rangeClosed(statement.lines().from(), statement.lines().to()))
                .filter(line -> regions.stream().noneMatch(lines -> lines.contains(line)))
                .boxed().collect(Collectors.toSet());
        return new Runs(source, outside).findings(Rule.CODE_WITHOUT_EQUATION,
                " of code answers to no equation: move it into the region of the equation that it computes, or state that equation",
                " of code answer to no equation: move them into the region of the equation that they compute, or state that equation");
    }
}
