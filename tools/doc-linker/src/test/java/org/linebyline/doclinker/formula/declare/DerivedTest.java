package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;

/** Whether an entry is a derivative of one of the functions f and L. */
class DerivedTest {

    private static boolean derived(String latex) {
        return Derived.from(((Parsed.Tree) Parser.parse(latex)).statements().get(0), Set.of("f", "L"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f'", "f'(x)", "f''(x)", "\\frac{\\partial L}{\\partial w}", "\\frac{\\partial^2 L}{\\partial w^2}",
        "\\nabla L(w)", "\\nabla^2 L(w)", "D_v f(x)"})
    void aDerivativeIsWhatItIs(String latex) {
        assertEquals(true, derived(latex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "f(x)", "g'", "g'(x)", "\\frac{\\partial g}{\\partial w}", "\\frac{L}{w}", "\\nabla g(w)", "\\nabla",
        "D f(x)", "D", "s'"})
    void aLetterOfItsOwnIsNone(String latex) {
        assertEquals(false, derived(latex));
    }
}
