package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;

/** Applies every rule. */
public final class Judge {

    private static final List<Check> OF_EACH_FILE = List.of(
            new DamageCheck(),
            new FormulaUnlabelled(),
            new FormulaInvalid(),
            new IdNotUnique());
    private static final List<Check> OF_LINKS = List.of(
            new ListingHandTyped(),
            new EquationWithoutCode(),
            new CodeWithoutEquation(),
            new RegionWithoutCode(),
            new RegionWithoutEquation(),
            new MarkerWithoutName(),
            new RegionNotShown(),
            new RegionTooCoarse(),
            new TermWithoutCode(),
            new SymbolUndeclared(),
            new FormulaNotEvaluated(),
            new LineUntested(),
            new SourceUnknown(),
            new ReferenceBroken(),
            new Prerequisites(),
            new FigureWithoutWords(),
            new ChapterIncomplete());

    private Judge() {
    }

    /** All findings, sorted by place; links are judged once every file can be read, or one typing error breaks many. */
    public static List<Finding> judge(Links links) {
        List<Finding> ofFiles = findings(OF_EACH_FILE, links).toList();
        boolean readable = ofFiles.stream().noneMatch(finding -> finding.rule() == Rule.INPUT_UNREADABLE);
        Stream<Finding> ofLinks = readable ? findings(OF_LINKS, links) : Stream.empty();
        return Stream.concat(ofFiles.stream(), ofLinks).sorted().distinct().toList();
    }

    private static Stream<Finding> findings(List<Check> checks, Links links) {
        return checks.parallelStream().flatMap(check -> check.findings(links));
    }
}
