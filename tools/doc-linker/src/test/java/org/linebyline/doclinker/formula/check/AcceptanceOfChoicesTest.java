package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sequences, sets, agents, and what is no equation at all. */
class AcceptanceOfChoicesTest {

    @TempDir
    static Path folder;

    private static Acceptance accepted;

    @BeforeAll
    static void compile() throws IOException {
        accepted = Acceptance.of(folder,
                "static double share(ToDoubleBiFunction<Integer, Integer> r, int n, int i, int a) { double s = 0;"
                        + " for (int b = 1; b <= n; b++) s += Math.max(r.applyAsDouble(i, b), 0);"
                        + " return Math.max(r.applyAsDouble(i, a), 0) / s; }",
                "static double logSum(double[] a) { return Math.log(java.util.Arrays.stream(a).map(Math::exp).sum()); }",
                "static double[] forward(double[] a, double[][] psi) { double[] b = new double[a.length];"
                        + " for (int j = 0; j < b.length; j++) { double[] in = a.clone();"
                        + " for (int i = 0; i < in.length; i++) in[i] += psi[i][j]; b[j] = logSum(in); } return b; }",
                "static double best(double[][][][] p, double gamma, double[] v, int s) { double best = Double.NEGATIVE_INFINITY;"
                        + " for (int a = 0; a < p[0][0][0].length; a++) { double sum = 0; for (int t = 0; t < v.length; t++)"
                        + " for (int r = 0; r < p[0].length; r++) sum += p[t][r][s - 1][a] * (r + gamma * v[t]);"
                        + " best = Math.max(best, sum); } return best; }",
                "static double[][] learned(double[][] q, int s, int a, double r, int next, double rate, double gamma) {"
                        + " double[][] q2 = new double[q.length][]; for (int i = 0; i < q.length; i++) q2[i] = q[i].clone();"
                        + " double best = java.util.Arrays.stream(q[next - 1]).max().getAsDouble();"
                        + " q2[s - 1][a - 1] += rate * (r + gamma * best - q[s - 1][a - 1]);"
                        + " return q2; }",
                "static double[] advantages(double[] delta, double decay) { double[] a = delta.clone();"
                        + " for (int t = a.length - 2; t >= 0; t--) a[t] += decay * a[t + 1]; return a; }",
                "static double[] wave(double[] u, int k) { double[] w = new double[2]; for (int n = 0; n < u.length; n++) {"
                        + " double angle = 2 * Math.PI * ((double) k * n % u.length) / u.length;"
                        + " w[0] += u[n] * Math.cos(angle); w[1] -= u[n] * Math.sin(angle); } return w; }");
    }

    @Test
    void aPlusBehindACallIsItsPositivePart() {
        String latex = "\\sigma^{T+1}(I,a)=\\frac{R^{T}(I,a)^{+}}{\\sum_{a'}R^{T}(I,a')^{+}}";
        String[] lists = {"I \\in \\{1, \\dots, m\\} :: i", "a \\in \\{1, \\dots, n\\} :: a", "a' \\in \\{1, \\dots, n\\}",
            "m \\in \\mathbb{N}", "n \\in \\mathbb{N} :: n", "R^T: \\{1, \\dots, m\\} \\times \\{1, \\dots, n\\} \\to \\mathbb{R} :: r",
            "\\sigma^{T+1}(I,a) => Code.share(r, n, i, a)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("(I,a')^{+}", "(I,a')"), lists);
    }

    @Test
    void aLogarithmOfASumOfExponentialsGoesForward() {
        String latex = "b_j=\\log\\sum_{i=1}^n e^{a_i+\\psi_{ij}},\\qquad \\log Z=\\log\\sum_{j=1}^n e^{b_j}";
        String[] lists = {"j \\in \\{1, \\dots, n\\}", "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}", "a_i \\in \\mathbb{R} :: a",
            "b_j \\in \\mathbb{R}", "Z > 0", "\\psi_{ij} \\in \\mathbb{R} :: psi", "\\log Z => Code.logSum(Code.forward(a, psi))"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\psi_{ij}", "\\psi_{ji}"), lists);
    }

    @Test
    void anOperatorWithAnIndexThatNothingDefinesIsUndeclared() {
        accepted.refuses("1:8 [symbol-undeclared]", "'\\operatorname{LSE}_{i}' is declared nowhere",
                "a_t(j)=\\operatorname{LSE}_i\\bigl(a_{t-1}(i)+\\psi_t(i,j)\\bigr)", "i, j \\in \\{1, \\dots, 3\\}",
                "a_{t-1} \\in \\mathbb{R}^3", "\\psi_t \\in \\mathbb{R}^{3 \\times 3}");
    }

    @Test
    void aLetterWithAPrimeGoesThroughTheStatesThatFollow() {
        String latex = "v_\\ast(s)=\\max_a\\sum_{s',r}p_{s',r+1,s,a}\\,\\bigl[r+\\gamma v_{s'}\\bigr]";
        String[] lists = {"s \\in \\{1, \\dots, n\\} :: s", "s' \\in \\{1, \\dots, n\\}", "a \\in \\{1, \\dots, m\\}",
            "m, n \\in \\mathbb{N}", "r \\in \\{0, \\dots, 1\\}", "\\gamma \\in [0, 1) :: gamma", "v \\in \\mathbb{R}^n :: v",
            "p \\in [0, 1]^{n \\times 2 \\times n \\times m} :: p", "v_\\ast(s) => Code.best(p, gamma, v, s)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\max", "\\min"), lists);
        accepted.disagrees(latex.replace("[r+", "[1+"), lists);
    }

    @Test
    void oneEntryIsUpdatedFromItsOldValue() {
        String latex = "Q_{S_t,A_t}\\leftarrow Q_{S_t,A_t}+\\alpha\\,\\bigl[R_{t+1}+\\gamma\\max_a Q_{S_{t+1},a}-Q_{S_t,A_t}\\bigr]";
        String[] lists = {"Q \\in \\mathbb{R}^{n \\times m} :: q", "S_t \\in \\{1, \\dots, n\\} :: s",
            "S_{t+1} \\in \\{1, \\dots, n\\} :: next", "A_t \\in \\{1, \\dots, m\\} :: act", "a \\in \\{1, \\dots, m\\}",
            "R_{t+1} \\in \\mathbb{R} :: r", "\\alpha \\in (0, 1) :: alpha", "\\gamma \\in (0, 1) :: gamma",
            "Q_{S_t,A_t} => Code.learned(q, s, act, r, next, alpha, gamma)[s - 1][act - 1]"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\max_a Q_{S_{t+1},a}", " Q_{S_{t+1},A_t}"), lists);
        accepted.disagrees(latex.replace("-Q_{S_t,A_t}", ""), lists);
        accepted.agrees(latex + ",\\qquad Q = \\begin{pmatrix} 1 & 2 \\\\ 8 & 4 \\end{pmatrix}", lists[0], "S_t = 1", "S_{t+1} = 2",
                "A_t = 2", "a \\in \\{1, \\dots, 2\\}", "R_{t+1} = 6", "\\alpha = 0.5", "\\gamma = 0.25", "Q_{S_t,A_t} => 5.0");
    }

    @Test
    void aMatrixIsNotCalledWithTwoIndices() {
        accepted.refuses("1:3 [shape-mismatch]", "is not a product", "y=Q(s,a)", "Q \\in \\mathbb{R}^{n \\times m}",
                "s \\in \\{1, \\dots, n\\}", "a \\in \\{1, \\dots, m\\}");
    }

    @Test
    void aDiscountedSumIsARecursion() {
        String latex = "\\hat A_t=\\sum_{l=0}^{T-t}(\\gamma\\lambda)^l\\delta_{t+l},"
                + "\\qquad \\hat A_t=\\delta_t+\\gamma\\lambda\\hat A_{t+1}\\quad\\text{for }t<T";
        String[] lists = {"\\gamma \\in (0, 1) :: gamma", "\\lambda \\in (0, 1) :: lambda", "\\delta_t \\in \\mathbb{R} :: delta",
            "\\hat A_t \\in \\mathbb{R}", "t \\in \\{1, \\dots, T\\}", "T \\in \\mathbb{N}",
            "\\hat A => Code.advantages(delta, gamma * lambda)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("^l", ""), lists);
        accepted.disagrees(latex.replace("T-t", "T-t-1"), lists);
    }

    @Test
    void complexNumbersAreWrittenAsTwoSums() {
        accepted.refuses("1:39 [symbol-undeclared]", "'\\mathrm{i}' is declared nowhere",
                "\\hat u_k=\\sum_{n=0}^{N-1}u_n\\,e^{-2\\pi\\mathrm{i}kn/N}", "k \\in \\{0, \\dots, N - 1\\}", "u \\in \\mathbb{R}^N");
        String latex = "c_k=\\sum_{n=0}^{N-1}u_n\\cos(2\\pi kn/N),\\qquad s_k=-\\sum_{n=0}^{N-1}u_n\\sin(2\\pi kn/N)";
        String[] lists = {"N \\in \\mathbb{N}", "k \\in \\{0, \\dots, N - 1\\} :: k", "n \\in \\{0, \\dots, N - 1\\}",
            "u_n \\in \\mathbb{R} :: u", "c_k => Code.wave(u, k)[0]", "s_k => Code.wave(u, k)[1]"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("s_k=-", "s_k="), lists);
    }

    @Test
    void aSumOverSubsetsIsRefusedAtItsRange() {
        accepted.refuses("1:14 [formula-not-evaluated]", "'S\\subseteq N\\setminus\\{j\\}'",
                "\\phi_j=\\sum_{S\\subseteq N\\setminus\\{j\\}}"
                + "\\frac{\\lvert S\\rvert!\\,(\\lvert N\\rvert-\\lvert S\\rvert-1)!}{\\lvert N\\rvert!}"
                + "\\bigl[v(S\\cup\\{j\\})-v(S)\\bigr]", "N = \\{1, \\dots, n\\}", "n \\in \\mathbb{N}", "j \\in \\{1, \\dots, n\\}");
    }

    @Test
    void aProgramIsNoStatement() {
        accepted.refuses("1:1 [formula-not-evaluated]", "is no statement: write one with =",
                "\\min_{w,b}\\tfrac12\\lVert w\\rVert^2\\quad\\text{subject to}\\quad y_i(w^\\top x_i+b)\\ge 1", "w \\in \\mathbb{R}^d",
                "b \\in \\mathbb{R}", "x_i \\in \\mathbb{R}^d", "y_i \\in \\{-1, 1\\}", "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}");
    }

    @Test
    void aMachineOfStatesIsNoFormula() {
        accepted.refuses("1:1 [formula-not-evaluated]", "'\\text{closed}' cannot be computed",
                "\\text{closed}\\xrightarrow{\\ \\hat e\\ge\\theta\\ }\\text{open}\\xrightarrow{\\ t>\\tau\\ }\\text{half-open}"
                + "\\xrightarrow{\\ \\text{ok}\\ }\\text{closed}", "\\hat e \\in [0, 1]", "\\theta \\in [0, 1]");
    }

    @Test
    void anArrowToAValueNeedsItsLetter() {
        accepted.refuses("1:84 [formula-not-evaluated]", "which letter goes where? Write behind it \\quad\\text{as } h \\to 0",
                "\\frac{\\partial}{\\partial z_{s,i}}T^2D_{\\mathrm{KL}}\\bigl(p_t^T\\,\\Vert\\,p_s^T\\bigr)"
                + "=T\\bigl(p_{s,i}^T-p_{t,i}^T\\bigr)\\to\\frac{z_{s,i}-z_{t,i}}{K}", "z_s \\in \\mathbb{R}^K", "z_t \\in \\mathbb{R}^K",
                "T > 0");
    }
}
