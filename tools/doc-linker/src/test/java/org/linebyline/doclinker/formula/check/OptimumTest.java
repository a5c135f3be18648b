package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The best of numbers and vectors, which nobody can go through: what the code gives is held against other places. */
class OptimumTest {

    private static final String A = "a \\in \\mathbb{R} :: a";
    private static final String X = "x \\in \\mathbb{R} :: x";

    @TempDir
    static Path folder;

    private static Acceptance optima;

    @BeforeAll
    static void compile() throws IOException {
        optima = Acceptance.of(folder,
                "static double[] times(double c, double[] v) { return java.util.Arrays.stream(v).map(each -> c * each).toArray(); }");
    }

    @Test
    void theCodeFindsWhereAFunctionIsLeast() {
        optima.agrees("x^\\ast = \\operatorname*{arg\\,min}_x \\bigl((x - a)^2 + 1\\bigr)", A, X, "x^\\ast => a");
        optima.agrees("x^\\ast = \\arg\\min_x (x - a)^2", A, X, "x^\\ast \\in \\mathbb{R}", "x^\\ast => a");
        optima.disagrees("x^\\ast = \\arg\\min_x (x - a)^2", A, X, "x^\\ast => a + 1");
        optima.disagrees("x^\\ast = \\arg\\max_x (x - a)^2", A, X, "x^\\ast => a");
        optima.agrees("x^\\ast = \\arg\\max_x -(x - a)^2", A, X, "x^\\ast => a");
    }

    @Test
    void aPlaceNearTheBestIsNotTheBest() {
        optima.disagrees("x^\\ast = \\arg\\min_x (x - a)^2", A, X, "x^\\ast => a + 1e-3");
        optima.disagrees("x^\\ast = \\arg\\min_x \\frac{(x - a)^2}{10^4}", A, X, "x^\\ast => a + 1e-2");
    }

    @Test
    void theBestOfVectorsIsTriedInAllDirections() {
        String[] lists = {"v \\in \\mathbb{R}^n :: v", "w \\in \\mathbb{R}^n", "w^\\ast \\in \\mathbb{R}^n"};
        String ridge = "w^\\ast = \\arg\\min_w \\bigl(\\lVert w - v \\rVert^2 + \\lVert w \\rVert^2\\bigr)";
        optima.agrees(ridge, lists[0], lists[1], lists[2], "w^\\ast => Code.times(0.5, v)");
        optima.disagrees(ridge, lists[0], lists[1], lists[2], "w^\\ast => Code.times(0.49, v)");
        optima.disagrees(ridge, lists[0], lists[1], lists[2], "w^\\ast => v");
    }

    @Test
    void aSetWithAnEndIsNotLeft() {
        optima.agrees("x^\\ast = \\arg\\min_x (x + 1)^2", "a \\in \\mathbb{R} :: a", "x \\in [0, 1]", "x^\\ast => 0 * a");
        optima.disagrees("x^\\ast = \\arg\\min_x (x + 1)^2", "a \\in \\mathbb{R} :: a", "x \\in [-3, 1]", "x^\\ast => 0 * a");
    }

    @Test
    void aFunctionThatTheDisplayDefinesIsTriedAtThePlace() {
        optima.agrees("x^\\ast = \\arg\\min_x L(x), \\qquad L(x) = (x - a)^2", A, X, "x^\\ast => a");
        optima.disagrees("x^\\ast = \\arg\\min_x L(x), \\qquad L(x) = (x - a)^2", A, X, "x^\\ast => -a");
        optima.agrees("x^\\ast = \\arg\\min_x L, \\qquad L = (x - a)^2", A, X, "x^\\ast => a");
        optima.disagrees("x^\\ast = \\arg\\min_x L, \\qquad L = (x - a)^2", A, X, "x^\\ast => -a");
    }

    @Test
    void whatIsFoundIsSaidOfThePlaces() {
        optima.refuses("1:1 [formula-disagrees]", "where the code says that it is least, the formula comes to ",
                "x^\\ast = \\arg\\min_x (x - a)^2", A, X, "x^\\ast => a + 1");
        optima.refuses("1:1 [formula-disagrees]", "the share of the way to x = ", "x^\\ast = \\arg\\min_x (x - a)^2", A, X,
                "x^\\ast => a + 1");
    }

    @Test
    void whatThePlaceHasNoPartInIsRefused() {
        optima.refuses("1:21 [formula-not-evaluated]", "'x' has no part in what is best there: write it", "x^\\ast = \\arg\\min_x (z - a)^2",
                A, X, "z \\in \\mathbb{R}", "x^\\ast => a");
    }
}
