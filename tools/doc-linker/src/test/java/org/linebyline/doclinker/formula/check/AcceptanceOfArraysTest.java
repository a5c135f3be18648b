package org.linebyline.doclinker.formula.check;

import static org.linebyline.doclinker.formula.check.Equations.equation;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors, matrices and networks. */
class AcceptanceOfArraysTest {

    private static final String A = "A \\in \\mathbb{R}^{m \\times n} :: a";
    private static final String X = "x \\in \\mathbb{R}^n :: x";
    private static final String Q = "Q \\in \\mathbb{R}^{m \\times d_k} :: q";
    private static final String K = "K \\in \\mathbb{R}^{n \\times d_k} :: k";
    private static final String V = "V \\in \\mathbb{R}^{n \\times d_v} :: v";
    private static final String ATTENTION =
            "\\operatorname{Attention}(Q,K,V)=\\operatorname{softmax}\\left(\\frac{QK^\\top}{\\sqrt{d_k}}\\right)V";

    private static final String SOFTMAX = "\\operatorname{softmax}(A)_{ij}=\\frac{e^{A_{ij}}}{\\sum_{l=1}^{n}e^{A_{il}}}";
    private static final String CALL = "\\operatorname{Attention}(Q,K,V) => Code.attention(q, k, v)";

    @TempDir
    static Path folder;

    private static Acceptance accepted;

    @BeforeAll
    static void compile() throws IOException {
        accepted = Acceptance.of(folder,
                "static double[][] turned(double[][] a) { double[][] t = new double[a[0].length][a.length];"
                        + " for (int i = 0; i < a.length; i++) for (int j = 0; j < t.length; j++) t[j][i] = a[i][j]; return t; }",
                "static double[][] times(double[][] a, double[][] b) { double[][] c = new double[a.length][b[0].length];"
                        + " for (int i = 0; i < a.length; i++) for (int j = 0; j < c[0].length; j++)"
                        + " for (int k = 0; k < b.length; k++) c[i][j] += a[i][k] * b[k][j]; return c; }",
                "static double[] times(double[][] a, double[] x) { return column(times(a, turned(new double[][] {x})), 0); }",
                "static double[] column(double[][] a, int j) { return turned(a)[j]; }",
                "static double[][] sum(double[][] a, double c, double[][] b) { double[][] s = new double[a.length][a[0].length];"
                        + " for (int i = 0; i < s.length; i++) for (int j = 0; j < s[0].length; j++)"
                        + " s[i][j] = a[i][j] + c * b[i][j]; return s; }",
                "static double dot(double[] a, double[] b) { double s = 0;"
                        + " for (int i = 0; i < a.length; i++) s += a[i] * b[i]; return s; }",
                "static double[][] outer(double[] a, double[] b) { return times(turned(new double[][] {a}), new double[][] {b}); }",
                "static double[][] attention(double[][] q, double[][] k, double[][] v) { double[][] o = new double[q.length][v[0].length];"
                        + " for (int i = 0; i < q.length; i++) { double s = 0; double[] w = new double[k.length];"
                        + " for (int j = 0; j < w.length; j++) s += w[j] = Math.exp(dot(q[i], k[j]) / Math.sqrt(q[0].length));"
                        + " for (int j = 0; j < w.length; j++) for (int c = 0; c < v[0].length; c++) o[i][c] += w[j] * v[j][c] / s; }"
                        + " return o; }",
                "static double[][] bfgs(double[][] h, double[] s, double[] y) { double r = 1 / dot(y, s); double[] hy = times(h, y);"
                        + " double[][] first = sum(sum(h, -r, outer(s, hy)), -r, outer(hy, s));"
                        + " return sum(first, r * r * dot(y, hy) + r, outer(s, s)); }",
                "static double[] power(double[][] m, int k, double[] e) { return k == 0 ? e : times(m, power(m, k - 1, e)); }",
                "static boolean pivots(double[][] a) { double[][] u = new double[a.length][];"
                        + " for (int i = 0; i < u.length; i++) u[i] = a[i].clone(); for (int k = 0; k < u.length; k++) {"
                        + " if (u[k][k] <= 0) return false; for (int i = k + 1; i < u.length; i++) { double f = u[i][k] / u[k][k];"
                        + " for (int j = 0; j < u.length; j++) u[i][j] -= f * u[k][j]; } } return true; }",
                "static double[] cell(double[] f, double[] c, double[] i, double[][] w, double[] x, double[] h, double[] b) {"
                        + " double[] next = new double[c.length]; for (int k = 0; k < next.length; k++) { double z = b[k];"
                        + " for (int j = 0; j < x.length; j++) z += w[k][j] * x[j];"
                        + " for (int j = 0; j < h.length; j++) z += w[k][x.length + j] * h[j];"
                        + " next[k] = f[k] * c[k] + i[k] * Math.tanh(z); } return next; }",
                "static double correlated(double[][] k, double[][] x, int i, int j) { double y = 0; for (int u = 0; u < k.length; u++)"
                        + " for (int v = 0; v < k[0].length; v++) y += k[u][v] * x[i + u][j + v]; return y; }");
    }

    @Test
    void attentionWeighsTheRowsOfItsValues() {
        accepted.agrees(equation("softmax", SOFTMAX, "A \\in \\mathbb{R}^{m \\times n}", "i \\in \\{1, \\dots, m\\}",
                "j \\in \\{1, \\dots, n\\}"), equation("attention", ATTENTION, Q, K, V, CALL));
        String[] both = {Q, K, V, "A \\in \\mathbb{R}^{m \\times n}", "i \\in \\{1, \\dots, m\\}", "j \\in \\{1, \\dots, n\\}", CALL};
        accepted.agrees(ATTENTION + ",\\qquad" + SOFTMAX, both);
        accepted.disagrees(ATTENTION.replace("}{\\sqrt{d_k}}", "}{d_k}") + ",\\qquad" + SOFTMAX, both);
        accepted.refuses("1:67 [shape-mismatch]", "a matrix of shape m × d_{k} by a matrix of shape n × d_{k} is not a product",
                ATTENTION.replace("K^\\top", "K") + ",\\qquad" + SOFTMAX, both);
    }

    @Test
    void aFunctionThatNothingDefinesIsUndeclared() {
        accepted.refuses("1:33 [symbol-undeclared]", "'\\operatorname{softmax}' is declared nowhere", ATTENTION, Q, K, V, CALL);
    }

    @Test
    void theNumberOfOperationsDependsOnShapesAlone() {
        String latex = "N_{\\mathrm{flop}}(AB)=m\\,n\\,(2p-1)";
        accepted.agrees(latex, "A \\in \\mathbb{R}^{m \\times p} :: a", "B \\in \\mathbb{R}^{p \\times n} :: b",
                "N_{\\mathrm{flop}}(AB) => a.length * b[0].length * (b.length + b.length - 1)");
        accepted.agrees(latex, "A \\in \\mathbb{R}^{2 \\times 3} :: a", "B \\in \\mathbb{R}^{3 \\times 4} :: b", "m = 2", "n = 4", "p = 3",
                "N_{\\mathrm{flop}}(AB) => 40");
    }

    @Test
    void rowsMayBeCountedFromZeroAndColumnsFromOne() {
        String[] lists = {"D_{hl} \\in \\mathbb{R} :: d", "h \\in \\{0, \\dots, m\\} :: h", "l \\in \\{1, \\dots, n\\}",
            "m, n \\in \\mathbb{N}", "y_h => Arrays.stream(d[h]).sum()"};
        accepted.agrees("y_{h} = \\sum_{l=1}^n D_{hl}", lists);
        accepted.disagrees("y_{h} = \\sum_{l=1}^n D_{0l}", lists);
        String[] whole = {lists[0], lists[1], lists[2], lists[3], "z => Arrays.stream(d).flatMapToDouble(Arrays::stream).sum()"};
        accepted.agrees("z = \\sum_h y_h, \\quad y_{h} = \\sum_{l=1}^n D_{hl}", whole);
        accepted.disagrees("z = \\sum_h y_h, \\quad y_{h} = \\sum_{l=1}^n D_{0l}", whole);
    }

    @Test
    void aMatrixTimesAVectorIsASumOfColumns() {
        String latex = "Ax=\\sum_{j=1}^{n}x_j A_{:,j}";
        accepted.agrees(latex, A, X, "Ax => Code.times(a, x)");
        accepted.agrees(latex + ",\\qquad A = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}, \\qquad x = (10, 1)", A, X, "n = 2",
                "Ax => new double[] {12, 34}");
        accepted.refuses("1:18 [shape-mismatch]", "is not a product", latex.replace("{:,j}", "{j,:}").replace("x_j A", "x A"), A, X,
                "Ax => Code.times(a, x)");
    }

    @Test
    void theIndexOfANormIsANumberOrInfinity() {
        String latex = "\\lVert x\\rVert_p=\\Bigl(\\sum_{i=1}^{n}\\lvert x_i\\rvert^p\\Bigr)^{1/p},"
                + "\\qquad \\lVert x\\rVert_\\infty=\\max_i\\lvert x_i\\rvert";
        String[] lists = {X, "p \\in [1, 4] :: p", "i \\in \\{1, \\dots, n\\}",
            "\\lVert x\\rVert_p => Math.pow(Arrays.stream(x).map(y -> Math.pow(Math.abs(y), p)).sum(), 1 / p)",
            "\\lVert x\\rVert_\\infty => Arrays.stream(x).map(Math::abs).max().orElse(0)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("max_i\\lvert x_i\\rvert", "max_i x_i"), lists);
        accepted.agrees(latex + ",\\qquad x = (3, -4)", X, "p = 2", "n = 2", "i \\in \\{1, \\dots, n\\}", "\\lVert x\\rVert_p => 5.0",
                "\\lVert x\\rVert_\\infty => 4.0");
    }

    @Test
    void aPlusAboveAMatrixIsThePseudoinverse() {
        String latex = "A^{+}=V\\Sigma^{+}U^\\top=\\sum_{\\sigma_i>0}\\frac{1}{\\sigma_i}v_iu_i^\\top";
        accepted.agrees(latex
                + ", \\qquad U = \\begin{pmatrix} 1 \\\\ 0 \\end{pmatrix}, \\qquad V = \\begin{pmatrix} 0 \\\\ 1 \\end{pmatrix}",
                "A = U\\Sigma V^\\top", "U, V \\in \\mathbb{R}^{2 \\times 1}", "\\Sigma = \\operatorname{diag}(\\sigma)",
                "\\sigma_i \\in \\{4\\}", "u_i = U_{:,i}", "v_i = V_{:,i}", "i \\in \\{1, \\dots, 1\\}",
                "A^{+} => new double[][] {{0, 0}, {0.25, 0}}");
        String[] lists = {"A = U\\Sigma V^\\top", "U \\in \\mathbb{R}^{m \\times 1}, U^\\top U = I :: u",
            "V \\in \\mathbb{R}^{n \\times 1}, V^\\top V = I :: v", "\\Sigma = \\operatorname{diag}(\\sigma)",
            "\\sigma_i \\in \\mathbb{R}_{>0} :: s", "u_i = U_{:,i}", "v_i = V_{:,i}", "i \\in \\{1, \\dots, 1\\}",
            "A^{+} => Code.times(v, Code.times(new double[][] {{1 / s[0]}}, Code.turned(u)))"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\frac{1}{\\sigma_i}", "\\sigma_i"), lists);
    }

    @Test
    void aDefinitionMayStandBehindItsUse() {
        String latex = "H_{k+1}=(I-\\rho_ks_ky_k^\\top)\\,H_k\\,(I-\\rho_ky_ks_k^\\top)+\\rho_ks_ks_k^\\top,"
                + "\\qquad \\rho_k=\\frac{1}{y_k^\\top s_k}";
        String[] lists = {"H_k \\in \\mathbb{R}^{d \\times d}, H_k = H_k^\\top :: h", "I \\in \\mathbb{R}^{d \\times d}",
            "s_k \\in \\mathbb{R}^d :: s", "y_k \\in \\mathbb{R}^d, y_k^\\top s_k > 0 :: y", "\\rho_k \\in \\mathbb{R}",
            "H_{k+1} => Code.bfgs(h, s, y)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("y_ks_k^\\top", "s_ky_k^\\top"), lists);
        accepted.disagrees(latex.replace("+\\rho_k", "-\\rho_k"), lists);
    }

    @Test
    void aLetterInRoundBracketsAboveIsANumberOfAStepAndALetterAloneAPower() {
        String latex = "e^{(k)}=M^ke^{(0)}";
        String[] lists = {"e^{(k)} \\in \\mathbb{R}^n", "e^{(0)} \\in \\mathbb{R}^n :: e", "M \\in \\mathbb{R}^{n \\times n} :: m",
            "k \\in \\{0, \\dots, 5\\} :: k", "e^{(k)} => Code.power(m, k, e)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("M^k", "M"), lists);
        accepted.refuses("1:27 [symbol-undeclared]", "'\\rho' is declared nowhere", latex + ",\\qquad \\rho(M)<1", lists);
    }

    @Test
    void aMatrixIsPositiveWhereAllItsLeadingBlocksAre() {
        String[] lists = {"A \\in \\mathbb{R}^{n \\times n}, A = A^\\top :: a", "k \\in \\{1, \\dots, n\\}",
            "A \\succ 0 => Code.pivots(a)"};
        accepted.agrees("A\\succ 0\\iff\\forall k: \\det A_{1:k,1:k}>0", lists);
        accepted.disagrees("A\\succ 0\\iff\\forall k: A_{k,k}>0", lists);
    }

    @Test
    void ofAClaimBothTruthsMustBeMet() {
        accepted.refuses("1:1 [formula-not-evaluated]", "both sides are true on all 64 inputs",
                "A\\succ 0\\iff\\forall k: \\det A_{1:k,1:k}>0", "A \\in \\mathbb{R}^{n \\times n}, A \\succ 0 :: a",
                "k \\in \\{1, \\dots, n\\}", "A \\succ 0 => Code.pivots(a)");
    }

    @Test
    void whatIsComputedByTheCodeIsNotDrawn() {
        String latex = "X^\\top X\\,\\hat w=X^\\top y";
        String[] lists = {"X \\in \\mathbb{R}^{n \\times 1}, X \\ne 0 :: x", "y \\in \\mathbb{R}^n :: y", "\\hat w \\in \\mathbb{R}^1"};
        accepted.agrees(latex, with(lists, "\\hat w => new double[] {Code.dot(Code.column(x, 0), y)"
                + " / Code.dot(Code.column(x, 0), Code.column(x, 0))}"));
        accepted.disagrees(latex, with(lists, "\\hat w => new double[] {Code.dot(Code.column(x, 0), y)}"));
        accepted.disagrees(latex, with(lists, "X^\\top y => new double[] {Code.dot(Code.column(x, 0), y)}"));
    }

    @Test
    void anIdentityOfLettersThatAreFreeIsRefuted() {
        accepted.disagrees("\\hat\\tau_{\\mathrm{short}}-\\hat\\tau_{\\mathrm{long}}=\\hat\\gamma\\,\\hat\\delta",
                "\\hat\\tau_{\\mathrm{short}} \\in \\mathbb{R}", "\\hat\\tau_{\\mathrm{long}} \\in \\mathbb{R}",
                "\\hat\\gamma \\in \\mathbb{R} :: g", "\\hat\\delta \\in \\mathbb{R} :: d", "\\hat\\gamma\\,\\hat\\delta => g * d");
    }

    @Test
    void aSubscriptTNextToALetterIsTheNameOfAGate() {
        String latex = "\\tilde c_t=\\tanh\\bigl(W_c[x_t;h_{t-1}]+b_c\\bigr),\\qquad c_t=f_t\\odot c_{t-1}+i_t\\odot\\tilde c_t";
        String[] lists = {"x_t \\in \\mathbb{R}^d :: x", "h_{t-1} \\in \\mathbb{R}^q :: h", "c_{t-1} \\in \\mathbb{R}^q :: c",
            "f_t \\in [0, 1]^q :: f", "i_t \\in [0, 1]^q :: i", "b_c \\in \\mathbb{R}^q :: b",
            "W_c \\in \\mathbb{R}^{q \\times (d + q)} :: w", "\\tilde c_t \\in \\mathbb{R}^q", "c_t \\in \\mathbb{R}^q", "\\tanh(\\cdot)",
            "c_t => Code.cell(f, c, i, w, x, h, b)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("x_t;h_{t-1}", "h_{t-1};x_t").replace("(d + q)", "(q + d)"), lists);
        lists[9] = "q \\in \\mathbb{N}";
        accepted.refuses("1:23 [shape-mismatch]", "stem:[\\tanh(\\cdot)]", latex, lists);
    }

    @Test
    void indicesOfAWindowAreAdded() {
        String latex = "Y_{i,j}=\\sum_{u,v}K_{u,v}\\,X_{i+u,\\,j+v}";
        String[] lists = {"K_{u,v} \\in \\mathbb{R} :: k", "X_{a,b} \\in \\mathbb{R} :: x", "u \\in \\{0, \\dots, p - 1\\}",
            "v \\in \\{0, \\dots, q - 1\\}", "i \\in \\{0, \\dots, m - 1\\} :: i", "j \\in \\{0, \\dots, n - 1\\} :: j",
            "a \\in \\{0, \\dots, m + p - 2\\}", "b \\in \\{0, \\dots, n + q - 2\\}", "m, n, p, q \\in \\mathbb{N}",
            "Y_{i,j} => Code.correlated(k, x, i, j)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("i+u", "i+p-1-u"), lists);
        accepted.disagrees(latex.replace("i+u", "i+u+1"), lists);
    }

    @Test
    void columnsAreNotYetChosenByASet() {
        accepted.refuses("1:5 [shape-mismatch]", "a subscript is a number, not a set", "r=b-A_{S}A_{S}^{+}b", A, "b, r \\in \\mathbb{R}^m",
                "S \\subseteq \\{1, \\dots, n\\}", "r => new double[a.length]");
    }

    private static String[] with(String[] lists, String call) {
        String[] all = java.util.Arrays.copyOf(lists, lists.length + 1);
        all[lists.length] = call;
        return all;
    }
}
