package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Typeset;

/** A convention of notation, by its number in the plan's list. */
public record ConventionUse(int number, Plan.Convention convention) {

    /** What they are called together. */
    public static final String TITLE = "Notation";

    /** All conventions of a plan. */
    public static List<ConventionUse> of(Plan plan) {
        List<ConventionUse> uses = new ArrayList<>();
        plan.notation().forEach(convention -> uses.add(new ConventionUse(uses.size() + 1, convention)));
        return List.copyOf(uses);
    }

    /** Its id on the page of all symbols. */
    public String anchor() {
        return "notation-" + number;
    }

    /** Its words, the formulas among them as plain letters. */
    public String text(Book book) {
        StringBuilder text = new StringBuilder(convention.words().get(0));
        for (int i = 0; i < convention.formulas().size(); i++) {
            if (book.typeset().get(convention.formulas().get(i).formula()) instanceof Typeset.Drawn drawn) {
                text.append(PlainChapter.letters(drawn));
            }
            text.append(convention.words().get(i + 1));
        }
        return text.toString();
    }

    /** All its formulas. */
    public String latex() {
        return convention.formulas().stream().map(FormulaUse::formula).map(formula -> formula.latex()).collect(Collectors.joining(" "));
    }
}
