package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedEquation.LinkedLine;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** Of an equation that has code; one without has a greater lack. */
final class TermWithoutCode implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        List<Stray> strays = Stray.in(links);
        return links.byId().values().stream().filter(linked -> !linked.lines().isEmpty())
                .flatMap(linked -> unnamed(linked).map(term -> found(linked, term, strays)));
    }

    /** The terms of an equation that no line of its regions has. */
    static Stream<String> unnamed(LinkedEquation linked) {
        Set<String> named = linked.lines().stream().map(LinkedLine::term).collect(Collectors.toSet());
        return linked.equation().terms().stream().filter(term -> !named.contains(term));
    }

    private static Finding found(LinkedEquation linked, String term, List<Stray> strays) {
        String mend = strays.stream().filter(stray -> stray.equation().equals(linked) && stray.means(term)).findFirst()
                .map(stray -> stray.lines() + " of " + stray.region().path() + " " + (stray.places().size() > 1 ? "have '" : "has '")
                        + stray.name() + "': write the same name in both")
                .orElse("end the line that does with // (" + term + ")");
        return new Finding(Rule.TERM_WITHOUT_CODE, place(linked.equation(), term), "no line carries out term '" + term
                + "' of equation '" + linked.id() + "': " + mend);
    }

    private static Place place(Equation equation, String term) {
        String latex = equation.formula().latex();
        Matcher written = Pattern.compile("\\\\term\\s*\\{\\s*" + Pattern.quote(term) + "\\s*\\}").matcher(latex);
        return equation.latex().after(latex.substring(0, written.find() ? written.start() : 0));
    }
}
