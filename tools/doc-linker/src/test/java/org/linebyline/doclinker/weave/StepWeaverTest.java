package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.model.Step;
import org.linebyline.doclinker.model.Symbol;

class StepWeaverTest {

    private static final Place PLACE = Place.line("book/chapters/dot.adoc", 5);
    private static final String FORMULA = "<div class=\"formula step\"></div>";
    private static final String WHERE = "<div class=\"where\"><dl><dt>a</dt><dd>a number</dd></dl></div>";

    @Test
    void anExcusedStepSaysWhyAndWhatStandsIn() {
        assertEquals("not evaluated: it holds for all measures; DotTest#addsUp stands in",
                woven(FORMULA + "<p>On.</p>", List.of(), new Evaluation.Excused("it holds for all measures", "DotTest#addsUp"))
                        .selectFirst(".step + .step-evaluation").text());
    }

    @Test
    void whatWasComputedStandsBelowTheWhereListOfTheStep() {
        Evaluation agrees = new Evaluation.Agrees(64, 2.2e-16, List.of(StatementKind.STEP), List.of());
        Symbol symbol = new Symbol("a", PLACE, List.of("a"), List.of(), List.of(), PLACE);
        assertEquals("evaluated on 64 inputs, largest difference 2.2e-16",
                woven(FORMULA + WHERE, List.of(symbol), agrees).selectFirst(".where.of-step + .step-evaluation").text());
    }

    @Test
    void arithmeticHasNoInputs() {
        assertEquals("evaluated without inputs, no difference", woven(FORMULA, List.of(),
                new Evaluation.Agrees(0, 0, List.of(StatementKind.STEP), List.of())).selectFirst(".step-evaluation").text());
    }

    @Test
    void ofAStepThatOnlyDefinesNothingIsSaid() {
        assertEquals(0, woven(FORMULA, List.of(), new Evaluation.Defines()).select(".step-evaluation").size());
    }

    private static Element woven(String html, List<Symbol> symbols, Evaluation evaluation) {
        Element page = Jsoup.parseBodyFragment(html).body();
        Equation display = new Equation("", "", new Formula("a = a", true), PLACE, PLACE, "", List.of(), symbols, List.of(),
                Optional.empty(), Optional.empty());
        new StepWeaver().weave(page.selectFirst(".step"), new LinkedStep(null, new Step(display, List.of()), evaluation));
        return page;
    }
}
