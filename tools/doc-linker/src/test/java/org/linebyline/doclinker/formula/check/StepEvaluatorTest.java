package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.model.Step;

class StepEvaluatorTest {

    private static final Equation LOSS = Equations.equation("loss", "L(w) = \\frac1n \\lVert Xw - y \\rVert_2^2",
            "L(w) \\ge 0", "w \\in \\mathbb{R}^d", "X \\in \\mathbb{R}^{n \\times d}", "y \\in \\mathbb{R}^n", "n \\in \\mathbb{N}");
    private static final Equation BEST = Equations.equation("best", "X^\\top X\\,\\hat w = X^\\top y", "\\hat w \\in \\mathbb{R}^d",
            "X \\in \\mathbb{R}^{n \\times d}, \\operatorname{rank} X = d", "y \\in \\mathbb{R}^n");
    private static final Equation OTHER = Equations.equation("other", "X^\\top = Y",
            "X \\in \\mathbb{R}^{d \\times n}", "Y \\in \\mathbb{R}^{n \\times d}");
    private static final Equation BELL = Equations.equation("bell", "\\varphi(x; \\mu) = \\exp(-(x - \\mu)^2)",
            "\\varphi(x; \\mu) > 0", "x \\in \\mathbb{R}", "\\mu \\in \\mathbb{R}");
    private static final Equation STEP = Equations.equation("update", "w_{t+1} = w_t - \\eta w_t", "w_t \\in \\mathbb{R}^d",
            "\\eta > 0");

    private static final Equation VARIANCE = Equations.equation("variance", "\\operatorname{Var}(X) = \\mathbb{E}[(X - \\mathbb{E}[X])^2]",
            "\\mathcal{X}", "X: \\mathcal{X} \\to \\mathbb{R}", "\\operatorname{Var}(X) \\ge 0", "p \\in \\Delta(\\mathcal{X})");

    @TempDir
    private Path root;

    private String said(Step... steps) throws IOException {
        return new Steps(root, LOSS, BEST, OTHER, BELL, STEP, VARIANCE).said(steps);
    }

    private String said(String ids, String latex, String... where) throws IOException {
        return said(Steps.of(ids, latex, where));
    }

    private static void evaluated(String words) {
        assertTrue(words.startsWith("evaluated on 64 inputs"), words);
    }

    private static void computed(String words) {
        assertTrue(words.startsWith("evaluated without inputs"), words);
    }

    @Test
    void lettersMeanWhatTheNamedEquationsSayAndAListOfItsOwnAddsOthers() throws IOException {
        evaluated(said("loss", "\\begin{aligned} L(w + \\delta) &= \\frac1n \\lVert r + X\\delta \\rVert_2^2 \\\\"
                + " &= L(w) + \\frac2n \\delta^\\top X^\\top r + \\frac1n \\lVert X\\delta \\rVert_2^2, \\\\ r &= Xw - y \\end{aligned}",
                "\\delta \\in \\mathbb{R}^d"));
    }

    @Test
    void aSignThatDoesNotHoldIsADisagreementAtItsPlace() throws IOException {
        String said = said("loss", "\\begin{aligned} L(w) &= \\frac1n (Xw - y)^\\top (Xw - y) \\\\ &= \\frac2n (Xw - y)^\\top (Xw - y)"
                + " \\end{aligned}");
        assertTrue(said.startsWith("1:17 [formula-disagrees] in this step the left side of the formula gives "), said);
    }

    @Test
    void whatTheStepDeclaresItselfCountsInPlaceOfWhatTheEquationsSay() throws IOException {
        String step = "L(\\hat w + \\delta) = L(\\hat w) + \\frac1n \\lVert X\\delta \\rVert_2^2";
        evaluated(said("loss, best", step, "\\hat w = (X^\\top X)^{-1} X^\\top y", "\\delta \\in \\mathbb{R}^d"));
        assertTrue(said("loss, best", step, "\\delta \\in \\mathbb{R}^d").contains("[formula-disagrees]"));
    }

    @Test
    void ofTwoEquationsThatSayMoreAndLessTheOneThatSaysMoreCounts() throws IOException {
        evaluated(said("loss, best", "(X^\\top X)^{-1} X^\\top X w = w"));
        evaluated(said("best, loss", "(X^\\top X)^{-1} X^\\top X w = w"));
    }

    @Test
    void equationsThatDeclareALetterDifferentlyAreNotNamedTogether() throws IOException {
        assertEquals("5:7 [formula-not-evaluated] 'X' is declared differently by 'loss' and 'other': declare it in a where list right below"
                + " the step, or name one of them", said("loss, other", "Xw = X(w - \\delta) + X\\delta", "\\delta \\in \\mathbb{R}^d"));
        evaluated(said("loss, other", "Xw = X(w - \\delta) + X\\delta", "\\delta \\in \\mathbb{R}^d", "X \\in \\mathbb{R}^{n \\times d}"));
        evaluated(said("loss, other", "w - \\delta = -(\\delta - w)", "\\delta \\in \\mathbb{R}^d"));
    }

    @Test
    void aFunctionOfAnEquationIsUsedWithoutTheLettersOfItsArguments() throws IOException {
        evaluated(said("bell", "\\sum_{i=1}^{n} \\log\\varphi(x_i; 1) = -\\sum_{i=1}^{n} (x_i - 1)^2", "x_i \\in \\mathbb{R}",
                "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}"));
    }

    @Test
    void aLetterWithScriptsIsDefinedByWhatItIsEqualTo() throws IOException {
        evaluated(said("update", "w_{t+1} = (1 - \\eta)\\,w_t"));
        computed(said("", "\\begin{aligned} x_1 &= 0 - 0.1 \\cdot (-6) = 0.6 \\\\ x_2 &= x_1 + 0.48 = 1.08 \\end{aligned}"));
        assertTrue(said("", "x_1 = 0 - 0.1 \\cdot (-6) = 0.7").startsWith("1:1 [formula-disagrees]"));
    }

    @Test
    void numbersNeedNothing() throws IOException {
        computed(said("", "\\frac12 \\begin{pmatrix} 1 & 1 \\\\ 1 & -1 \\end{pmatrix} \\begin{pmatrix} 81 & 0 \\\\ 0 & 1 \\end{pmatrix}"
                + " \\begin{pmatrix} 1 & 1 \\\\ 1 & -1 \\end{pmatrix} = \\begin{pmatrix} 41 & 40 \\\\ 40 & 41 \\end{pmatrix}"));
        assertTrue(said("", "\\frac12 \\cdot 7 = 4").startsWith("1:1 [formula-disagrees]"));
    }

    @Test
    void decimalsStandForAllThatRoundsToThem() throws IOException {
        computed(said("", "\\frac{122}{41} = 2.9756"));
        computed(said("", "\\frac{122}{41} \\approx 2.98"));
        computed(said("", "-\\cos 5 = -0.2837"));
        computed(said("", "(\\tfrac13, \\tfrac23) = (0.333, 0.667)"));
        computed(said("", "\\frac18 = 0.13"));
        computed(said("", "\\frac18 = 0.12"));
        assertTrue(said("", "\\frac{122}{41} = 2.9757").contains("[formula-disagrees]"));
        assertTrue(said("", "\\frac{122}{41} \\approx 2.97").contains("[formula-disagrees]"));
        assertTrue(said("", "(\\tfrac13, \\tfrac23) = (0.333, 0.666)").contains("[formula-disagrees]"));
        assertTrue(said("", "\\frac{122}{41} = 3").contains("[formula-disagrees]"));
    }

    @Test
    void aLineThatBeginsWithAPlusGoesOnWithTheLineAbove() throws IOException {
        evaluated(said("loss", "\\begin{aligned} \\lVert w + u \\rVert_2^2 = {} & \\lVert w \\rVert_2^2 + \\lVert u \\rVert_2^2 \\\\"
                + " & + 2 w^\\top u \\end{aligned}", "u \\in \\mathbb{R}^d"));
        assertTrue(said("loss", "\\begin{aligned} \\lVert w + u \\rVert_2^2 = {} & \\lVert w \\rVert_2^2 + \\lVert u \\rVert_2^2 \\\\"
                + " & - 2 w^\\top u \\end{aligned}", "u \\in \\mathbb{R}^d").contains("[formula-disagrees]"));
    }

    @Test
    void aLineWithAnArrowGoesOnWithTheFirstSide() throws IOException {
        String step = "\\begin{aligned} \\frac{(x + h)^2 - x^2}{h} &= 2x + h \\\\"
                + " &\\longrightarrow 2x \\quad\\text{as } h \\to 0 \\end{aligned}";
        evaluated(said("", step, "x \\in \\mathbb{R}", "h \\ne 0"));
        assertTrue(said("", step.replace("arrow 2x", "arrow 3x"), "x \\in \\mathbb{R}", "h \\ne 0").contains("[formula-disagrees]"));
    }

    @Test
    void aColumnOfNumbersIsAVector() throws IOException {
        computed(said("", "A b + \\begin{pmatrix} 1 \\\\ 0 \\end{pmatrix} = (6, 6), \\quad"
                + " A = \\begin{pmatrix} 1 & 2 \\\\ 0 & 3 \\end{pmatrix},"
                + " \\quad b = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}"));
        computed(said("", "b b^\\top = \\begin{pmatrix} 1 & 2 \\\\ 2 & 4 \\end{pmatrix},"
                + " \\quad b = \\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}"));
    }

    @Test
    void behindAnOrderALineGoesOnWithTheSideAboveIt() throws IOException {
        evaluated(said("loss", "\\begin{aligned} -L(w) &\\le 1 - 1 \\\\ &= 0 \\end{aligned}"));
        assertTrue(said("", "\\begin{aligned} 1 &\\le 3 \\\\ &\\le 2 \\end{aligned}").contains("[formula-disagrees]"));
    }

    @Test
    void whatIsExpectedNeedsOnlyWhatIsRandom() throws IOException {
        evaluated(said("variance", "\\operatorname{Var}(2X) = 4 \\operatorname{Var}(X) = 4\\,(\\mathbb{E}[X^2] - \\mathbb{E}[X]^2)"));
        assertTrue(said("variance", "\\operatorname{Var}(2X) = 2 \\operatorname{Var}(X)").contains("[formula-disagrees]"));
    }

    @Test
    void aDerivativeMovesAllThatIsDefinedByItsLetter() throws IOException {
        String[] where = {"z \\in \\mathbb{R}", "s = 1 + e^z"};
        evaluated(said("", "\\frac{\\partial}{\\partial z} \\frac{e^z}{s} = \\frac{e^z}{s^2}", where));
        assertTrue(said("", "\\frac{\\partial}{\\partial z} \\frac{e^z}{s} = \\frac{e^z}{s}", where).contains("[formula-disagrees]"));
    }

    @Test
    void whatIsSolvedForALetterIsTriedOutWithIt() throws IOException {
        evaluated(said("", "p = e^z (1 - p) \\iff p = \\frac{e^z}{1 + e^z} = \\frac{1}{1 + e^{-z}}", "p \\in \\mathbb{R}", "z \\in [-3, 3]"));
        assertTrue(said("", "p = e^z (1 - p) \\iff p = \\frac{e^z}{1 - e^z}", "p \\in \\mathbb{R}", "z \\in [-3, 3]").contains("[formula-disagrees]"));
        assertTrue(said("", "p = e^z (1 - p) \\iff p = \\frac{e^z}{1 + e^z} = \\frac{1}{1 + e^z}", "p \\in \\mathbb{R}", "z \\in [-3, 3]")
                .contains("[formula-disagrees]"));
    }

    @Test
    void aLineThatBeginsWithAnArrowGoesOnWithTheClaimAbove() throws IOException {
        String step = "\\begin{aligned} & p = e^z (1 - p) \\\\[4pt] & \\iff p = \\frac{e^z}{1 + e^z} \\end{aligned}";
        evaluated(said("", step, "p \\in \\mathbb{R}", "z \\in [-3, 3]"));
        assertTrue(said("", step.replace("(1 - p)", "(1 + p)"), "p \\in \\mathbb{R}", "z \\in [-3, 3]").contains("[formula-disagrees]"));
    }

    @Test
    void aSignPlusOrMinusSaysBoth() throws IOException {
        String[] where = {"x \\in \\mathbb{R}", "b \\in \\mathbb{R}", "D \\ge 0"};
        Evaluation both = new Steps(root).evaluations(Steps.of("", "(x - b)^2 = D \\iff x = b \\pm \\sqrt{D}", where)).get(0);
        assertEquals(List.of(StatementKind.STEP, StatementKind.STEP), ((Evaluation.Agrees) both).statements());
        evaluated(said("", "b \\mp D = b - (\\pm D)", where));
        String upperOnly = said("", "b + D = b \\pm D", where);
        assertTrue(upperOnly.startsWith("1:1 [formula-disagrees] in this step the left side"), upperOnly);
        assertTrue(said("", "b - D = b \\pm D", where).startsWith("1:1 [formula-disagrees]"));
        assertEquals("1:13 [symbol-undeclared] 'c' is declared nowhere: say in a where list below the step what it is, as"
                + " stem:[c \\in \\mathbb{R}]; or name the equation that declares it, as [stem.step,of=\"some-id\"]",
                said("", "b = b \\pm D c", where));
    }

    @Test
    void aNameOfSeveralFactorsIsDefinedByWhatItIsEqualTo() throws IOException {
        String step = "\\begin{aligned} \\mathrm{d}L &= \\langle G, \\mathrm{d}A\\,B \\rangle \\\\ &= \\langle G B^\\top, \\mathrm{d}A \\rangle"
                + " \\end{aligned}";
        String[] where = {"G \\in \\mathbb{R}^{m \\times k}", "B \\in \\mathbb{R}^{n \\times k}", "\\mathrm{d}A \\in \\mathbb{R}^{m \\times n}",
            "\\mathrm{d}L \\in \\mathbb{R}", "\\langle X, Y\\rangle = \\sum_{i=1}^{p} \\sum_{j=1}^{q} X_{ij} Y_{ij}",
            "X, Y \\in \\mathbb{R}^{p \\times q}"};
        evaluated(said("", step, where));
        assertTrue(said("", step.replace("&= \\langle G B", "&= 2 \\langle G B"), where).contains("[formula-disagrees]"));
        assertTrue(said("", step.replace("G B^\\top", "B G^\\top"), where).contains("[shape-mismatch]"));
    }

    @Test
    void lettersOfWhichNothingIsSaidAreAFindingThatTellsWhatToWrite() throws IOException {
        assertEquals("1:1 [formula-not-evaluated] nothing says what the letters of this step are: name the equations that do, as"
                + " [stem.step,of=\"some-id\"], declare them in a where list right below it, or excuse it, as"
                + " [stem.step,excused=\"why it cannot be evaluated\",test=\"SomeTest#thatStandsIn\"]", said("", "a + b = b + a"));
        assertEquals("1:1 [symbol-undeclared] 'a' is declared nowhere: say in a where list below the step what it is, as"
                + " stem:[a \\in \\mathbb{R}]; or name the equation that declares it, as [stem.step,of=\"some-id\"]",
                said("loss", "a + w = w + a"));
    }

    @Test
    void whatIsNamedMustStandInThisChapterOrBeforeIt() throws IOException {
        assertEquals("5:1 [formula-not-evaluated] neither this chapter nor one before it has an equation 'los', and no step above it has"
                + " that id: name one whose letters the step uses", said("los", "w = w + 0"));
    }

    @Test
    void aStepMayNameAStepAboveIt() throws IOException {
        Step example = named("example", "A = \\begin{pmatrix} 2 & 1 \\\\ 1 & 2 \\end{pmatrix}");
        computed(said(example, Steps.of("example", "A^2 = \\begin{pmatrix} 5 & 4 \\\\ 4 & 5 \\end{pmatrix}")));
        assertTrue(said(example, Steps.of("example", "A^2 = \\begin{pmatrix} 5 & 4 \\\\ 4 & 6 \\end{pmatrix}")).contains("[formula-disagrees]"));
        assertTrue(said(Steps.of("example", "A^2 = A A"), example, Steps.of("example", "A = A"), Steps.of("later", "A = A"))
                .contains("'later'"));
    }

    private static Step named(String id, String latex) {
        return new Step(Equations.equation(id, latex), List.of());
    }

    @Test
    void aStepThatOnlyDefinesIsNoClaim() throws IOException {
        List<Evaluation> evaluations = new Steps(root).evaluations(named("", "A = \\begin{pmatrix} 2 & 1 \\\\ 1 & 2 \\end{pmatrix}"));
        assertEquals(List.of(new Evaluation.Defines()), evaluations);
    }

    @Test
    void everySignThatClaimsSomethingCountsAsAStep() throws IOException {
        Evaluation evaluation = new Steps(root, LOSS).evaluations(Steps.of("loss",
                "r^\\top r = \\lVert r \\rVert_2^2 \\ge 0, \\quad r = Xw - y")).get(0);
        assertEquals(List.of(StatementKind.STEP, StatementKind.STEP), ((Evaluation.Agrees) evaluation).statements());
    }

    @Test
    void anExcusedStepIsNotTried() throws IOException {
        Equation wrong = Equations.excused("it holds for all measures", "StepTest#standsIn", Equations.equation("", "1 = 2"));
        assertEquals("not evaluated: it holds for all measures; StepTest#standsIn stands in", said(new Step(wrong, List.of())));
    }
}
