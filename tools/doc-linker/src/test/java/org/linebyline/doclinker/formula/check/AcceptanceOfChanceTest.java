package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Probability and statistics. */
class AcceptanceOfChanceTest {

    private static final String OUTCOMES = "\\mathcal{X}";
    private static final String P = "p \\in \\Delta(\\mathcal{X}) :: p";
    private static final String X = "X: \\mathcal{X} \\to \\mathbb{R} :: x";

    @TempDir
    static Path folder;

    private static Acceptance accepted;

    @BeforeAll
    static void compile() throws IOException {
        accepted = Acceptance.of(folder,
                "static double mean(double[] p, DoubleUnaryOperator f) { double m = 0;"
                        + " for (int i = 0; i < p.length; i++) m += p[i] == 0 ? 0 : p[i] * f.applyAsDouble(i); return m; }",
                "static double variance(double[] p, double[] x) { double m = mean(p, i -> x[(int) i]);"
                        + " return mean(p, i -> (x[(int) i] - m) * (x[(int) i] - m)); }",
                "static double tail(double[] p, double[] x, double k) { double m = mean(p, i -> x[(int) i]);"
                        + " return mean(p, i -> Math.abs(x[(int) i] - m) >= k * Math.sqrt(variance(p, x)) ? 1 : 0); }",
                "static double divergence(double[] p, double[] q) { return mean(p, i -> Math.log(p[(int) i]) - Math.log(q[(int) i])); }",
                "static double pairs(double n) { return n * (n - 1) / 2; }",
                "static double agreement(double[][] n) { double all = 0, cells = 0, rows = 0, columns = 0;"
                        + " double[] below = new double[n[0].length];"
                        + " for (double[] row : n) { double across = 0; for (int j = 0; j < row.length; j++) {"
                        + " cells += pairs(row[j]); across += row[j]; below[j] += row[j]; } rows += pairs(across); all += across; }"
                        + " for (double each : below) columns += pairs(each); double chance = rows * columns / pairs(all);"
                        + " return (cells - chance) / ((rows + columns) / 2 - chance); }",
                "static double survival(double[] at, double[] d, double[] n, double t) { double s = 1;"
                        + " for (int i = 0; i < at.length; i++) if (at[i] <= t) s *= 1 - d[i] / n[i]; return s; }",
                "static int last(double[] p, double alpha) { int k = p.length; while (p[k - 1] > k * alpha / p.length) k--; return k; }",
                "static double ranked(double[] tau, double[] y, DoubleUnaryOperator r) { double p = 1;"
                        + " for (int k = 0; k < tau.length; k++) { double s = 0;"
                        + " for (int j = k; j < tau.length; j++) s += Math.exp(r.applyAsDouble(y[(int) tau[j] - 1]));"
                        + " p *= Math.exp(r.applyAsDouble(y[(int) tau[k] - 1])) / s; } return p; }");
    }

    @Test
    void aVarianceIsAMeanOfSquaresWithoutTheSquareOfTheMean() {
        String latex = "\\operatorname{Var}(X)=\\mathbb{E}\\bigl[(X-\\mathbb{E}[X])^2\\bigr]=\\mathbb{E}[X^2]-\\mathbb{E}[X]^2";
        accepted.agrees(latex, OUTCOMES, P, X, "\\operatorname{Var}(X) => Code.variance(p, x)");
        accepted.disagrees(latex.replace("X^2]-", "X]^2-"), OUTCOMES, P, X, "\\operatorname{Var}(X) => Code.variance(p, x)");
        accepted.refuses("1:33 [formula-not-evaluated]", "what is random here?", latex, OUTCOMES, P, "X \\in \\mathbb{R} :: x",
                "\\operatorname{Var}(X) => x");
    }

    @Test
    void anExpectationWaitsForWhatTheDisplayDefines() {
        String latex = "v = \\mathbb{E}[X],\\qquad p = (\\tfrac12, \\tfrac12)";
        accepted.agrees(latex, OUTCOMES, "p \\in \\Delta(\\mathcal{X})", X, "v => (x[0] + x[1]) / 2");
        accepted.agrees("w = 2v,\\qquad " + latex + ",\\qquad X = (1, 3)", OUTCOMES, "p \\in \\Delta(\\mathcal{X})",
                "X: \\mathcal{X} \\to \\mathbb{R}", "w => 4.0");
        accepted.refuses("1:28 [symbol-undeclared]", "depends on 'p', which is not known here",
                "w = v,\\qquad v = \\mathbb{E}[X],\\qquad p = (v, 1 - v)", OUTCOMES, "p \\in \\Delta(\\mathcal{X})", X, "w => 1.0");
    }

    @Test
    void aSemicolonBeforeParametersIsAComma() {
        String latex = "\\varphi(x;\\mu,\\sigma^2)=\\frac{1}{\\sqrt{2\\pi\\sigma^2}}\\exp\\left(-\\frac{(x-\\mu)^2}{2\\sigma^2}\\right)";
        String density = "\\varphi(x;\\mu,\\sigma^2) => Math.exp(-(x - mu) * (x - mu) / (v + v)) / Math.sqrt(2 * Math.PI * v)";
        accepted.agrees(latex, "x \\in \\mathbb{R} :: x", "\\mu \\in \\mathbb{R} :: mu", "\\sigma^2 \\in \\mathbb{R}_{>0} :: v", density);
        accepted.agrees(latex, "x = 3", "\\mu = 3", "\\sigma^2 = 4", "\\varphi(x;\\mu,\\sigma^2) => 1 / (2 * Math.sqrt(2 * Math.PI))");
        accepted.disagrees(latex, "x \\in \\mathbb{R} :: x", "\\mu \\in \\mathbb{R} :: mu", "\\sigma \\in \\mathbb{R}_{>0} :: v", density);
    }

    @Test
    void aDivergenceIsDefinedAndNotNegative() {
        String latex = "D_{\\mathrm{KL}}(p\\,\\Vert\\,q)=\\sum_xp(x)\\log\\frac{p(x)}{q(x)}\\ge 0";
        String[] lists = {OUTCOMES, "x \\in \\mathcal{X}", "p \\in \\Delta(\\mathcal{X}), p > 0 :: p",
            "q \\in \\Delta(\\mathcal{X}), q > 0 :: q", "D_{\\mathrm{KL}}(p\\,\\Vert\\,q) => Code.divergence(p, q)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\ge", "\\le"), lists);
        accepted.disagrees(latex.replace("\\frac{p(x)}{q(x)}", "\\frac{q(x)}{p(x)}"), lists);
        accepted.agrees(latex + ",\\qquad p = (\\tfrac12, \\tfrac12),\\qquad q = (\\tfrac34, \\tfrac14)", "K = 2",
                "x \\in \\{1, \\dots, K\\}", "p, q \\in \\Delta^K", "D_{\\mathrm{KL}}(p\\,\\Vert\\,q) => Math.log(4.0 / 3) / 2");
    }

    @Test
    void aBoundHoldsOfEveryDistribution() {
        String latex = "P\\bigl(\\lvert X-\\mu\\rvert\\ge k\\sigma\\bigr)\\le\\frac{1}{k^2}\\quad\\text{for }\\sigma > 0";
        String[] lists = {OUTCOMES, P, X, "\\mu = \\mathbb{E}[X]", "\\sigma = \\sqrt{\\operatorname{Var}(X)}", "k \\in [1, 4] :: k",
            "P\\bigl(\\lvert X-\\mu\\rvert\\ge k\\sigma\\bigr) => Code.tail(p, x, k)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("k^2", "k^4"), lists);
        lists[6] = "\\mathbb{E}\\bigl[\\mathbf{1}[\\lvert X-\\mu\\rvert\\ge k\\sigma]\\bigr] => Code.tail(p, x, k)";
        accepted.agrees(latex.replace("P\\bigl(", "\\mathbb{E}\\bigl[\\mathbf{1}[").replace("\\bigr)", "]\\bigr]"), lists);
    }

    @Test
    void aBinomialCoefficientTakesOneTokenEach() {
        String latex = "R=\\frac{\\sum_{ij}\\binom{n_{ij}}2-\\sum_i\\binom{a_i}2\\sum_j\\binom{b_j}2/\\binom N2}"
                + "{\\frac12\\Bigl[\\sum_i\\binom{a_i}2+\\sum_j\\binom{b_j}2\\Bigr]-\\sum_i\\binom{a_i}2\\sum_j\\binom{b_j}2/\\binom N2}";
        String[] lists = {"n_{ij} \\in \\{1, \\dots, 9\\} :: n", "i \\in \\{1, \\dots, r\\}", "j \\in \\{1, \\dots, c\\}",
            "r, c \\in \\{2, 3, \\dots\\}", "a_i = \\sum_j n_{ij}", "b_j = \\sum_i n_{ij}", "N = \\sum_{ij} n_{ij}",
            "R => Code.agreement(n)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\frac12\\Bigl[", "\\Bigl["), lists);
        accepted.agrees(latex + ",\\qquad n = \\begin{pmatrix} 3 & 0 \\\\ 0 & 2 \\end{pmatrix}", lists[0], lists[1], lists[2], "r = 2",
                "c = 2", lists[4], lists[5], lists[6], "R => 1.0");
    }

    @Test
    void aProductGoesThroughTheIndicesThatMeetACondition() {
        String latex = "\\hat S(t)=\\prod_{u_i\\le t}\\Bigl(1-\\frac{d_i}{n_i}\\Bigr)";
        String[] lists = {"t \\in [0, 3] :: t", "u_i \\in \\{1, 2, 3\\} :: u", "d_i \\in \\{0, 1\\} :: d", "n_i \\in \\{2, 3\\} :: n",
            "i \\in \\{1, \\dots, m\\}", "m \\in \\mathbb{N}", "\\hat S(t) => Code.survival(u, d, n, t)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\le", "<"), lists);
        accepted.agrees(latex + ",\\qquad u = (1, 2, 2, 3),\\qquad d = (1, 0, 1, 1),\\qquad n = (4, 3, 2, 1)", "t = 2", lists[1], lists[2],
                lists[3], lists[4], "m = 4", "\\hat S(t) => 0.375");
    }

    @Test
    void aLetterIsNoFamilyBesides() {
        String[] lists = {"t, t_i, d_i \\in \\mathbb{R} :: t", "i \\in \\{1, \\dots, m\\}", "m \\in \\mathbb{N}", "\\hat S(t) => 1.0"};
        accepted.refuses("11:4 [formula-not-evaluated]", "'t' is declared already, as a number: choose another letter",
                "\\hat S(t)=\\prod_{t_i\\le t} d_i", lists);
        assertEquals(1, accepted.book().said("\\hat S(t)=\\prod_{t_i\\le t} d_i", lists).lines().count());
    }

    @Test
    void anIndexInBracketsIsNoConstant() {
        accepted.refuses("13:4 [formula-not-evaluated]", "'k' runs, and in brackets it numbers no family: write p_k",
                "\\hat k=\\max\\{k:p_{(k)}\\le\\frac{k}{m}\\}", "k \\in \\{1, \\dots, m\\}", "m \\in \\mathbb{N}",
                "p_{(k)} \\in [0, 1] :: p", "\\hat k => 1");
    }

    @Test
    void theLargestMemberOfASetThatMayBeEmpty() {
        String latex = "\\hat k=\\max\\Bigl\\{k:p_k\\le\\frac{k}{m}\\alpha\\Bigr\\}";
        String[] lists = {"k \\in \\{1, \\dots, m\\}", "m \\in \\mathbb{N}", "p_k \\in [0, 1] :: p", "\\alpha \\in (0, 1) :: alpha",
            "\\hat k => Code.last(p, alpha)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\max", "\\min"), lists);
        accepted.agrees(latex + ",\\qquad p = (0.1, 0.3, 0.3, 0.9)", lists[0], lists[2], "m = 4", "\\alpha = 0.5", "\\hat k => 3");
        accepted.refuses("1:59 [symbol-undeclared]", "'\\operatorname{FDR}' is declared nowhere", latex
                + ",\\qquad \\operatorname{FDR}\\le\\alpha", lists);
    }

    @Test
    void aPermutationIsCalledWithAPlace() {
        String latex = "P(\\tau)=\\prod_{k=1}^{K}\\frac{e^{r(y_{\\tau(k)})}}{\\sum_{j=k}^{K}e^{r(y_{\\tau(j)})}}";
        String[] lists = {"\\tau \\in S_K :: tau", "y \\in \\mathbb{R}^K :: y", "r: \\mathbb{R} \\to \\mathbb{R} :: r",
            "P(\\tau) => Code.ranked(tau, y, r)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("j=k", "j=1"), lists);
    }

    @Test
    void anApproximationSaysHowNearItIs() {
        accepted.refuses("1:1 [formula-not-evaluated]", "how near are the sides?",
                "\\log p(x)\\approx\\log p(x\\mid\\hat\\theta)+\\log p(\\hat\\theta)+\\tfrac d2\\log 2\\pi-\\tfrac12\\log\\det H",
                "x \\in \\mathbb{R}", "H \\in \\mathbb{R}^{d \\times d}, H \\succ 0");
    }

    @Test
    void aLogarithmOfTwoFactorsNeedsBrackets() {
        String latex = "y=\\tfrac d2\\log 2\\pi-\\tfrac12\\log\\det H";
        String[] lists = {"H \\in \\mathbb{R}^{1 \\times 1}, H \\succ 0 :: h", "d = 1",
            "y => (Math.log(2 * Math.PI) - Math.log(h[0][0])) / 2"};
        accepted.refuses("1:18 [formula-not-evaluated]", "is this still part of what '\\log' is of? Write brackets", latex, lists);
        accepted.agrees(latex.replace("2\\pi", "(2\\pi)"), lists);
    }

    @Test
    void aGradientOfAnExpectationWhoseLawMovesIsNotGuessed() {
        accepted.refuses("1:1 [symbol-undeclared]", "'\\nabla_{\\theta}'",
                "\\nabla_\\theta\\mathbb{E}_{x\\sim p_\\theta}[f(x)]=\\mathbb{E}\\bigl[f(x)\\,\\nabla_\\theta\\log p_\\theta(x)\\bigr]",
                "\\theta \\in \\mathbb{R}", "f: \\mathbb{R} \\to \\mathbb{R}");
    }
}
