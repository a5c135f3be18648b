package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.type.Type;

/** Letters of a left side that nothing explains, where the list declares x and mentions n, and k has a meaning. */
class UnknownTest {

    private static final Unknown UNKNOWN = new Unknown(List.of("x \\in \\mathbb{R}^n"));
    private static final Names NAMES = Names.none().with("k", Type.WHOLE);

    private static Optional<Unresolved> in(String latex) {
        Node left = ((Parsed.Tree) Parser.parse(latex)).statements().get(0);
        return UNKNOWN.in(left, NAMES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\log Z | 5 | Z", "P(A) | 2 | A", "f(x, y) | 5 | y", "x + \\varepsilon | 4 | \\varepsilon",
        "\\lVert \\mathbf{w} \\rVert | 7 | \\mathbf{w}", "a_i | 2 | i"})
    void aLetterThatNothingExplainsIsSaidWhereItStands(String latex, int column, String letter) {
        Unresolved fault = in(latex).orElseThrow();
        assertEquals("'" + letter + "' is declared nowhere: say in the where list what it is", fault.getMessage());
        assertEquals(Unresolved.Reason.UNDECLARED, fault.reason());
        assertEquals(column, fault.span().from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "\\hat y", "f(x)", "f_k", "x^n", "\\log x", "e^x", "\\operatorname{loss}(x)", "\\frac{d}{dx}"})
    void whatIsNamedMentionedOrMeantIsNotUnknown(String latex) {
        assertEquals(Optional.empty(), in(latex));
    }

    @Test
    void theFirstIsSaid() {
        assertEquals(2, in("P(A \\mid B)").orElseThrow().span().from());
    }
}
