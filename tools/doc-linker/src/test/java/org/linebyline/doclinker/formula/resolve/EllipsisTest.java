package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;

/** What dots stand for, with n = 3, x = (5, 6, 7), A = ((1, 2), (3, 4), (5, 6)) and k = 2. */
class EllipsisTest {

    private static final Known KNOWN = Known.of("x \\in \\mathbb{R}^n", "A \\in \\mathbb{R}^{n \\times m}", "k \\in \\mathbb{N}")
            .with("n", 3).with("m", 2).with("k", 2).with("x", vector(5, 6, 7)).with("A", matrix(3, 1, 2, 3, 4, 5, 6));

    @Test
    void whatDiffersBetweenTheFirstAndTheLastMemberRuns() {
        assertEquals(vector(5, 6, 7), KNOWN.value("(x_1, \\dots, x_n)"));
        assertEquals(vector(6, 7), KNOWN.value("(x_k, \\dots, x_n)"));
        assertEquals(vector(1, 4, 9), KNOWN.value("(1^2, \\dots, n^2)"));
        assertEquals(vector(5, 12, 21), KNOWN.value("(1 x_1, 2 x_2, \\ldots, n x_n)"));
        assertEquals(vector(1, 2, 3), KNOWN.value("(1, 2, \\dots, n)"));
    }

    @Test
    void arraysAreStackedByRows() {
        assertEquals(matrix(3, 1, 2, 3, 4, 5, 6), KNOWN.value("(A_{1,:}, \\dots, A_{n,:})"));
    }

    @Test
    void whatStandsBeforeTheNumberedMembersStaysAsItIs() {
        assertEquals(vector(1, 5, 6, 7), KNOWN.value("(1, x_1, \\dots, x_n)"));
        assertEquals(vector(9, 8, 5, 6, 7), KNOWN.value("(9, 8, x_1, \\dots, x_n)"));
        assertEquals(4, KNOWN.number("\\lvert \\{0, x_1, \\dots, x_n\\} \\rvert"));
    }

    @Test
    void severalDotsEachStandForWhatIsBetweenTheirNeighbors() {
        assertEquals(vector(5, 6, 9, 6, 7), KNOWN.value("(x_1, \\dots, x_2, 9, x_2, \\dots, x_n)"));
    }

    @Test
    void membersMayBeCountedDown() {
        assertEquals(vector(3, 2, 1), KNOWN.value("(n, \\dots, 1)"));
        assertEquals(vector(7, 6, 5), KNOWN.value("(x_n, \\dots, x_1)"));
        assertEquals(vector(), KNOWN.value("(x_4, \\dots, x_n)"), "from 4 up to 3 there is nothing");
    }

    @Test
    void dotsBetweenFactorsAreAProduct() {
        assertEquals(5 * 6 * 7, KNOWN.number("x_1 x_2 \\cdots x_n"));
        assertEquals(2 * 5 * 6 * 7, KNOWN.number("2\\,x_1 \\cdots x_n"));
        assertEquals(5 * 6 * 7 * 3, KNOWN.number("x_1 \\cdots x_n\\,3"));
        assertEquals(6, KNOWN.number("1 \\cdots n"));
    }

    @Test
    void equalMembersAreAsManyAsSomethingElseSays() throws Unresolved {
        Names counted = Ellipsis.counted(KNOWN.names(), KNOWN.expr("\\{1, \\dots, n\\}"));
        assertEquals(vector(4, 4, 4), new Known(counted, KNOWN.scope()).value("(4, \\dots, 4)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(4, \\dots, 4) | 0 | how many members does this list have?",
        "(x_1, \\dots) | 0 | what do the dots stand for?", "(\\dots, x_n) | 0 | what do the dots stand for?"})
    void dotsWithoutEndsAreRefused(String latex, int column, String words) {
        KNOWN.refuses(latex, column, Reason.UNCLEAR, words);
    }
}
