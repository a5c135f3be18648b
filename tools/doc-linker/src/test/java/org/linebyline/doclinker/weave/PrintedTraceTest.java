package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutants;

/** What an equation says for itself on paper. */
class PrintedTraceTest {

    @Test
    void saysWhereTheCodeIsAndWhatSpeaksForIt() {
        assertEquals("\u2192 Dot.java:3\u20137 \u00b7 2 tests \u00b7 2 of 3 mutants killed \u00b7 checked on 1 input",
                trace(new Evaluation.Agrees(1, 0, List.of(), List.of())).selectFirst(".trace").text());
    }

    @Test
    void survivorsStandOpen() {
        assertEquals(List.of("Dot.java, line 5: replaced double addition with subtraction \u2013 no test noticed"),
                trace(new Evaluation.Missing()).select(".survivors li").eachText());
    }

    @Test
    void whereNoMutantsWerePlantedNothingIsSaid() {
        LinkedEquation planted = DotBook.links().equations().get(0);
        LinkedEquation none = new LinkedEquation(planted.chapter(), planted.equation(), planted.number(), planted.regions(),
                planted.lines(), planted.tests(), Mutants.NONE, new Evaluation.Missing());
        assertEquals("\u2192 Dot.java:3\u20137 \u00b7 2 tests", trace(DotBook.links(), none).text());
    }

    @Test
    void anExcusedEquationSaysWhyAndWhatStandsIn() {
        assertEquals("\u2192 Dot.java:3\u20137 \u00b7 2 tests \u00b7 2 of 3 mutants killed \u00b7 not evaluated: it holds for all measures;"
                + " DotTest#addsUp stands in", trace(new Evaluation.Excused("it holds for all measures", "DotTest#addsUp")).selectFirst(".trace").text());
    }

    @Test
    void aPieceOfCodeSaysItsPage() {
        assertEquals(1, trace(new Evaluation.Missing()).select(".trace a [data-page]").size());
    }

    private static Element trace(Evaluation evaluation) {
        Links links = DotBook.links().evaluated(equation -> evaluation);
        return trace(links, links.equations().get(0));
    }

    private static Element trace(Links links, LinkedEquation equation) {
        return new PrintedTrace(links, new CodeLinks(new Shown(links), new PrintMedium(Map.of(), "en"), "dot")).of(equation);
    }
}
