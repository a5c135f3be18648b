package org.linebyline.doclinker.weave.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset.Drawn;

@DisplayName("The MathML of a formula")
class FormulaMathmlTest {

    @Test
    void saysNothingOfHowItLooks() {
        assertEquals("<math display=\"block\"><mo>(</mo><mi mathvariant=\"normal\">x</mi></math>", mathml("""
                <math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mo stretchy="false">(</mo>\
                <mi class="sym s1" mathvariant="normal">x</mi></math>"""));
    }

    @Test
    void hasNoRowsOfOne() {
        assertEquals("<math><msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup></math>", mathml("""
                <math><msup><mrow><mrow><mi>x</mi></mrow></mrow><mrow class="term"><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup></math>"""));
    }

    @Test
    void hasNoBlanksWithinALine() {
        assertEquals("<math><mi>a</mi><mo>,</mo><mi>b</mi><mspace width=\"2em\"></mspace><mi>c</mi></math>", mathml("""
                <math><mi>a</mi><mo>,</mo><mstyle><mspace width="0.167em"></mspace></mstyle><mi>b</mi><mspace width="2em"></mspace><mi>c</mi></math>"""));
    }

    @Test
    void keepsABlankThatCarriesAScript() {
        String mathml = "<math><msup><mspace width=\"0.2em\"></mspace><mn>2</mn></msup></math>";
        assertEquals(mathml, mathml(mathml));
    }

    @Test
    void keepsARowOfNone() {
        assertEquals("<math><msup><mrow></mrow><mn>2</mn></msup></math>", mathml("<math><msup><mrow></mrow><mn>2</mn></msup></math>"));
    }

    private static String mathml(String drawn) {
        return FormulaMathml.of(new Drawn("<svg/>", new TreeMap<>(), new Box(1, 1, 0), drawn, List.of())).outerHtml();
    }
}
