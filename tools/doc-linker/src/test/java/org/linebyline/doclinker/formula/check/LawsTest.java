package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.resolve.Statements;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;

class LawsTest {

    private static Laws.Stated of(String latex) throws Unresolved {
        return Laws.of(Statements.of(((Parsed.Tree) Parser.parse(latex)).statements()).get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"y = \\lim_{h \\to 0} f(h) | h | 0", "y = \\lim_{n \\to \\infty} f(n) | n | Infinity",
        "y = \\lim_{x \\to -2} f(x) | x | -2"})
    void aLimitOnTheRightIsALaw(String latex, String letter, double to) throws Unresolved {
        assertEquals(Optional.of(new Limit(letter, to)), of(latex).law());
        assertEquals(Laws.NEAR, of(latex).statement().relation());
        assertEquals("f (" + letter + ")", Written.of(of(latex).statement().right()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"f(x) \\longrightarrow y \\quad\\text{as } x \\to 2 | x | 2",
        "f(n) \\to y \\quad\\text{as } n \\to \\infty | n | Infinity"})
    void anArrowToWhatASideGoesToIsALaw(String latex, String letter, double to) throws Unresolved {
        assertEquals(Optional.of(new Limit(letter, to)), of(latex).law());
        assertEquals(Laws.NEAR, of(latex).statement().relation());
        assertEquals("y", Written.of(of(latex).statement().right()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f(x) \\longrightarrow y", "f(x) \\longrightarrow y \\quad\\text{if } x > 0"})
    void anArrowWithoutALetterThatGoesSomewhereIsRefused(String latex) {
        Unresolved refused = assertThrows(Unresolved.class, () -> of(latex));
        assertEquals("which letter goes where? Write behind it \\quad\\text{as } h \\to 0", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"y = f(x) + O(h^2) | h | 2 | f (x)", "y = x + h + O(h) | h | 1 | x+h",
        "y = x + O(n^{-1}) | n | -1 | x", "y = -x + O(h) | h | 1 | -x"})
    void anErrorOfAnOrderAtTheEndIsALaw(String latex, String letter, double degree, String rest) throws Unresolved {
        assertEquals(Optional.of(new Order(letter, degree)), of(latex).law());
        assertEquals(Laws.NEAR, of(latex).statement().relation());
        assertEquals(rest, Written.of(of(latex).statement().right()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y = f(x)", "y = x + O", "y = O(h) + x", "y \\le x + O(h)", "y = x + f(h)"})
    void anyOtherStatementStaysAsItIs(String latex) throws Unresolved {
        assertEquals(Optional.empty(), of(latex).law());
        assertEquals(latex.contains("\\le") ? "\\le" : "=", of(latex).statement().relation());
    }

    @Test
    void aLimitSaysWhichLetterGoesWhere() {
        Unresolved refused = assertThrows(Unresolved.class, () -> of("y = \\lim_h f(h)"));
        assertEquals("which letter goes where? Write \\lim_{h \\to 0}", refused.getMessage());
        assertEquals(4, refused.span().from());
    }
}
