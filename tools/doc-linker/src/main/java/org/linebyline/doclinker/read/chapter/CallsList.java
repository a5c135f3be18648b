package org.linebyline.doclinker.read.chapter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** The list below an equation and its where list that says which part is which Java: {@code stem:[Ax]:: `a.times(x)`}. */
final class CallsList {

    /** Everything between the backquotes is Java; with pluses inside them, as AsciiDoc writes it verbatim, between those. */
    private static final Pattern LITERAL = Pattern.compile("(?s)`(\\+?)([^`]*[^`\\s][^`]*)\\1`");
    private static final String ENTRY = ": write each entry as stem:[Ax]:: `a.times(x)`";

    private final ChapterText text;
    private final List<Damage> damage;

    /** @param damage to which is added what cannot be read */
    CallsList(ChapterText text, List<Damage> damage) {
        this.text = text;
        this.damage = damage;
    }

    /** The entries of the list below an equation, each Java in an element of its own; none where no such list follows. */
    List<Call> below(Element equation) {
        Element next = equation.nextElementSibling();
        Element list = next != null && next.hasClass("where") ? next.nextElementSibling() : next;
        return list == null || !list.hasClass("calls") ? List.of() : entries(list);
    }

    /** One for each list that stands below no equation. */
    static List<Damage> stray(Element body, ChapterText text) {
        return body.select(".calls").stream().filter(list -> !belongs(list)).map(list -> new Damage(Rule.FORMULA_NOT_EVALUATED,
                text.attributesAbove(list), "this calls list stands below no equation: put it right below the where list of the one"
                        + " whose parts it gives in Java")).toList();
    }

    private static boolean belongs(Element list) {
        Element above = list.previousElementSibling();
        Element equation = above != null && above.hasClass("where") ? above.previousElementSibling() : above;
        return equation != null && equation.hasClass("equation");
    }

    private List<Call> entries(Element list) {
        List<Element> terms = list.select("dl > dt");
        if (terms.isEmpty()) {
            damaged(text.attributesAbove(list), "this calls list has no entry" + ENTRY);
        }
        List<Call> calls = terms.stream().flatMap(this::call).toList();
        if (calls.size() < terms.size()) {
            list.empty();
        }
        return calls;
    }

    private Stream<Call> call(Element term) {
        List<Element> formulas = term.select("span[data-kind=inline]");
        List<Place> places = formulas.stream()
                .map(formula -> text.find(formula, "stem:[" + formula.wholeText().replace("]", "\\]"))).toList();
        if (formulas.size() != 1 || term.childNodeSize() > 1) {
            return damaged(places.isEmpty() ? text.find(term, term.wholeText() + "::") : places.get(0),
                    "what stands before the colons is not exactly one formula" + ENTRY);
        }
        String latex = formulas.get(0).wholeText();
        Place latexPlace = text.latex(places.get(0), latex);
        Element description = term.nextElementSibling();
        String written = description == null || !description.nameIs("dd") ? "" : description.wholeText().strip();
        Matcher literal = LITERAL.matcher(written);
        if (!literal.matches() || description.select("> p").size() != 1) {
            return damaged(latexPlace, "what stands behind the colons is not exactly one Java expression in backquotes" + ENTRY);
        }
        description.child(0).empty().appendElement("code").text(literal.group(2));
        Place quoted = text.after(latexPlace, written);
        return Stream.of(new Call(latex.strip(), latexPlace, literal.group(2), quoted.after(literal.group(1))));
    }

    private Stream<Call> damaged(Place place, String message) {
        damage.add(new Damage(Rule.FORMULA_NOT_EVALUATED, place, message));
        return Stream.empty();
    }
}
