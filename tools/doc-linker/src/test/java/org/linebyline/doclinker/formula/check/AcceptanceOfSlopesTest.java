package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Derivatives, and steps of optimizers. */
class AcceptanceOfSlopesTest {

    private static final String SOFTMAX = "\\qquad \\operatorname{softmax}(z)_i=\\frac{e^{z_i}}{\\sum_{j=1}^{K}e^{z_j}}";
    private static final String Z = "z \\in \\mathbb{R}^K :: z";
    private static final String I = "i \\in \\{1, \\dots, K\\}";

    @TempDir
    static Path folder;

    private static Acceptance accepted;

    @BeforeAll
    static void compile() throws IOException {
        accepted = Acceptance.of(folder,
                "static double[] residual(double[] z, double[] y) { double s = 0; double[] r = new double[z.length];"
                        + " for (double each : z) s += Math.exp(each);"
                        + " for (int i = 0; i < r.length; i++) r[i] = Math.exp(z[i]) / s - y[i]; return r; }",
                "static double[] step(double[] theta, double rate, double[] m, double[] v, double e) { double[] next = theta.clone();"
                        + " for (int i = 0; i < next.length; i++) next[i] -= rate * m[i] / (Math.sqrt(v[i]) + e); return next; }",
                "static double logistic(double z) { return 1 / (1 + Math.exp(-z)); }");
    }

    @Test
    void theSlopeOfACrossEntropyIsADifference() {
        String latex = "\\nabla H(z)=\\operatorname{softmax}(z)-y,";
        String entropy = "\\qquad H(z)=-\\sum_{i=1}^{K}y_i\\log\\operatorname{softmax}(z)_i,";
        String[] lists = {Z, "y \\in \\Delta^K :: y", I, "\\operatorname{softmax}(z)-y => Code.residual(z, y)"};
        accepted.agrees(latex + entropy + SOFTMAX, lists);
        accepted.disagrees(latex + entropy.replace("=-", "=") + SOFTMAX, lists);
    }

    @Test
    void aGradientOfTwoArgumentsAsksByWhich() {
        accepted.refuses("1:1 [formula-not-evaluated]", "the gradient by which argument? The function has 2",
                "\\nabla_z H\\bigl(y,\\operatorname{softmax}(z)\\bigr)=\\operatorname{softmax}(z)-y,"
                + "\\qquad H(y, p)=-\\sum_{i=1}^{K}y_i\\log p_i," + SOFTMAX, Z, "y, p \\in \\Delta^K :: y", I,
                "\\operatorname{softmax}(z)-y => z");
    }

    @Test
    void aSlopeOfSlopesIsAHessianTimesADirection() {
        String latex = "\\nabla^2f(x)\\,v=\\left.\\frac{d}{d\\varepsilon}\\nabla f(x+\\varepsilon v)\\right|_{\\varepsilon=0}";
        String[] lists = {"f: \\mathbb{R}^2 \\to \\mathbb{R}", "x \\in \\mathbb{R}^2 :: x", "v \\in \\mathbb{R}^2 :: v",
            "\\nabla^2f(x)\\,v => new double[] {2 * x[1] * v[0] + 2 * x[0] * v[1], 2 * x[0] * v[0]}"};
        String given = ",\\qquad f(x) = x_1^2 x_2";
        accepted.agrees(latex + given, lists);
        accepted.disagrees(latex.replace("varepsilon=0", "varepsilon=1") + given, lists);
        accepted.refuses("1:29 [symbol-undeclared]", "'\\mathrm{d}' is declared nowhere", latex.replace("{d}{d",
                "{\\mathrm{d}}{\\mathrm{d}"), lists);
    }

    @Test
    void anUprightPrimeIsTheSlopeOfTheFunctionBeforeIt() {
        String latex = "\\operatorname{ReLU}'(z)=\\mathbf{1}[z>0],\\qquad \\sigma'(z)=\\sigma(z)(1-\\sigma(z)),"
                + "\\qquad\\operatorname{ReLU}(z)=\\max(z, 0),\\qquad\\sigma(z)=\\frac{1}{1+e^{-z}}";
        String[] lists = {"z \\in \\mathbb{R} \\setminus \\{0\\} :: z", "\\operatorname{ReLU}'(z) => z > 0 ? 1.0 : 0.0",
            "\\sigma'(z) => Code.logistic(z) * Code.logistic(-z)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("(1-\\sigma", "(1+\\sigma"), lists);
        accepted.disagrees(latex.replace("[z>0]", "[z<0]"), lists);
    }

    @Test
    void anEquationBetweenFunctionsWithoutArgumentsIsRefused() {
        accepted.refuses("1:16 [shape-mismatch]", "a whole number and a function do not subtract", "\\sigma'=\\sigma(1-\\sigma)",
                "\\sigma: \\mathbb{R} \\to \\mathbb{R}");
    }

    @Test
    void theGradientOfALogarithmOfADeterminantIsAnInverseThatIsTurned() {
        String latex = "\\nabla f(X)=X^{-\\top},\\qquad f(X)=\\log\\lvert\\det X\\rvert";
        String[] lists = {"X \\in \\mathbb{R}^{2 \\times 2}, \\det X \\ne 0 :: x", "f: \\mathbb{R}^{2 \\times 2} \\to \\mathbb{R}",
            "\\nabla f(X) => new double[][] {{x[1][1] / (x[0][0] * x[1][1] - x[0][1] * x[1][0]),"
            + " -x[1][0] / (x[0][0] * x[1][1] - x[0][1] * x[1][0])}, {-x[0][1] / (x[0][0] * x[1][1] - x[0][1] * x[1][0]),"
            + " x[0][0] / (x[0][0] * x[1][1] - x[0][1] * x[1][0])}}"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("X^{-\\top}", "X^{-1}"), lists);
        accepted.refuses("1:39 [shape-mismatch]", "write \\det for the determinant", latex.replace("\\det X", " X"), lists);
    }

    @Test
    void rootsAndQuotientsOfEachEntryAreSaidToBe() {
        String latex = "\\theta_t=\\theta_{t-1}-\\alpha\\,\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\epsilon}";
        String[] lists = {"\\theta_t \\in \\mathbb{R}^d", "\\theta_{t-1} \\in \\mathbb{R}^d :: theta",
            "\\alpha \\in \\mathbb{R}_{>0} :: rate", "\\hat m_t \\in \\mathbb{R}^d :: m", "\\hat v_t \\in \\mathbb{R}_{\\ge 0}^d :: v",
            "\\epsilon \\in \\mathbb{R}_{>0} :: e", "\\sqrt{\\cdot}, \\frac{\\cdot}{\\cdot}, \\cdot + \\epsilon",
            "\\theta_t => Code.step(theta, rate, m, v, e)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\sqrt{\\hat v_t}+\\epsilon", "\\sqrt{\\hat v_t+\\epsilon}"), lists);
        accepted.agrees(latex + ",\\qquad\\theta_{t-1} = (1, 1),\\qquad\\hat m_t = (2, 0),\\qquad\\hat v_t = (9, 4)", lists[0], lists[1],
                lists[3], lists[4], "d = 2", "\\alpha = 2", "\\epsilon = 1", lists[6], "\\theta_t => new double[] {0, 1}");
        lists[6] = "\\sqrt{\\cdot}, \\frac{\\cdot}{\\cdot}";
        accepted.refuses("1:47 [shape-mismatch]", "for a number c in every entry write c\\mathbf{1}", latex, lists);
    }

    @Test
    void aLetterThatIsDeclaredAsANumberMultipliesABracket() {
        String latex = "\\psi=\\bigl(Y-\\ell(X)-\\theta(D-m(X))\\bigr)\\bigl(D-m(X)\\bigr)";
        String[] lists = {"Y \\in \\mathbb{R} :: y", "D \\in \\mathbb{R} :: d", "X \\in \\mathbb{R} :: x",
            "\\theta \\in \\mathbb{R} :: theta", "\\ell: \\mathbb{R} \\to \\mathbb{R} :: l", "m: \\mathbb{R} \\to \\mathbb{R} :: m",
            "\\psi => (y - l.applyAsDouble(x) - theta * (d - m.applyAsDouble(x))) * (d - m.applyAsDouble(x))"};
        accepted.agrees(latex, lists);
        accepted.agrees(latex + ",\\qquad\\ell(X) = X^2,\\qquad m(X) = 2X", "Y = 20", "D = 7", "X = 3", "\\theta = 5", "\\psi => 6.0");
        lists[4] = "\\ell \\in \\mathbb{R} :: l";
        accepted.refuses("1:1 [formula-disagrees]", "", latex, lists[0], lists[1], lists[2], lists[3], lists[4], lists[5], "\\psi => y");
    }

    @Test
    void aRecursionBackwardsIsOneStep() {
        String latex = "P_t=Q+A^\\top P_{t+1}A-A^\\top P_{t+1}B(R+B^\\top P_{t+1}B)^{-1}B^\\top P_{t+1}A";
        String[] lists = {"P_t \\in \\mathbb{R}^{n \\times n}", "P_{t+1} \\in \\mathbb{R}^{n \\times n}, P_{t+1} \\succ 0 :: p",
            "Q \\in \\mathbb{R}^{n \\times n}, Q \\succeq 0 :: q", "R \\in \\mathbb{R}^{m \\times m}, R \\succ 0 :: r",
            "A \\in \\mathbb{R}^{n \\times n} :: a", "B \\in \\mathbb{R}^{n \\times m} :: b", "n = 1", "m = 1",
            "P_t => new double[][] {{q[0][0] + a[0][0] * a[0][0] * p[0][0] * r[0][0] / (r[0][0] + b[0][0] * b[0][0] * p[0][0])}}"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("(R+B", "(R-B"), lists);
        lists[6] = "n \\in \\mathbb{N}";
        lists[7] = "m \\in \\mathbb{N}";
        accepted.refuses("1:5 [shape-mismatch]", "a matrix of shape n × n and a matrix of shape m × n do not subtract",
                latex.replace("A-A^\\top P", "A-B^\\top P"), lists);
    }
}
