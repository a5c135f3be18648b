package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.StatementKind;

/** What an equation says for itself on a page. */
class EvidenceWeaverTest {

    @Test
    void whereNoMutantsWerePlantedNothingIsSaid() {
        LinkedEquation planted = DotBook.links().equations().get(0);
        LinkedEquation none = new LinkedEquation(planted.chapter(), planted.equation(), planted.number(), planted.regions(),
                planted.lines(), planted.tests(), Mutants.NONE, new Evaluation.Missing());
        Element evidence = new EvidenceWeaver(DotBook.links(), new Shown(DotBook.links()), new SiteMedium(Map.of(), "en"), "dot").of(none);
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2", evidence.selectFirst("p").text());
        assertEquals("see tests", evidence.selectFirst(".more").text());
    }

    @Test
    void whereNothingSpeaksForAnEquationNothingIsReferredTo() {
        LinkedEquation tested = DotBook.links().equations().get(0);
        LinkedEquation alone = new LinkedEquation(tested.chapter(), tested.equation(), tested.number(), tested.regions(),
                tested.lines(), new TreeSet<>(), Mutants.NONE, new Evaluation.Missing());
        Element evidence = new EvidenceWeaver(DotBook.links(), new Shown(DotBook.links()), new SiteMedium(Map.of(), "en"), "dot").of(alone);
        assertEquals(0, evidence.select(".more").size());
    }

    @Test
    void anEvaluatedEquationSaysOnHowManyInputs() {
        Element evidence = evaluated(new SiteMedium(Map.of(), "en"), new Evaluation.Agrees(64, 2.2e-16, List.of(StatementKind.IDENTITY),
                List.of(new Evaluation.SampleText(List.of("a = (1, 2)", "b = (3, 4)"), "11", "11"))));
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2; mutants: 2 killed of 3; evaluated on 64 inputs,"
                + " largest difference 2.2e-16", evidence.selectFirst("p").text());
        assertEquals("see tests, mutants, inputs", evidence.selectFirst(".more").text());
    }

    @Test
    void anExcusedEquationSaysWhyAndWhatStandsIn() {
        Element evidence = evaluated(new SiteMedium(Map.of(), "en"), new Evaluation.Excused("it holds for all measures", "DotTest#addsUp"));
        assertEquals("not evaluated: it holds for all measures; DotTest#addsUp stands in", evidence.selectFirst(".evaluation").text());
    }

    private static Element evaluated(Medium medium, Evaluation evaluation) {
        Links links = DotBook.links().evaluated(equation -> evaluation);
        return new EvidenceWeaver(links, new Shown(links), medium, "dot").of(links.equation("dot-product").orElseThrow());
    }
}
