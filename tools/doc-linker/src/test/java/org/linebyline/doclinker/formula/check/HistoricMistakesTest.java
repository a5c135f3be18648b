package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Evaluation;

/** Mistakes that stood in print, or in code that many copied. None can stand in a book whose formulas are computed. */
class HistoricMistakesTest {

    @TempDir
    Path folder;

    @Test
    void adadeltaAveragesSquaredSlopesNotSquaredParameters() throws Exception {
        SmallBook right = new SmallBook("v = \\rho u + (1 - \\rho)\\,g^2", """
                stem:[u \\in \\mathbb{R}_{\\ge 0}]:: the average so far (`u`)
                stem:[\\rho \\in (0, 1)]:: how much of it stays (`rho`)
                stem:[g \\in \\mathbb{R}]:: the slope (`g`)
                stem:[x \\in \\mathbb{R}]:: the parameter (`x`)
                """, "stem:[v]:: `Code.average(u, rho, g)`", """
                static double average(double u, double rho, double g) {
                    return rho * u + (1 - rho) * g * g;
                }
                """);
        agrees(right);
        refuted(right.with("v = \\rho u + (1 - \\rho)\\,x^2"));
    }

    @Test
    void adamAddsEpsilonOutsideOfTheRoot() throws Exception {
        SmallBook right = new SmallBook("y = x - \\eta \\frac{m}{\\sqrt{v} + \\varepsilon}", """
                stem:[x \\in \\mathbb{R}]:: the parameter (`x`)
                stem:[\\eta \\in (0, 1)]:: the rate (`rate`)
                stem:[m \\in \\mathbb{R}]:: the mean of slopes (`m`)
                stem:[v \\in \\mathbb{R}_{\\ge 0}]:: the mean of their squares (`v`)
                stem:[\\varepsilon \\in (0, 1)]:: keeps the quotient finite (`epsilon`)
                """, "stem:[y]:: `Code.step(x, rate, m, v, epsilon)`", """
                static double step(double x, double rate, double m, double v, double epsilon) {
                    return x - rate * m / (Math.sqrt(v) + epsilon);
                }
                """);
        agrees(right);
        refuted(right.with("y = x - \\eta \\frac{m}{\\sqrt{v + \\varepsilon}}"));
    }

    /** Formula and code that make the same mistake agree. */
    @Test
    void mutualInformationWithItsSignWrongInFormulaAndCodeIsRefutedByEntropies() throws Exception {
        SmallBook right = new SmallBook("I = \\sum_{x=1}^{m} \\sum_{y=1}^{n} p_x Q_{xy} \\log \\frac{Q_{xy}}{q_y},"
                + " \\qquad q = Q^\\top p", """
                stem:[I \\in \\mathbb{R}]:: the mutual information (`information`)
                stem:[p \\in \\Delta^m]:: how probable each cause is (`p`)
                stem:[Q \\in (0, 1)^{m \\times n}, Q\\mathbf{1} = \\mathbf{1}]:: how probable each effect is then, by rows (`Q`)
                stem:[q \\in \\mathbb{R}^n]:: how probable each effect is
                """, "stem:[I]:: `Code.information(p, Q)`", """
                static double information(double[] p, double[][] q) {
                    double sum = 0;
                    for (int x = 0; x < p.length; x++) {
                        for (int y = 0; y < q[x].length; y++) {
                            sum += p[x] == 0 ? 0 : p[x] * q[x][y] * Math.log(q[x][y] / effect(p, q, y));
                        }
                    }
                    return sum;
                }

                static double effect(double[] p, double[][] q, int y) {
                    double sum = 0;
                    for (int x = 0; x < p.length; x++) {
                        sum += p[x] * q[x][y];
                    }
                    return sum;
                }
                """);
        SmallBook identity = right.with("I = -\\sum_{y=1}^{n} q_y \\log q_y + \\sum_{x=1}^{m} p_x \\sum_{y=1}^{n} Q_{xy} \\log Q_{xy},"
                + " \\qquad q = Q^\\top p");
        agrees(right);
        agrees(identity);
        String wrong = right.code().replace("return sum;\n}\n\nstatic", "return -sum;\n}\n\nstatic");
        agrees(right.with(right.formula().replace("I = ", "I = -")).running(wrong));
        refuted(identity.running(wrong));
    }

    @Test
    void laplaceSmoothingAddsAPseudocountForEachOutcomeToTheTotal() throws Exception {
        SmallBook right = new SmallBook("q = \\frac{k + 1}{n + 2}", """
                stem:[n \\in \\mathbb{N}_0]:: trials (`n`)
                stem:[k \\in \\{0, \\dots, n\\}]:: successes among them (`k`)
                """, "stem:[q]:: `Code.smoothed(k, n)`", """
                static double smoothed(int k, int n) {
                    return (k + 1.0) / (n + 2);
                }
                """);
        agrees(right);
        refuted(right.with("q = \\frac{k + 1}{n + 1}"));
    }

    @Test
    void rotaryPositionsRotate() throws Exception {
        SmallBook right = new SmallBook("y = (x_1 \\cos\\vartheta - x_2 \\sin\\vartheta, x_1 \\sin\\vartheta + x_2 \\cos\\vartheta)", """
                stem:[x \\in \\mathbb{R}^2]:: two entries of a query (`x`)
                stem:[\\vartheta \\in \\mathbb{R}]:: the angle of its position (`angle`)
                """, "stem:[y]:: `Code.rotated(x, angle)`", """
                static double[] rotated(double[] x, double angle) {
                    double cos = Math.cos(angle);
                    double sin = Math.sin(angle);
                    return new double[] {x[0] * cos - x[1] * sin, x[0] * sin + x[1] * cos};
                }
                """);
        agrees(right);
        refuted(right.with("y = (x_1 \\cos\\vartheta + x_2 \\sin\\vartheta, x_1 \\sin\\vartheta + x_2 \\cos\\vartheta)"));
    }

    @Test
    void diffusionWeighsNoiseByWhatTheSignalLeaves() throws Exception {
        SmallBook right = new SmallBook("x = \\sqrt{\\bar\\alpha}\\,s + \\sqrt{1 - \\bar\\alpha}\\,\\varepsilon", """
                stem:[s \\in \\mathbb{R}^n]:: the signal (`signal`)
                stem:[\\bar\\alpha \\in [0, 1\\]]:: its share of the variance (`share`)
                stem:[\\varepsilon \\in \\mathbb{R}^n]:: noise (`noise`)
                """, "stem:[x]:: `Code.noisy(signal, share, noise)`", """
                static double[] noisy(double[] signal, double share, double[] noise) {
                    double[] x = new double[signal.length];
                    for (int i = 0; i < x.length; i++) {
                        x[i] = Math.sqrt(share) * signal[i] + Math.sqrt(1 - share) * noise[i];
                    }
                    return x;
                }
                """);
        agrees(right);
        refuted(right.with("x = \\sqrt{\\bar\\alpha}\\,s + \\sqrt{\\bar\\alpha}\\,\\varepsilon"));
    }

    @Test
    void layerNormalizationDividesByTheBiasedDeviation() throws Exception {
        SmallBook right = new SmallBook("s = \\sqrt{\\frac{1}{n} \\sum_{i=1}^{n} (x_i - m)^2},"
                + " \\qquad m = \\frac{1}{n} \\sum_{i=1}^{n} x_i", """
                stem:[x \\in \\mathbb{R}^n]:: a layer's activations (`x`)
                stem:[n \\in \\{2, 3, \\dots\\}]:: how many there are
                stem:[m \\in \\mathbb{R}]:: their mean
                """, "stem:[s]:: `Code.deviation(x)`", """
                static double deviation(double[] x) {
                    double mean = java.util.Arrays.stream(x).sum() / x.length;
                    return Math.sqrt(java.util.Arrays.stream(x).map(each -> (each - mean) * (each - mean)).sum() / x.length);
                }
                """);
        agrees(right);
        refuted(right.with(right.formula().replaceFirst("frac\\{1}\\{n}", "frac{1}{n - 1}")));
    }

    private void agrees(SmallBook book) throws Exception {
        assertInstanceOf(Evaluation.Agrees.class, book.evaluated(folder), () -> "" + book);
    }

    private void refuted(SmallBook book) throws Exception {
        String message = book.refutation(folder);
        assertTrue(message.matches("the code gives \\S.* and the (left|right) side of the formula \\S.*, for \\S+ = .*"), message);
    }
}
