package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Factors side by side, with x = 3, y = 5, z = 7, f(x) = x², c(x) = x + 1, a = (1, 2), b = (3, 4), A = ((1, 2), (2, 4)) and
 * p = (0.25, 0.75).
 */
class FactorsTest {

    private static final Known KNOWN = Known.of("x, y, z \\in \\mathbb{R}", "f: \\mathbb{R} \\to \\mathbb{R}", "a, b \\in \\mathbb{R}^n",
            "A \\in \\mathbb{R}^{n \\times n}, A = A^\\top", "p \\in \\Delta^n", "c(x) \\in \\mathbb{R}", "i \\in \\{1, \\dots, n\\}",
            "n \\in \\mathbb{N}").with("x", 3).with("y", 5).with("z", 7).with("n", 2)
            .with("f", (Value.Function) x -> new Value.Num(x.get(0).real().times(x.get(0).real())))
            .with("c", (Value.Function) x -> new Value.Num(x.get(0).real().plus(Real.of(1))))
            .with("a", vector(1, 2)).with("b", vector(3, 4)).with("A", matrix(2, 1, 2, 2, 4)).with("p", vector(0.25, 0.75));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"z x | 21", "z\\,x | 21", "z \\times x | 21", "z \\cdot x | 21", "z / x / y | 0.4666666666666667",
        "z/x \\cdot x | 7", "7 \\bmod 3 | 1", "a \\cdot b | 11", "(a \\odot b)_2 | 8", "(a \\oslash b)_2 | 0.5", "(a \\otimes b)_3 | 6"})
    void eachSignMultipliesInItsWay(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }

    @Test
    void aFunctionBeforeABracketIsCalledAndANumberMultiplied() {
        assertEquals(16, KNOWN.number("f(x + 1)"));
        assertEquals(7 * 4, KNOWN.number("z(x + 1)"));
        assertEquals(2 * 9 * 7, KNOWN.number("2 f(x) z"));
        assertEquals(4, KNOWN.number("c(x)"));
    }

    @Test
    void severalLettersThatAreDeclaredAsOneNameAreOne() {
        Known known = Known.of("TP \\in \\mathbb{N}", "FN \\in \\mathbb{N}").with("T P", 6).with("F N", 4);
        assertEquals(0.6, known.number("\\frac{TP}{TP + FN}"));
        assertEquals(24, known.number("TP \\cdot FN"));
        assertEquals(24, known.number("TPFN"));
        known.refuses("PT", 0, Reason.UNDECLARED, "'P' is declared nowhere");
    }

    @Test
    void aNameMayHoldAThinSpace() {
        Known known = Known.of("x \\in \\mathbb{R}", "u\\,v \\in \\mathbb{R}").with("x", 3).with("u\\,v", 50);
        assertEquals(100, known.number("2u\\,v"));
        assertEquals(150, known.number("x\\,u\\,v"));
        known.refuses("uv", 0, Reason.UNDECLARED, "'u' is declared nowhere");
    }

    @Test
    void aDistributionIsCalledWithAnOutcome() {
        assertEquals(0.75, KNOWN.number("p(2)"));
        assertEquals(1, KNOWN.number("\\sum_i p(i)"));
    }

    @Test
    void theEigenvaluesAtTheEndsAreCalledByTheirNames() {
        assertEquals(5, KNOWN.number("\\lambda_{\\max}(A)"), 1e-9);
        assertEquals(0, KNOWN.number("\\lambda_{\\min}(A)"), 1e-9);
    }

    @Test
    void anIndicatorIsOfAClaimInSquareBrackets() {
        assertEquals(1, KNOWN.number("\\mathbf{1}[x < y]"));
        assertEquals(0, KNOWN.number("\\mathbf{1}[x > y]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"z/2x | 3 | UNCLEAR | does the slash before reach this far?",
        "z \\ast x | 7 | UNCLEAR | what does \\ast do here?", "a b | 0 | MISFIT | write a^\\top b, a \\cdot b or a \\odot b",
        "f(x, y) | 0 | MISFIT | a function of 1 arguments is given 2", "a \\cdot A | 0 | MISFIT | "})
    void whatIsOpenIsRefused(String latex, int column, Reason reason, String words) {
        KNOWN.refuses(latex, column, reason, words == null ? "" : words);
    }

    @Test
    void aSlashBehindALetterIsOfOneFactor() {
        assertEquals(7.0 / 3 * 5, KNOWN.number("z/x\\,y"), 1e-12);
    }
}
