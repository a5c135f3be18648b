package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;

/** What stands between delimiters, with x = -2.5, a = (3, 4), b = (1, 2), A = ((1, 2), (3, 4)), n = 2. */
class BracketsTest {

    private static final Known KNOWN = Known.of("x \\in \\mathbb{R}", "a, b \\in \\mathbb{R}^n", "A \\in \\mathbb{R}^{n \\times n}",
            "S \\subseteq \\{1, \\dots, n\\}").with("n", 2).with("x", -2.5).with("a", vector(3, 4)).with("b", vector(1, 2))
            .with("A", matrix(2, 1, 2, 3, 4));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(x) | -2.5", "[x] | -2.5", "\\lvert x \\rvert | 2.5", "\\lfloor x \\rfloor | -3",
        "\\lceil x \\rceil | -2", "\\lVert a \\rVert | 5", "\\langle a, b \\rangle | 11", "\\lvert \\{3, 4, 3\\} \\rvert | 2",
        "\\lvert \\{2, \\dots, 7\\} \\rvert | 6", "(a + b)_2 | 6"})
    void eachPairHasItsMeaning(String latex, double value) {
        assertEquals(value, KNOWN.number(latex));
    }

    @Test
    void commasMakeAVectorAndSemicolonsJoin() {
        assertEquals(vector(1, -2.5), KNOWN.value("(1, x)"));
        assertEquals(vector(3, 4, 1, 2), KNOWN.value("[a; b]"));
        assertEquals(vector(3, 4, -2.5), KNOWN.value("[a; x]"));
    }

    @Test
    void anEmptySetHasNoMembers() {
        assertEquals(3, KNOWN.number("\\lvert \\{1, 2\\} \\cup \\{2, 5\\} \\rvert"));
        assertEquals(1, KNOWN.number("\\lvert \\{1, 2\\} \\cap \\{2, 5\\} \\rvert"));
        assertEquals(0, KNOWN.number("\\lvert \\{2, \\dots, 1\\} \\rvert"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\lvert a \\rvert | 0 | write \\lVert … \\rVert for its length",
        "\\lvert A \\rvert | 0 | write \\det for the determinant", "\\lVert A \\rVert | 0 | ", "\\langle a \\rangle | 0 | "})
    void barsOfArraysAreRefused(String latex, int column, String words) {
        KNOWN.refuses(latex, column, Reason.MISFIT, words == null ? "" : words);
    }
}
