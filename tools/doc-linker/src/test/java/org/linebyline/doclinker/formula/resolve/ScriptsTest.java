package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.array;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;

/**
 * Scripts, with x = 2, i = 2, k = 1, l = 2, a = (3, 4, 5), A = ((1, 2), (3, 4)), T a tensor of 1 to 8, z counted from 0, and names with
 * scripts: W^{(1)} = A, w_t = 9, v^{T} = 7.
 */
class ScriptsTest {

    private static final Known KNOWN = Known.of("x \\in \\mathbb{R}", "a \\in \\mathbb{R}^n", "A \\in \\mathbb{R}^{m \\times m}",
            "B \\in \\mathbb{R}^{m \\times n}", "G \\in \\mathbb{R}^{m \\times m \\times m}", "W^{(1)} \\in \\mathbb{R}^{m \\times m}",
            "w_t \\in \\mathbb{R}", "i \\in \\{1, \\dots, m\\}", "k, l \\in \\mathbb{N}", "z_j \\in \\mathbb{R}",
            "j \\in \\{0, \\dots, n - 1\\}", "D_{hl} \\in \\mathbb{R}", "h \\in \\{0, \\dots, m\\}").with("n", 3).with("m", 2).with("x", 2)
            .with("i", 2).with("k", 1).with("l", 2).with("j", 0).with("a", vector(3, 4, 5)).with("A", matrix(2, 1, 2, 3, 4))
            .with("B", matrix(2, 1, 0, 0, 0, 2, 0)).with("G", array(List.of(2, 2, 2), 1, 2, 3, 4, 5, 6, 7, 8))
            .with("W^{(1)}", matrix(2, 1, 2, 3, 4)).with("w_{t}", 9).with("z", vector(10, 11, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a_2 | 4", "a_i | 4", "a_{i+1} | 5", "A_{2,1} | 3", "A_{kl} | 2", "A_{k,l} | 2", "A_{i1} | 3",
        "G_{2,1,2} | 6", "G_{k1l} | 2", "(a_1 a)_2 | 12", "A_{2,:} \\cdot A_{:,1} | 15", "a_{2:3} \\cdot a_{1:2} | 32",
        "(A_{1:1,1:2})_{1,2} | 2", "(A_{:,1:1})_{2,1} | 3", "(B_{2:2,:})_{1,2} | 2", "a_{:2} \\cdot (1, 1) | 7"})
    void belowAnArrayAreIndicesFromOne(String latex, double value) {
        assertEquals(value, KNOWN.number(latex));
    }

    @Test
    void entriesAreCountedFromWhereTheirIndexBegins() {
        assertEquals(10, KNOWN.number("z_0"));
        assertEquals(11, KNOWN.number("z_{j+1}"));
        assertEquals(10 * 10 + 11 * 11, KNOWN.number("z_{0:1} \\cdot z_{0:1}"));
        assertEquals(10 * 10 + 11 * 11, KNOWN.number("z_{:1} \\cdot z_{0:1}"));
    }

    @Test
    void eachAxisBeginsWhereItsOwnIndexDoes() {
        Known known = Known.of("D_{hl} \\in \\mathbb{R}", "h \\in \\{0, \\dots, m\\}", "l \\in \\{1, \\dots, n\\}",
                "m, n \\in \\mathbb{N}").with("D", matrix(2, 1, 2, 3, 4, 5, 6));
        assertEquals(1, known.number("D_{0,1}"));
        assertEquals(6, known.number("D_{1,3}"));
        assertEquals(vector(4, 5, 6), known.value("D_{1,:}"));
        assertEquals(vector(3, 6), known.value("D_{:,3}"));
        assertEquals(matrix(1, 2, 3), known.value("D_{0:0,2:3}"));
    }

    @Test
    void aNameThatIsDeclaredWithItsScriptIsOneName() {
        assertEquals(9, KNOWN.number("w_t"));
        assertEquals(81, KNOWN.number("w_t^2"));
        assertEquals(matrix(2, 1, 2, 3, 4), KNOWN.value("W^{(1)}"));
        assertEquals(2, KNOWN.number("W^{(1)}_{1,2}"));
        assertEquals(matrix(2, 1, 3, 2, 4), KNOWN.value("W^{(1)\\top}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x^3 | 8", "x^{-1} | 0.5", "x^{1/2} | 1.4142135623730951", "(x - 3)^+ | 0", "(5 - x)^{+} | 3",
        "(x - 3)_+ | 0", "e^0 | 1", "(A^2)_{1,1} | 7", "(A^{-1})_{1,1} | -2", "(A^{-\\top})_{1,2} | 1.5", "(A^\\top)_{1,2} | 3",
        "(B^{+})_{2,2} | 0.5", "(a^\\top)_{1,3} | 5", "a^\\top a | 50", "(1, 2)^\\top_2 | 2", "A_{1,2}^2 | 4"})
    void aboveIsAPowerOrASignOfItsOwn(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }

    @Test
    void aNormSaysWhichBelow() {
        assertEquals(Math.sqrt(50), KNOWN.number("\\lVert a \\rVert"), 1e-12);
        assertEquals(Math.sqrt(50), KNOWN.number("\\lVert a \\rVert_2"), 1e-12);
        assertEquals(50, KNOWN.number("\\lVert a \\rVert^2"), 1e-12);
        assertEquals(12, KNOWN.number("\\lVert a \\rVert_1"), 1e-12);
        assertEquals(5, KNOWN.number("\\lVert a \\rVert_\\infty"), 1e-12);
        assertEquals(Math.sqrt(30), KNOWN.number("\\lVert A \\rVert_F"), 1e-12);
        assertEquals(Math.sqrt(15 + Math.sqrt(221)), KNOWN.number("\\lVert A \\rVert_2"), 1e-9);
        assertEquals(Math.cbrt(27 + 64 + 125), KNOWN.number("\\lVert a \\rVert_3"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x_1 | 2 | MISFIT | 'x' is a number: it has no entries",
        "a_{1,2} | 3 | MISFIT | 2 indices are too many", "A_{12} | 3 | UNCLEAR | is this one index, or one digit for each? Write a comma",
        "A^T | 2 | UNCLEAR | is this a transpose? Write \\top", "q_1 | 0 | UNDECLARED | 'q_{1}' is declared nowhere",
        "q^2 | 0 | UNDECLARED | 'q' is declared nowhere", "a_{2:} | 0 | UNCLEAR | has a slice without an end: write it",
        "\\lVert A \\rVert | 0 | MISFIT | ", "a^2 | 0 | MISFIT | has no power", "x' | 0 | UNDECLARED | is declared nowhere"})
    void whatIsOpenIsRefused(String latex, int column, Reason reason, String words) {
        KNOWN.refuses(latex, column, reason, words == null ? "" : words);
    }

    @Test
    void aLetterThatIsDeclaredMayBeAnExponentT() {
        assertEquals(8, Known.of("x \\in \\mathbb{R}", "T \\in \\mathbb{N}").with("x", 2).with("T", 3).number("x^T"));
    }
}
