package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Notation that is read in more than one way: what settles it, or what is said to an author who has left it open. With x = 3, y = 5,
 * n = 4, k = 2, i and j in {1, …, n}, a = (4, 1, 3, 2), b = (10, 20, 30, 40), A = ((1, 2), (3, 4)), f(x) = x² and L(a) = a·a.
 */
class AmbiguousNotationTest {

    private static final String[] LETTERS = {"x, y \\in \\mathbb{R}", "n, k \\in \\mathbb{N}", "i, j \\in \\{1, \\dots, n\\}",
        "a, b \\in \\mathbb{R}^n", "A \\in \\mathbb{R}^{k \\times k}", "f: \\mathbb{R} \\to \\mathbb{R}",
        "L: \\mathbb{R}^n \\to \\mathbb{R}"};
    private static final Known KNOWN = known();

    private static Known known(String... more) {
        String[] all = Stream.of(LETTERS, more).flatMap(Stream::of).toArray(String[]::new);
        return Known.of(all).with("x", 3).with("y", 5).with("n", 4).with("k", 2).with("i", 2).with("j", 1).with("a", vector(4, 1, 3, 2))
                .with("b", vector(10, 20, 30, 40)).with("A", matrix(2, 1, 2, 3, 4))
                .with("f", (Value.Function) x -> new Value.Num(x.get(0).real().times(x.get(0).real())));
    }

    private static void refused(String latex, int column, String words) {
        KNOWN.refuses(latex, column, Reason.UNCLEAR, words);
    }

    @Test
    void aNameIsOneOnlyWhereWhatItIsSpelledWithSaysNothingByItself() {
        assertEquals(7, known("TP, FN \\in \\mathbb{N}").with("T P", 7).number("TP"));
        assertEquals(14, known("kx' \\in \\mathbb{R}").with("k x'", 14).number("kx'"), "x' is nothing by itself");
        Known both = known("xy \\in \\mathbb{R}").with("x y", 100);
        assertEquals(15, both.number("x\\,y"));
        both.refuses("xy", 0, Reason.UNCLEAR, "write \\, between the factors of the product, and give the name one spelling");
        both.refuses("2xy", 1, Reason.UNCLEAR, "'x y' is declared, and what it is spelled with is, too");
    }

    @Test
    void ofTwoNamesThatOverlapNeitherIsPreferred() {
        Known known = known("s, t \\in \\mathbb{R}", "sQ, Qt \\in \\mathbb{R}").with("s", 2).with("t", 3).with("s Q", 5).with("Q t", 7);
        known.refuses("sQt", 0, Reason.UNCLEAR, "does the name 's Q' end here, or does 'Q t' begin before its end? Write \\,");
        assertEquals(15, known.number("sQ\\,t"));
        assertEquals(14, known.number("s\\,Qt"));
    }

    @Test
    void bracketsBelowSortWhereTheWhereListSaysSo() {
        assertEquals(2, known("a_{(1)} \\le \\dots \\le a_{(n)}").number("a_{(k)}"));
        assertEquals(1, Known.of("p \\in \\mathbb{R}^n, p_{(1)} \\le p_{(2)} \\le \\dots \\le p_{(n)}").with("p", vector(4, 1, 3))
                .number("p_{(1)}"));
        refused("a_{(k)}", 3, "Then say so in the where list, as stem:[a_{(1)} \\le \\dots \\le a_{(n)}]");
        refused("a_{[k]}", 3, "for the entry itself leave the brackets out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x^{(k)} | 3 | in brackets, this can be a power, or which one 'x' it is",
        "x^{(2)} | 3 | declare the name whole, as stem:[x^{(2)} \\in \\mathbb{R}]", "x^{[k]} | 3 | write a power without them",
        "A^{(k)} | 3 | in brackets, this can be a power", "A^{-T} | 3 | is this a transpose? Write \\top; or declare T",
        "A^{\\mathrm{T}} | 3 | is this a transpose?", "f^{-1}(x) | 0 | Declare f^{-1} as a function of its own, or write \\frac{1}{f(…)}",
        "f^2(x) | 0 | Write f(…)^2 or f(f(…))", "f^{(2)}(x) | 0 | Write primes", "\\sin^{-1} x | 0 | Write \\arcsin",
        "\\log^{-1} x | 0 | is the inverse function, or 1 over the value?", "\\sin^{(2)} x | 6 | in brackets, this can be a power"})
    void aSuperscriptThatIsNoPlainPowerIsNone(String latex, int column, String words) {
        refused(latex, column, words);
    }

    @Test
    void aStarOrASignIsPartOfAName() {
        KNOWN.refuses("x^\\ast", 0, Reason.UNDECLARED, "'x^{\\ast}' is declared nowhere: say in the where list what it is");
        KNOWN.refuses("x^-", 0, Reason.UNDECLARED, "'x^{-}' is declared nowhere");
        assertEquals(7, known("x^\\ast \\in \\mathbb{R}").with("x^{\\ast}", 7).number("x^*"));
        assertEquals(0.5, known("f^{-1}: \\mathbb{R} \\to \\mathbb{R}").with("f^{-1}", (Value.Function) x -> Value.Num.of(0.5))
                .number("f^{-1}(x)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A_1 | 2 | UNCLEAR | is this a row or a column? Write A_{1,:} or A_{:,1}",
        "a_{ij} | 3 | UNCLEAR | 'a' has one index: for a product write \\cdot",
        "a_{-1} | 3 | UNCLEAR | entries have no negative numbers",
        "a_{\\max} | 3 | UNDECLARED | or, if it only tells names apart, declare stem:[a_{\\max}] whole",
        "a_{\\text{old}} | 3 | UNDECLARED | declare stem:[a_{\\text{old}}] whole"})
    void aSubscriptSaysWhichEntry(String latex, int column, Reason reason, String words) {
        KNOWN.refuses(latex, column, reason, words);
    }

    @Test
    void aSubscriptMayLeaveOutOneOrAllBehind() {
        assertEquals(vector(4, 3, 2), KNOWN.value("a_{-i}"));
        assertEquals(vector(4), KNOWN.value("a_{<i}"));
        assertEquals(vector(4, 1), KNOWN.value("a_{\\le i}"));
        assertEquals(4, KNOWN.number("a_{i \\cdot j - 1}"));
        assertEquals(2, KNOWN.number("a_{2i}"));
    }

    @Test
    void oneIndexOfAFamilyOfVectorsIsThatOfTheMember() {
        Known family = Known.of("v_i \\in \\mathbb{R}^d", "i \\in \\{1, \\dots, n\\}", "d, n \\in \\mathbb{N}")
                .with("v", matrix(2, 1, 2, 3, 4)).with("i", 1);
        assertEquals(vector(3, 4), family.value("v_2"));
        assertEquals(4, family.number("v_{2,2}"));
        family.refuses("v_{2i}", 3, Reason.UNCLEAR, "is this one index, or two? Write a dot or a comma");
    }

    @Test
    void whatIsMadeOfAnArrayThatIsCountedFromZeroIsCountedFromNowhere() {
        Known known = Known.of("z_t \\in \\mathbb{R}", "t \\in \\{0, \\dots, m\\}", "m \\in \\mathbb{N}").with("z", vector(5, 6, 7));
        assertEquals(6, known.number("z_1"));
        known.refuses("(2z)_1", 0, Reason.UNCLEAR, "is counted from 0, as what it is made of, or from 1?");
        known.refuses("(z + z)_{0:1}", 0, Reason.UNCLEAR, "Give it a name in the where list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x/yx | 3", "x/y(x + 1) | 4", "1/2x | 3", "x/2y^2 | 3", "x/y\\sum_{t=1}^2 t | 3"})
    void aSlashIsOfOneFactor(String latex, int column) {
        refused(latex, column, "does the slash before reach this far? Write \\frac{…}{…}, or brackets");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x/y\\,y | 3", "x/y \\cdot y | 3", "x/y/y | 0.12", "\\sin(0)/y | 0", "y\\cos 0 | 5", "-x^2 | -9",
        "\\exp 0\\,y | 5", "\\sin^2 0 | 0"})
    void spaceAndSignsEndWhatIsDividedOrIsOf(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\log x/y | 7 | is this still part of what '\\log' is of? Write \\frac",
        "\\sin x y | 7 | is this still part of what '\\sin' is of?", "\\sin -x | 0 | '\\sin' has no argument: write brackets behind it",
        "x + y \\bmod 3 | 4 | is the remainder of this term only, or of all before it? Write brackets",
        "-x \\bmod 2 | 1 | is the remainder of this term only", "n!! | 0 | is the double factorial, or a factorial twice?",
        "\\sum_i a_i + b_i | 13 | 'b_{i}' has the letter 'i' of the operator before it: is it still inside?",
        "2\\sum_{t=1}^n a_t - 3 b_t | 20 | write brackets around all that is; else write it in front",
        "\\max_i a_i + b_i | 13 | is it still inside?"})
    void howFarAnOperatorReachesIsAsked(String latex, int column, String words) {
        refused(latex, column, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\sum_i a_i + x | 13", "\\sum_i (a_i + b_i) | 110", "b_i + \\sum_t a_t | 30",
        "\\sum_{t=1}^n a_t - \\sum_{t=1}^n b_t | -90", "x + (y \\bmod 3) | 5", "(x + y) \\bmod 3 | 2"})
    void aSumReachesToTheNextPlusOrMinus(String latex, double value) {
        Known known = known("t \\in \\{1, \\dots, n\\}");
        assertEquals(value, known.number(latex));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\pi(x) | 0 | for the constant write \\pi \\cdot (…), for a function say in the where list",
        "e(x) | 0 | 'e' is declared nowhere", "[n] | 0 | is the letter alone, or all numbers up to it?",
        "[x, y) | 0 | closes in another way than it opens", "\\lfloor x \\rceil | 0 | closes in another way than it opens",
        "x(y \\mid n) | 1 | is no list: to be what a function is of, declare the function before it, or both together",
        "x \\in [0, 1] | 6 | is no set here: write what lies in an interval with < and \\le",
        "\\mathbf{1}(x > y) | 0 | for 1 where a claim holds and 0 elsewhere write \\mathbf{1}[…]",
        "\\nabla L | 0 | Write \\nabla f(x), and declare the function", "\\nabla_b L(a) | 0 | is by another letter than the argument 'a'",
        "\\nabla_b L(2 b) | 0 | leave it out for the gradient there, or write \\frac{\\partial}{\\partial b}",
        "\\nabla^3 L(a) | 0 | \\nabla^2 for the Hessian", "x = 3 \\implies y = 5 \\implies n = 4 | 0 | has more than one arrow"})
    void bracketsAndSignsWithSeveralMeaningsAreRefused(String latex, int column, String words) {
        refused(latex, column, words);
    }

    @Test
    void theExponentialOfAnArrayIsOfEachEntryOnlyWhereThatIsSaid() {
        KNOWN.refuses("e^a", 2, Reason.MISFIT, "if it is of each entry, say so in the where list: stem:[\\exp(\\cdot)]");
        assertEquals(Math.E, known("\\exp(\\cdot)").number("(e^a)_2"), 1e-12);
    }

    @Test
    void twoLettersOfOneDistributionAreNotKnownTogether() {
        Known known = Known.of("p \\in \\Delta^n", "X \\sim p", "Y \\sim p").with("p", vector(0.5, 0.5)).with("n", 2);
        assertEquals(1.5, known.number("\\mathbb{E}[Y]"));
        known.refuses("\\mathbb{E}[X Y]", 10, Reason.UNCLEAR, "drawn from the same distribution: together, or each by itself?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(1, 3, \\dots, n) | 4", "(2, 4, \\dots, 2n) | 4", "(a_1, a_3, \\dots, a_n) | 6",
        "\\{1, 3, \\dots, n\\} | 5", "\\{a_1, a_3, \\dots, a_n\\} | 7", "a_1 a_3 \\cdots a_n | 4", "1 \\cdot 3 \\cdots n | 8",
        "(a_1, b_2, \\dots, a_n) | 6", "(1, 2, 4, \\dots, n) | 7", "(a_1, a_3, \\dots, a_n, 9) | 6", "(x, y, \\dots, x) | 4"})
    void dotsLeaveOutNone(String latex, int column) {
        refused(latex, column, "and dots leave out none: let a letter run by ones and write what is made of it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"n(n-1)(n-2) \\cdots (n-k+1) | 12", "n(n-1) \\cdots 1 | 24", "n(n-1) \\cdots (n-k+1) | 12",
        "1 \\cdot 2 \\cdots n | 24", "2 a_1 a_2 \\cdots a_n | 48",
        "\\lvert \\{n, n - 1, \\dots, 1\\} \\rvert | 4", "(a_n, \\dots, a_1)_1 | 2",
        "(a_{n-1}, a_{n-2}, \\dots, a_{n-k})_2 | 1", "(a_1, \\dots, a_k, 9)_3 | 9", "(8, a_1, a_2, \\dots, a_n, 9)_6 | 9"})
    void dotsGoUpOrDownByOne(String latex, double value) {
        assertEquals(value, KNOWN.number(latex));
    }

    @Test
    void dotsStandBetweenTheFirstAndTheLastMember() {
        refused("\\{1, \\dots, k, n\\}", 15, "what do the dots stand for? Write them before the last member");
        refused("\\{a_1, \\dots, a_k, a_n\\}", 19, "what do the dots stand for? Write them before the last member");
        refused("1 + 2 + \\dots + n", 8, "'\\dots' stands for what? Write \\sum_{i=1}^n");
    }
}
