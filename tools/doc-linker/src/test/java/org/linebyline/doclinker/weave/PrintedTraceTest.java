package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/** What stands below an equation on paper. */
class PrintedTraceTest {

    private static final Links LINKS = DotBook.links();
    private static final LinkedEquation EQUATION = LINKS.equations().get(0);

    @Test
    void itNamesTheLinesAndThePageWhereTheyAre() {
        Element code = trace(EQUATION).selectFirst(".trace a");
        assertEquals("Dot.java:3\u20137,", code.text().strip());
        assertEquals("#dot--Dot-3", code.attr("href"));
        assertEquals("#dot--Dot-3", code.selectFirst(".page-listed").attr("data-page"));
    }

    @Test
    void itCountsTestsMutantsAndInputs() {
        assertEquals("\u2192 Dot.java:3\u20137, \u00b7 2 tests \u00b7 2 of 3 mutants killed", trace(EQUATION).selectFirst(".trace").text());
        Evaluation agrees = new Evaluation.Agrees(64, 1e-15, List.of(), List.of());
        assertEquals("\u2192 Dot.java:3\u20137, \u00b7 2 tests \u00b7 2 of 3 mutants killed \u00b7 checked on 64 inputs",
                trace(EQUATION.with(agrees)).selectFirst(".trace").text());
        assertEquals("\u2192 Dot.java:3\u20137, \u00b7 2 tests \u00b7 2 of 3 mutants killed \u00b7 not evaluated: it is a plan; ATest#b stands in",
                trace(EQUATION.with(new Evaluation.Excused("it is a plan", "ATest#b"))).selectFirst(".trace").text());
    }

    @Test
    void itListsTheMutantsThatLive() {
        assertEquals(List.of("Dot.java, line 5: replaced double addition with subtraction \u2013 no test noticed"),
                trace(EQUATION).select(".survivors li").eachText());
    }

    private static Element trace(LinkedEquation equation) {
        Medium medium = new PrintMedium(Map.of(), "en");
        return new PrintedTrace(LINKS, new CodeLinks(new Shown(LINKS), medium, "dot")).of(equation);
    }
}
