package org.linebyline.doclinker.judge;

import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Typeset;

final class FormulaInvalid implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().formulas()
                .flatMap(use -> links.book().typeset().get(use.formula()) instanceof Typeset.Rejected rejected
                        ? Stream.of(new Finding(Rule.FORMULA_INVALID, at(use, rejected.offset()), rejected.reason()))
                        : Stream.empty());
    }

    /** The place of a character of the formula, counted from where its LaTeX begins. */
    private static Place at(FormulaUse use, int offset) {
        String latex = use.formula().latex();
        String plain = latex.substring(0, Math.min(Math.max(0, offset), latex.length()));
        return use.place().after(use.role() == FormulaUse.Role.INLINE ? plain.replace("]", "\\]") : plain);
    }
}
