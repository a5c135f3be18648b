package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.check.Equations.equation;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Layout;

/** Equations above the methods of one small class. */
class BookEvaluatorTest {

    private static final String X = "x \\in \\mathbb{R}";
    private static final String Y = "y \\in \\mathbb{R}";
    private static final String A = "a \\in \\mathbb{R}^n :: a";
    private static final String B = "b \\in \\mathbb{R}^n :: b";
    private static final String I = "i \\in \\{1, \\dots, n\\}";

    @TempDir
    static Path folder;

    private static TinyBook book;

    @BeforeAll
    static void compile() throws IOException {
        book = TinyBook.of(folder,
                "static double square(double x) { return x * x; }",
                "static double nearly(double x) { return x * x * (1 + 1e-7); }",
                "static double cancelled(double x) { return (x + 1e6) * (x + 1e6) - x * x - 1e12; }",
                "static double dot(double[] a, double[] b) { double s = 0;"
                        + " for (int i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }",
                "static double[] sum(double[] a, double[] b) { double[] c = new double[a.length];"
                        + " for (int i = 0; i < c.length; i++) c[i] = a[i] + b[i]; return c; }",
                "static double[] wrongAtTwo(double[] a) { double[] c = a.clone(); if (c.length > 1) c[1] += 1; return c; }",
                "static double[] scaled(double[] a, double unit) { double[] c = a.clone();"
                        + " for (int i = 0; i < c.length; i++) c[i] *= unit; return c; }",
                "static double root(double x) { if (x < 0) throw new IllegalArgumentException(\"x is below 0\"); return Math.sqrt(x); }",
                "static boolean positive(double x) { return x > 0; }",
                "static String word(double x) { return \"word\"; }",
                "static double curvature(double[][] x, double[] w, double[] a) { double s = 0; for (int i = 0; i < a.length; i++) {"
                        + " double p = 1 / (1 + Math.exp(-dot(x[i], w))); s += a[i] * a[i] * p * (1 - p); } return s; }",
                "static double[] softmax(double[] z) { double s = 0; double[] p = new double[z.length];"
                        + " for (int i = 0; i < p.length; i++) s += p[i] = Math.exp(z[i]);"
                        + " for (int i = 0; i < p.length; i++) p[i] /= s; return p; }");
    }

    @Test
    void aFormulaAgreesWithItsCode() {
        assertEquals("evaluated on 64 inputs, no difference", book.said("y = x^2", X, "y => Code.square(x)"));
        assertTrue(book.said("a \\cdot b = \\sum_{i=1}^n a_i b_i", A, B, I, "a \\cdot b => Code.dot(a, b)").startsWith("evaluated on 64"));
    }

    @Test
    void whatReadersSeeOfAnAgreementIsItsFirstInputs() {
        Evaluation.Agrees agrees = (Evaluation.Agrees) book.evaluations(equation("it", "y = x^2", X, "y => Code.square(x)")).get("it");
        assertEquals(3, agrees.shown().size());
        Evaluation.SampleText first = agrees.shown().get(0);
        assertEquals(first.formula(), first.code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"y = -x^2", "y = x^3", "y = \\frac{x^2}{2}", "y = x^2 + 1", "y = x \\lvert x \\rvert"})
    void aFormulaThatSaysSomethingElseIsFoundWhereItStands(String latex) {
        String said = book.said(latex, X, "y => Code.square(x)");
        assertTrue(said.startsWith("1:1 [formula-disagrees] the code gives "), said);
        assertTrue(said.contains(" and the right side of the formula ") && said.contains(", for x = "), said);
    }

    @Test
    void theFirstEntryThatDiffersIsNamed() {
        String said = book.said("c = a", A, "c \\in \\mathbb{R}^n", "c => Code.wrongAtTwo(a)");
        assertTrue(said.contains(" at entry (2)"), said);
    }

    @Test
    void aSlipInTheSeventhDigitIsFound() {
        assertTrue(book.said("y = x^2", X, "y => Code.nearly(x)").contains("[formula-disagrees]"));
    }

    @Test
    void moreIsToleratedWhereTheAuthorSaysSo() {
        String said = book.said(Equations.tolerating(1e-6, equation("it", "y = x^2", X, "y => Code.nearly(x)")));
        assertTrue(said.startsWith("evaluated on 64 inputs, largest difference "), said);
    }

    @Test
    void digitsThatAFormulaLosesItselfAreNoDisagreement() {
        String lost = "y = (x + 10^6)^2 - x^2 - 10^{12}";
        assertTrue(book.said(lost, X, "y => 2e6 * x").startsWith("evaluated on"), "the code is exact, the formula cancels");
        assertTrue(book.said("y = (10^6 + x)^2 - 10^{12} - x^2", X, "y => Code.cancelled(x)").startsWith("evaluated on"), "both cancel");
        assertTrue(book.said(lost, X, "y => 2e6 * x + 1").contains("[formula-disagrees]"), "no more than its own rounding is forgiven");
    }

    @Test
    void aSmallValueIsComparedToo() {
        assertEquals("", agreeing("y = 10^{-12} x^2", X, "y => 1e-12 * Code.square(x)"));
        assertTrue(book.said("y = 10^{-12} x^2", X, "y => 2e-12 * Code.square(x)").contains("[formula-disagrees]"));
        assertTrue(book.said("c = 10^{-12} a", A,
                "c \\in \\mathbb{R}^n", "c => Code.scaled(a, 2e-12)").contains("[formula-disagrees]"));
        assertTrue(book.said("y \\le 10^{-12}", "x \\in [1, 2]", "y => 2e-12 * Code.square(x)").contains("[formula-disagrees]"));
    }

    @Test
    void whatRoundingLeavesOfLargerValuesIsNoSmallValue() {
        assertEquals("", agreeing("y - 3 = 10^{-9} x", X, "y => 3 + 1e-9 * x"));
        assertEquals("", agreeing("y = 0", X, "y => (x + 0.1) - x - 0.1"));
        assertEquals("", agreeing("y = (x + 1)^2 - x^2 - 2x - 1", X, "y => (x + 1) * (x + 1) - (x * x + 2 * x + 1)"));
    }

    @Test
    void codeMayRefuseOnlyWhatTheFormulaDoesNotDefine() {
        assertTrue(book.said("y = \\sqrt{x}", X, "y => Code.root(x)").startsWith("evaluated on"));
        String said = book.said("y = \\sqrt{\\lvert x \\rvert}", X, "y => Code.root(x)");
        assertTrue(said.contains("the code throws IllegalArgumentException (x is below 0) where the formula gives "), said);
        assertTrue(said.contains(": mend the code, or declare the narrower set for which it is meant"), said);
    }

    @Test
    void aClaimIsComparedWithABoolean() {
        assertTrue(book.said("p \\iff x > 0", X, "p => Code.positive(x)").startsWith("evaluated on 64"));
        assertTrue(book.said("p \\iff x \\ge 0", X, "p => Code.positive(x)").contains("[formula-disagrees]"));
    }

    @Test
    void anInequalityHoldsOnAllInputs() {
        String[] lists = {X, Y, "x^2 => Code.square(x)"};
        assertTrue(book.said("x^2 \\ge 0", lists).startsWith("evaluated on 64"));
        assertTrue(book.said("x^2 \\ge x", lists).contains(": not \\ge"));
        assertTrue(book.said("x^2 + y^2 \\ge 2 x y", lists).startsWith("evaluated on 64"));
    }

    @Test
    void definitionsStandInAnyOrder() {
        String[] lists = {X, Y, "s \\in \\mathbb{R}", "y => Code.square(x)"};
        assertTrue(book.said("y = s - 1, \\qquad s = x^2 + 1", lists).startsWith("evaluated on 64"));
        assertTrue(book.said("s = x^2 + 1, \\qquad y = s - 1", lists).startsWith("evaluated on 64"));
        assertTrue(book.said("y = s, \\qquad s = x^2 + 1", lists).contains("[formula-disagrees]"));
    }

    @Test
    void aNameMayBePartOfACommand() {
        String[] lists = {"a \\in \\mathbb{R}^n", "n \\in \\mathbb{N}", "m \\in \\mathbb{R}", "s => Code.dot(a, a)"};
        assertEquals("", agreeing("s = \\sum_{i=1}^n a_i^2 + 0m, \\qquad m = \\frac{1}{n} \\sum_{i=1}^n a_i", lists));
    }

    @Test
    void entriesOfTheWhereListMayRestOnEachOther() {
        String[] lists = {"X \\in \\mathbb{R}^{n \\times d}", "w \\in \\mathbb{R}^d", A, "z \\in \\mathbb{R}", "\\mathbf{1} \\in \\mathbb{R}^n",
            "\\sigma: \\mathbb{R} \\to \\mathbb{R}, \\sigma(z)_i = \\sigma(z_i)", "\\sigma(z) = \\frac{1}{1 + e^{-z}}",
            "S = \\operatorname{diag}(p \\odot (\\mathbf{1} - p))", "p = \\sigma(X w)", "s => Code.curvature(X, w, a)"};
        assertEquals("", agreeing("s = a^\\top S a", lists));
        assertTrue(book.said("s = -a^\\top S a", lists).contains("[formula-disagrees]"));
    }

    @Test
    void onlyTheFirstCauseIsSaid() {
        assertEquals("1:25 [symbol-undeclared] 'q' is declared nowhere: say in the where list what it is, as stem:[q \\in \\mathbb{R}]",
                book.said("y = t^2, \\qquad t = r + q, \\qquad r = x", X, "y => Code.square(x)"));
        assertTrue(book.said("y = t^2, \\qquad t = r, \\qquad r = t", X, "y => Code.square(x)").contains("'r' is declared nowhere"));
    }

    /** What is said instead of an agreement. */
    private static String agreeing(String latex, String... lists) {
        String said = book.said(latex, lists);
        return said.startsWith("evaluated on ") ? "" : said;
    }

    @Test
    void eachSideOfAChainIsCompared() {
        assertTrue(book.said("y = x^2 = x \\cdot x", X, Y, "y => Code.square(x)").startsWith("evaluated on 64"));
        assertTrue(book.said("y = x^2 = x \\cdot x \\cdot x", X, Y, "y => Code.square(x)").contains("[formula-disagrees]"));
    }

    @Test
    void anIndexGoesThroughItsSet() {
        assertTrue(book.said("c_i = a_i + b_i", A, B, I, "c \\in \\mathbb{R}^n", "c => Code.sum(a, b)").startsWith("evaluated on 64"));
        String said = book.said("c_i = a_i - b_i", A, B, I, "c \\in \\mathbb{R}^n", "c => Code.sum(a, b)");
        assertTrue(said.contains("[formula-disagrees]"), said);
    }

    @Test
    void aFunctionWithANameMayBeUsedByLaterEquations() {
        String definition = "\\operatorname{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_{j=1}^K e^{z_j}}";
        String[] lists = {"z \\in \\mathbb{R}^K", "i \\in \\{1, \\dots, K\\}", "\\operatorname{softmax}(z) => Code.softmax(z)"};
        String said = book.said(equation("first", definition, lists), equation("second",
                "\\operatorname{softmax}(z + c\\mathbf{1}) = \\operatorname{softmax}(z)", "z \\in \\mathbb{R}^K", "c \\in \\mathbb{R}",
                "\\mathbf{1} \\in \\mathbb{R}^K", "\\operatorname{softmax}(z) => Code.softmax(z)"));
        assertTrue(said.startsWith("evaluated on"), said);
    }

    @Test
    void anEquationThatAsksNothingOfTheCodeIsNotEvaluated() {
        assertEquals("1:1 [formula-not-evaluated] nothing of equation 'it' is compared with the code: say below its where list,"
                + " in a list [.calls], which part of the formula the code gives", book.said("(x + 1)^2 = x^2 + 2x + 1", X));
    }

    @Test
    void anExcusedEquationIsNotTried() {
        assertEquals("not evaluated: it holds for all measures; ATest#standsIn stands in", book.said(
                Equations.excused("it holds for all measures", "ATest#standsIn", equation("it", "y = x", X))));
    }

    @Test
    void theOnlyMethodOfARegionNeedsNoCall(@TempDir Path other) throws IOException {
        TinyBook one = TinyBook.of(other, "static double square(double x) { return x * x; }");
        assertEquals("evaluated on 64 inputs, no difference", one.said("y = x^2", X, Y));
        assertTrue(one.said("y = -x^2", X, Y).contains("[formula-disagrees]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "y = x^2 + q | y => Code.square(x) | 1:11 [symbol-undeclared] 'q' is declared nowhere",
        "x q = x^2 | x q => Code.square(x) | 1:3 [symbol-undeclared] 'q' is declared nowhere",
        "\\log q(x) = \\log x^2 | \\log q(x) => Math.log(Code.square(x)) | 1:6 [symbol-undeclared] 'q' is declared nowhere",
        "y = x_1 | y => Code.square(x) | 1:7 [shape-mismatch] 'x' is a number: it has no entries",
        "y = x^T | y => Code.square(x) | 1:7 [formula-not-evaluated] is this a transpose?",
        "y = \\frac{x | y => Code.square(x) | 1:",
        "y = x^2 | y => Code.sqare(x) | 21:6 [formula-not-evaluated] there is no method 'sqare' in Code (did you mean 'square'?)",
        "y = x^2 | y => Code.square(q) | 21:13 [formula-not-evaluated] nothing is called 'q' here",
        "y = x^2 | y => Code.square( | 21:",
        "y = x^2 | y_ => Code.square(x) | 21:",
        "y = x^2 | y => Code.word(x) | 1:1 [formula-disagrees]"})
    void whatIsWrongIsSaidWhereItStands(String latex, String call, String said) {
        assertTrue(book.said(latex, X, call).startsWith(said), () -> book.said(latex, X, call));
    }

    @Test
    void aClaimOfTheWhereListThatCannotBeKeptIsSaidThere() {
        assertEquals("11:25 [symbol-undeclared] 'q' is declared nowhere: say in the where list what it is, as stem:[q \\in \\mathbb{R}]",
                book.said("y = x^2", "x \\in \\mathbb{R}, x \\le q", "y => Code.square(x)"));
    }

    @Test
    void withoutCompiledClassesEveryEquationSaysSo(@TempDir Path empty) throws IOException {
        TinyBook unbuilt = new TinyBook(Layout.conventional(empty), book.source());
        String said = "there is no folder 'target/classes' with the classes of the code: build it first";
        assertTrue(unbuilt.said("y = x^2", X, "y => Code.square(x)").contains(said));
        assertTrue(unbuilt.said(equation("one", "y = x^2", X, "y => Code.square(x)"),
                equation("two", "y = x^2", X, "y => Code.square(x)")).contains(said));
    }

    @Test
    void whatCannotBeDrawnIsSaid() {
        assertTrue(book.said("y = x^2", "x \\in \\mathbb{R}, x > x + 1",
                "y => Code.square(x)").contains("none of 100 samples meets this claim"));
    }

    @Test
    void anAgreementIsNotKeptWhenAFunctionThatItNeedsChanges(@TempDir Path other) throws IOException {
        TinyBook one = TinyBook.of(other, "static double fourfold(double x) { return 4 * x; }");
        Equation fourfold = equation("fourfold", "y = \\operatorname{twice}(\\operatorname{twice}(x))", "x \\in \\mathbb{R} :: x",
                "y \\in \\mathbb{R}", "y => Code.fourfold(x)");
        assertEquals("evaluated on 64 inputs, no difference", one.said(doubling("2\\,x"), fourfold));
        assertTrue(one.said(doubling("3\\,x"), fourfold).contains("[formula-disagrees]"), one.said(doubling("3\\,x"), fourfold));
    }

    private static Equation doubling(String what) {
        return equation("twice", "\\operatorname{twice}(x) = " + what, "x \\in \\mathbb{R}");
    }
}
