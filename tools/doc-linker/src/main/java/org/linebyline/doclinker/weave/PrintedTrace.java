package org.linebyline.doclinker.weave;

import java.util.List;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;

/**
 * The foot of an equation's block on paper, "→ Softmax.java:12–19, p. 87 · 4 tests · checked on 64 inputs". The matrix at the end
 * of the book says the rest.
 */
final class PrintedTrace {

    private static final String SEPARATOR = " \u00b7 ";

    private final Links links;
    private final CodeLinks code;

    PrintedTrace(Links links, CodeLinks code) {
        this.links = links;
        this.code = code;
    }

    Element of(LinkedEquation equation) {
        Element trace = new Element("div").addClass("evidence");
        Element line = trace.appendElement("p").addClass("trace").appendText("\u2192 ");
        String separator = "";
        for (Region region : equation.regions()) {
            line.appendText(separator).appendChild(paged(code.to(region)));
            separator = "; ";
        }
        for (String words : List.of(tests(equation), mutants(equation), evaluation(equation.evaluation()))) {
            line.appendText(words.isEmpty() ? "" : SEPARATOR + words);
        }
        survivors(trace, equation);
        return trace;
    }

    /** A link says its page; what the book does not show has none. */
    static Element paged(Element link) {
        return link.nameIs("a") ? PageReference.behindComma(link) : link;
    }

    private String tests(LinkedEquation equation) {
        int tests = equation.tests().size();
        return links.book().evidence() instanceof Evidence.Recorded ? tests + (tests == 1 ? " test" : " tests") : "";
    }

    private static String mutants(LinkedEquation equation) {
        return equation.mutants().isEmpty() ? ""
                : equation.mutants().killed() + " of " + equation.mutants().total() + " mutants killed";
    }

    private static String evaluation(Evaluation evaluation) {
        return evaluation instanceof Evaluation.Agrees agrees
                ? "checked on " + agrees.inputs() + (agrees.inputs() == 1 ? " input" : " inputs") : evaluation.words();
    }

    private void survivors(Element trace, LinkedEquation equation) {
        List<Survivor> survivors = Survivor.of(equation);
        if (!survivors.isEmpty()) {
            Element list = trace.appendElement("ul").addClass("survivors");
            survivors.forEach(survivor -> list.appendElement("li").appendChild(code.to(survivor.region(), survivor.line(), survivor.place()))
                    .appendText(": " + survivor.fault()));
        }
    }
}
