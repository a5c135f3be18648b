package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;

final class FormulaUnlabelled implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().chapters().stream().flatMap(chapter -> chapter.formulas().stream())
                .filter(use -> use.role() == FormulaUse.Role.UNLABELLED)
                .map(use -> new Finding(Rule.FORMULA_UNLABELLED, use.place(),
                        "a display formula needs a name: write [stem#some-id] and link it to code,"
                                + " or [stem.step] when it is a step of a derivation"));
    }
}
