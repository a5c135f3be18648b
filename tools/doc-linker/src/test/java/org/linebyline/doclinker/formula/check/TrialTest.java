package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a display is tried, on which inputs, and when it is not worth anything. */
class TrialTest {

    private static final String X = "x \\in \\mathbb{R} :: x";
    private static final String A = "a \\in \\mathbb{R}^n :: a";
    private static final String I = "i \\in \\{1, \\dots, n\\} :: i";

    @TempDir
    static Path folder;

    private static Acceptance trials;

    @BeforeAll
    static void compile() throws IOException {
        trials = Acceptance.of(folder,
                "static double positive(double x) { if (x <= 0) throw new IllegalArgumentException(); return x; }",
                "static void check(double x) { if (x <= 0) throw new IllegalArgumentException(); }");
    }

    @Test
    void aConditionSaysWhereAStatementIsClaimed() {
        trials.agrees("y = \\lvert x \\rvert \\quad \\text{if } x > 0", X, "y => x");
        trials.disagrees("y = \\lvert x \\rvert \\quad \\text{if } x > -1", X, "y => x");
        trials.disagrees("y = \\lvert x \\rvert", X, "y => x");
    }

    @Test
    void aConditionThatIsNeverMetShowsNothing() {
        trials.refuses("1:1 [formula-not-evaluated]", "no input was found on which it is defined: narrow the sets of the where list",
                "y = x \\quad \\text{if } x > x + 1", X, "y => x");
    }

    @Test
    void aRangeOfALetterIsACondition() {
        trials.agrees("a_i \\ge a_1 \\quad \\text{for } i = 1, \\dots, 1", A, I, "a_i => a[i - 1]");
        trials.disagrees("a_i \\ge a_1 \\quad \\text{for } i = 1, \\dots, n", A, I, "a_i => a[i - 1]");
        trials.agrees("a_i \\ge a_1, \\quad i = 1, \\dots, 1", A, I, "a_i => a[i - 1]");
        trials.disagrees("a_i \\ge a_1, \\quad i = 1, \\dots, n", A, I, "a_i => a[i - 1]");
        trials.agrees("a_i \\ge a_1 \\quad \\term{down}{(i = 1 + 0, \\dots, 1)}", A, I, "a_i => a[i - 1]");
        trials.disagrees("a_i \\ge a_1 \\quad \\term{down}{(i = n, \\dots, 1)}", A, I, "a_i => a[i - 1]");
    }

    @Test
    void aLetterThatRunsIsTriedForEachOfItsValues() {
        trials.agrees("y = a_i", A, I, "y => a[i - 1]");
        trials.disagrees("y = a_i", A, I, "y => a[0]");
    }

    @Test
    void aLetterRunsThroughAllThatItsSetLists() {
        String[] lists = {"a \\in \\mathbb{R} :: a", "r \\in \\{0, 1, 4\\}", "y => 5 * a"};
        trials.agrees("y = \\sum_r r a", lists);
        trials.disagrees("y = \\sum_r (r + 1) a", lists);
        trials.agrees("y = r a", "a \\in \\mathbb{R} :: a", "r \\in \\{-1, 0.5\\} :: r", "y => r * a");
        trials.agrees("n_c = \\sum_{i: y_i = c} 1", "y_i \\in \\{-1, 1\\} :: y", "n \\in \\mathbb{N}", "c \\in \\{-1, 1\\} :: c",
                "i \\in \\{1, \\dots, n\\}", "n_c => Arrays.stream(y).filter(each -> each == c).count()");
    }

    @Test
    void aLetterThatSaysHowLargeAnArrayIsDoesNotRun() {
        for (String set : List.of("\\{2, 3\\}", "\\{2, \\dots, 4\\}")) {
            trials.agrees("y = n a_n", A, "n \\in " + set + " :: n", "y => n * a[a.length - 1]");
            trials.agrees("y = n a_n", "a_i \\in \\mathbb{R} :: a", "i \\in \\{1, \\dots, n\\}", "n \\in " + set,
                    "y => a.length * a[a.length - 1]");
        }
    }

    @Test
    void constraintsOfTheWhereListHoldOfAllInputs() {
        trials.agrees("y = x", "x \\in \\mathbb{R}, x > 0 :: x", "y => Code.positive(x)");
        trials.refuses("1:1 [formula-disagrees]", "mend the code, or declare the narrower set for which it is meant", "y = x", X,
                "y => Code.positive(x)");
    }

    @Test
    void codeThatRefusesAnInputSaysThatAClaimDoesNotHold() {
        trials.agrees("x > 0", X, "x > 0 => Code.positive(x) > 0");
        trials.disagrees("x > 1", X, "x > 1 => Code.positive(x) > 0");
    }

    @Test
    void eachClaimOfADisplayIsTried() {
        trials.disagrees("y = x, \\qquad z = x + 1", X, "y => x", "z => x");
        trials.agrees("y = x, \\qquad z = x + 1", X, "y => x", "z => x + 1");
    }

    @Test
    void claimsWithAndBetweenThemAreTriedEach() {
        String[] lists = {X, "y => x", "z => x + 1", "w => x + 2"};
        trials.agrees("y = x \\text{ and } z = x + 1 \\text{ and } w = x + 2", lists);
        trials.disagrees("y = x \\text{ and } z = x + 1 \\text{ and } w = x + 3", lists);
        trials.disagrees("y = x + 1 \\text{ and } z = x + 1 \\text{ and } w = x + 2", lists);
    }

    @Test
    void aCallMayNameWhatTheOneAboveGave() {
        trials.agrees("z = x^2 + 1", X, "y \\in \\mathbb{R} :: y", "z \\in \\mathbb{R}", "y => x * x", "z => y + 1");
    }

    @Test
    void aCallThatNothingNeedsIsSaid() {
        trials.refuses("22:1 [formula-not-evaluated]", "the formula has no part 'w'", "y = x", X, "w \\in \\mathbb{R}", "y => x", "w => x");
    }

    @Test
    void aLimitAndAnErrorOfAnOrderAreTriedNearTheirEnd() {
        String[] lists = {X, "h > 0", "s => 2 * x"};
        trials.agrees("s = \\lim_{h \\to 0} \\frac{(x + h)^2 - x^2}{h}", lists);
        trials.disagrees("s = \\lim_{h \\to 0} \\frac{(x + h)^3 - x^3}{h}", lists);
        trials.agrees("s = \\frac{(x + h)^2 - x^2}{h} + O(h)", lists);
        trials.disagrees("s = \\frac{(x + h)^2 - x^2}{h} + O(h^2)", lists);
        trials.refuses("1:1 [formula-disagrees]", "the difference goes faster to 0 than claimed",
                "s = \\frac{(x + h)^2 - (x - h)^2}{2h} + h^2 + O(h)", lists);
    }

    @Test
    void somethingElseThanAValueIsSaid() {
        trials.refuses("1:1 [formula-disagrees]", "the code gives", "y = x", X, "y => new double[] {x}");
    }

    @Test
    void codeThatGivesZeroDoesNotAgreeWithWhatIsSmall() {
        trials.disagrees("y = 10^{-10} x", "x \\in [0, 1] :: x", "y => 0 * x");
        trials.disagrees("y = (10^{-10} x, 10^{-11})", "x \\in [0, 1] :: x", "y => new double[2]");
        trials.agrees("y = x - x", "x \\in [0, 1] :: x", "y => (1e4 + x) - 1e4 - x");
    }
}
