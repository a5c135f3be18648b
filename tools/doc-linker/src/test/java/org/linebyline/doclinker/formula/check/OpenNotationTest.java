package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the where list says of notation with several meanings decides whether a formula agrees with its code. */
class OpenNotationTest {

    private static final String[] SORTED = {"p \\in \\mathbb{R}^n :: p", "k \\in \\{1, \\dots, n\\} :: k", "n \\in \\mathbb{N}",
        "y \\in \\mathbb{R}", "y => Code.smallest(p, k)"};

    @TempDir
    static Path folder;

    private static TinyBook book;

    @BeforeAll
    static void compile() throws IOException {
        book = TinyBook.of(folder,
                "static double smallest(double[] p, int k) { double[] q = p.clone(); java.util.Arrays.sort(q); return q[k - 1]; }",
                "static double product(double x, double z) { return x * z; }",
                "static double gap(double[] t) { double g = t[1] - t[0]; if (g <= 0) throw new IllegalArgumentException(); return g; }");
    }

    private static String[] with(String entry) {
        String[] more = Arrays.copyOf(SORTED, SORTED.length + 1);
        more[SORTED.length] = entry;
        return more;
    }

    @Test
    void aSortedEntryIsComparedWithCodeThatSorts() {
        assertTrue(book.said("y = p_{(k)}", with("p_{(1)} \\le \\dots \\le p_{(n)}")).startsWith("evaluated on 64 inputs"));
        assertTrue(book.said("y = p_k", SORTED).startsWith("1:1 [formula-disagrees]"));
    }

    @Test
    void anEntryInBracketsThatNothingSortsIsAskedAboutWhereItStands() {
        String said = book.said("y = p_{(k)}", SORTED);
        assertTrue(said.startsWith("1:8 [formula-not-evaluated] in brackets, this is the place among the sorted entries?"), said);
    }

    @Test
    void aNameThatIsAProductTooIsReportedWhereItStands() {
        String said = book.said("y = xz", "x, z, xz, y \\in \\mathbb{R}", "y => Code.product(x, z)");
        assertTrue(said.startsWith("1:5 [formula-not-evaluated] 'x z' is declared, and what it is spelled with is, too"), said);
        assertEquals("evaluated on 64 inputs, no difference",
                book.said("y = xz", "x, z \\in \\mathbb{R} :: x, z", "y \\in \\mathbb{R}", "y => Code.product(x, z)"));
    }

    @Test
    void aClashIsReportedAtTheEntryOfTheWhereList() {
        String said = book.said("y = x^2", "x \\in \\mathbb{R} :: x", "x^2 \\in \\mathbb{R}", "y \\in \\mathbb{R}", "y => Code.product(x, x)");
        assertTrue(said.contains("12:1 ") && said.contains("'x^{2}' can be a power of 'x', which is declared, too"), said);
    }

    @Test
    void entriesThatIncreaseAreDrawnSo() {
        assertTrue(book.said("y = t_2 - t_1", "t \\in \\mathbb{R}^n, t_1 < \\dots < t_n :: t", "n \\in \\{2, 3, \\dots\\}",
                "y \\in \\mathbb{R}", "y => Code.gap(t)").startsWith("evaluated on 64 inputs"));
    }
}
