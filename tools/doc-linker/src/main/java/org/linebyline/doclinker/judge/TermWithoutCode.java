package org.linebyline.doclinker.judge;

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
        return links.byId().values().stream().filter(linked -> !linked.lines().isEmpty()).flatMap(TermWithoutCode::unnamed);
    }

    private static Stream<Finding> unnamed(LinkedEquation linked) {
        Set<String> named = linked.lines().stream().map(LinkedLine::term).collect(Collectors.toSet());
        return linked.equation().terms().stream().filter(term -> !named.contains(term))
                .map(term -> new Finding(Rule.TERM_WITHOUT_CODE, place(linked.equation(), term), "no line carries out term '"
                        + term + "' of equation '" + linked.id() + "': end the line that does with // (" + term + ")"));
    }

    private static Place place(Equation equation, String term) {
        String latex = equation.formula().latex();
        Matcher written = Pattern.compile("\\\\term\\s*\\{\\s*" + Pattern.quote(term) + "\\s*\\}").matcher(latex);
        return equation.latex().after(latex.substring(0, written.find() ? written.start() : 0));
    }
}
