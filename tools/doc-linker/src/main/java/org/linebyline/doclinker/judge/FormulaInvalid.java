package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Typeset;

final class FormulaInvalid implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return Stream.concat(links.book().chapters().stream().flatMap(chapter -> chapter.formulas().stream())
                .flatMap(use -> rejected(links, use.formula()).map(why -> finding(at(use, why.offset()), why))),
                links.book().plan().notation().stream().flatMap(convention -> convention.formulas().stream()
                        .flatMap(formula -> rejected(links, formula).map(why -> finding(convention.place(), why)))));
    }

    private static Stream<Typeset.Rejected> rejected(Links links, Formula formula) {
        return links.book().typeset().get(formula) instanceof Typeset.Rejected rejected ? Stream.of(rejected) : Stream.empty();
    }

    private static Finding finding(Place place, Typeset.Rejected why) {
        return new Finding(Rule.FORMULA_INVALID, place, why.reason());
    }

    /** The place of a character of the formula, counted from where its LaTeX begins. */
    private static Place at(FormulaUse use, int offset) {
        String latex = use.formula().latex();
        String plain = latex.substring(0, Math.min(Math.max(0, offset), latex.length()));
        return use.place().after(use.role() == FormulaUse.Role.INLINE ? plain.replace("]", "\\]") : plain);
    }
}
