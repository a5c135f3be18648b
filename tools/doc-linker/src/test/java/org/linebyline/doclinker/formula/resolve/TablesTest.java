package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;

/** Matrices and cases, with n = 3, x = 2, a = (5, 6, 7), A = ((1, 2), (3, 4)) and rows r_i of 3 × 2. */
class TablesTest {

    private static final Known KNOWN = Known.of("x \\in \\mathbb{R}", "a \\in \\mathbb{R}^n", "A \\in \\mathbb{R}^{2 \\times 2}",
            "r_i \\in \\mathbb{R}^2", "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}", "b \\in \\mathbb{R}^2").with("n", 3).with("x", 2)
            .with("a", vector(5, 6, 7)).with("A", matrix(2, 1, 2, 3, 4)).with("r", matrix(3, 1, 2, 3, 4, 5, 6)).with("b", vector(8, 9));

    @Test
    void aMatrixIsWrittenOutByRows() {
        assertEquals(matrix(2, 1, 2, 3, 4), KNOWN.value("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}"));
        assertEquals(matrix(2, 1, 2, 3, 4), KNOWN.value("\\begin{bmatrix} 1 & x \\\\ 3 & 4 \\end{bmatrix}"));
    }

    @Test
    void blocksAreJoined() {
        assertEquals(matrix(2, 1, 2, 8, 3, 4, 9), KNOWN.value("\\begin{pmatrix} A & b \\end{pmatrix}"));
        assertEquals(matrix(3, 1, 2, 3, 4, 8, 9), KNOWN.value("\\begin{pmatrix} A \\\\ b^\\top \\end{pmatrix}"));
    }

    @Test
    void dotsOnTheDiagonalMakeADiagonalMatrix() {
        assertEquals(matrix(3, 5, 0, 0, 0, 6, 0, 0, 0, 7),
                KNOWN.value("\\begin{pmatrix} a_1 & & \\\\ & \\ddots & \\\\ & & a_n \\end{pmatrix}"));
        assertEquals(matrix(3, 5, 0, 0, 0, 6, 0, 0, 0, 7),
                KNOWN.value("\\begin{pmatrix} a_1 & & 0 \\\\ & \\ddots & \\\\ 0 & & a_n \\end{pmatrix}"));
    }

    @Test
    void dotsBetweenRowsThatAreTurnedStackThem() {
        assertEquals(matrix(3, 1, 2, 3, 4, 5, 6), KNOWN.value("\\begin{pmatrix} r_1^\\top \\\\ \\vdots \\\\ r_n^\\top \\end{pmatrix}"));
        KNOWN.refuses("\\begin{pmatrix} r_1 \\\\ \\vdots \\\\ r_n \\end{pmatrix}", 16, Reason.UNCLEAR,
                "write it as a vector that is turned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 & x > 3 \\\\ 4 & \\text{otherwise} | 4", "1 & x > 1 \\\\ 4 & \\text{otherwise} | 1",
        "1 & \\text{if } x > 1 \\\\ 4 & \\text{else} | 1", "1 & x > 3 \\\\ 4 | 4",
        "1 & x > 1 \\\\ 7 & x > 0 \\\\ 4 & \\text{otherwise} | 1", "1 & x > 3 \\\\ 4 & x > 5 | NaN"})
    void theFirstCaseThatHoldsCounts(String rows, double value) {
        assertEquals(value, KNOWN.number("\\begin{cases} " + rows + " \\end{cases}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\begin{cases} 1 & x > 0 \\\\ a & x < 0 \\end{cases} | 27 | MISFIT | one case is a whole number",
        "\\begin{pmatrix} A & a \\end{pmatrix} | 0 | MISFIT | ",
        "\\begin{aligned} x \\end{aligned} | 0 | UNCLEAR | is nothing that has a value"})
    void whatHasNoValueIsRefused(String latex, int column, Reason reason, String words) {
        KNOWN.refuses(latex, column, reason, words == null ? "" : words);
    }
}
