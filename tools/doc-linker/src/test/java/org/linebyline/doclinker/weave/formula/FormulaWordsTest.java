package org.linebyline.doclinker.weave.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset.Drawn;

@DisplayName("The words of a formula")
class FormulaWordsTest {

    @Test
    void sayNothingOfHowItLooks() {
        assertEquals("<math display=\"block\"><mo>(</mo><mi mathvariant=\"normal\">x</mi></math>", words("""
                <math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mo stretchy="false">(</mo>\
                <mi class="sym s1" mathvariant="normal">x</mi></math>"""));
    }

    @Test
    void haveNoRowsOfOne() {
        assertEquals("<math><msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup></math>", words("""
                <math><msup><mrow><mrow><mi>x</mi></mrow></mrow><mrow class="term"><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup></math>"""));
    }

    @Test
    void keepARowOfNone() {
        assertEquals("<math><msup><mrow></mrow><mn>2</mn></msup></math>", words("<math><msup><mrow></mrow><mn>2</mn></msup></math>"));
    }

    private static String words(String mathml) {
        return FormulaWords.of(new Drawn("<svg/>", new TreeMap<>(), new Box(1, 1, 0), mathml, List.of())).outerHtml();
    }
}
