package org.linebyline.doclinker.weave.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset;

class MarkedFormulaTest {

    @Test
    void saysItsWords() {
        assertEquals("a plus b", of("<mi>a</mi>").attr("alttext"));
    }

    @Test
    void aTermStandsAboveItsNumberInTheOrderOfTheTerms() {
        Element math = of("<mfrac><mrow class=\"term term-late t2\"><mi>a</mi></mrow><mrow class=\"term term-early t1\"><mi>b</mi></mrow></mfrac>");

        assertEquals(List.of("a\u2461", "b\u2460"), math.select("mfrac > munder").eachText().stream().map(text -> text.replace(" ", "")).toList());
        assertEquals(2, math.select("munder > mrow.term + mtext.term-number").size());
    }

    @Test
    void aTermInATermHasBothNumbers() {
        Element math = of("<mrow class=\"term term-early t1\"><mi>a</mi><mrow class=\"term term-late t2\"><mi>b</mi></mrow></mrow>");

        assertEquals("\u2461", math.selectFirst("munder munder > mtext").text());
        assertEquals("\u2460", math.selectFirst("math > munder > mtext").text());
    }

    @Test
    void noTwoTermsHaveOneNumber() {
        assertEquals("\u2460 \u2466 \u2473 (21)", String.join(" ", MarkedFormula.number(0), MarkedFormula.number(6), MarkedFormula.number(19), MarkedFormula.number(20)));
    }

    @Test
    void marksOfSymbolsAreLeftOut() {
        assertTrue(of("<mrow class=\"sym s1\"><mi>a</mi></mrow>").select("[class]").isEmpty());
    }

    @Test
    void eachCellOfATableIsAlignedAsItsColumn() {
        Element math = of("<mtable columnalign=\"right left\" columnspacing=\"0em 2em\"><mtr><mtd/><mtd/><mtd/></mtr></mtable>");

        assertEquals(List.of("to-right", "to-left", "to-left"), math.select("mtd").eachAttr("class"));
        assertTrue(math.selectFirst("mtable").hasClass("tight"));
    }

    private static Element of(String mathml) {
        return MarkedFormula.of(new Typeset.Drawn("<svg/>", new TreeMap<>(), new Box(1, 1, 0),
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" + mathml + "</math>", List.of("early", "late")), "a plus b");
    }
}
