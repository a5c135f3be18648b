package org.linebyline.doclinker.judge;

import java.util.List;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;

/** Applies every rule. */
public final class Judge {

    private static final List<Check> CHECKS = List.of(
            new DamageCheck(Rule.INPUT_UNREADABLE),
            new DamageCheck(Rule.TAG_MALFORMED),
            new DamageCheck(Rule.MARKUP_UNSAFE),
            new EquationWithoutCode(),
            new CodeWithoutEquation(),
            new RegionWithoutEquation(),
            new RegionNotShown(),
            new FormulaUnlabelled(),
            new IdNotUnique(),
            new ListingHandTyped(),
            new FormulaInvalid(),
            new LineUntested(),
            new ReferenceBroken());

    private Judge() {
    }

    /** All findings, sorted by place. */
    public static List<Finding> judge(Links links) {
        return CHECKS.stream().flatMap(check -> check.findings(links)).sorted().distinct().toList();
    }
}
