package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;
import org.linebyline.doclinker.formula.value.Value;

/** Derivatives of f(x) = x³, g(w, b) = w b and L(θ) = θ₁² θ₂, at x = 2, w = 3, b = 5 and θ = (3, 5), along v = (1, 2). */
class SlopesTest {

    private static final Known KNOWN = Known.of("f: \\mathbb{R} \\to \\mathbb{R}", "g: \\mathbb{R} \\times \\mathbb{R} \\to \\mathbb{R}",
            "L: \\mathbb{R}^d \\to \\mathbb{R}", "\\theta \\in \\mathbb{R}^d", "v \\in \\mathbb{R}^d", "x, w, b \\in \\mathbb{R}")
            .with("d", 2).with("x", 2).with("w", 3).with("b", 5).with("\\theta", vector(3, 5)).with("v", vector(1, 2))
            .with("f", (Value.Function) x -> new Value.Num(x.get(0).real().power(Real.of(3))))
            .with("g", (Value.Function) x -> new Value.Num(x.get(0).real().times(x.get(1).real())))
            .with("L", (Value.Function) theta -> {
                List<Real> entries = ((Value.Array) theta.get(0)).entries();
                return new Value.Num(entries.get(0).times(entries.get(0)).times(entries.get(1)));
            });

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"f'(x) | 12", "f''(x) | 12", "f'''(x) | 6", "f''''(x) | 0", "f'(x)^2 | 144", "2f'(x) | 24",
        "f'(1) | 3", "\\nabla L(\\theta)_1 | 30", "\\nabla L(\\theta)_2 | 9", "\\nabla L(\\theta) \\cdot v | 48", "D_v L(\\theta) | 48",
        "2 D_v L(\\theta) | 96", "\\nabla^2 L(\\theta)_{1,2} | 6"})
    void marksOfDerivatives(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }

    @Test
    void aGradientIsAVectorAndASecondOneAMatrix() {
        assertEquals(vector(30, 9), KNOWN.value("\\nabla L(\\theta)"));
        assertEquals(matrix(2, 10, 6, 6, 0), KNOWN.value("\\nabla^2 L(\\theta)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\frac{\\partial}{\\partial w} g(w, b) | 5", "\\frac{\\partial}{\\partial b} g(w, b) | 3",
        "\\frac{\\partial}{\\partial w} w g(w, b) | 30", "\\frac{\\partial^2}{\\partial w\\,\\partial b} g(w, b) | 1",
        "\\frac{d^2}{dx^2} f(x) | 12", "\\frac{d}{dw} f(w) + 1 | 28", "\\frac{\\partial L}{\\partial \\theta_2} | 9",
        "\\frac{\\partial^2 L}{\\partial \\theta_1^2} | 10", "\\frac{w}{b} | 0.6"})
    void fractionsOfDifferentials(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }

    @Test
    void aBarSaysAtWhichValue() {
        assertEquals(3, KNOWN.number("\\frac{d}{ds} f(s)\\,\\Big|_{s=1}"), 1e-12);
        assertEquals(27, KNOWN.number("\\left.\\frac{d}{ds} f(s)\\right|_{s=x+1}"), 1e-12);
    }

    @Test
    void aFractionOfLettersThatAreDeclaredIsAQuotient() {
        Known letters = Known.of("d \\in \\mathbb{R}", "\\partial \\in \\mathbb{R}", "w \\in \\mathbb{R}").with("\\partial", 4).with("w",
                3);
        assertEquals(1.0 / 3, letters.number("\\frac{\\partial}{\\partial w}"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"f'''''(x) | 0 | UNCLEAR | derivatives are computed up to order 4",
        "\\nabla g(w, b) | 0 | UNCLEAR | the gradient by which argument?",
        "\\frac{\\partial g}{\\partial w} | 0 | UNCLEAR | is by which of 2 arguments?",
        "\\frac{\\partial x}{\\partial w} | 0 | UNCLEAR | differentiates what is declared as no function",
        "\\frac{d}{dw} f(x) | 10 | UNCLEAR | stands nowhere in what is differentiated by it",
        "w'(x) | 0 | UNDECLARED | is declared nowhere", "\\lim_{x \\to 0} f(x) | 0 | UNCLEAR | is a limit inside of a formula"})
    void whatIsOpenIsRefused(String latex, int column, Reason reason, String words) {
        KNOWN.refuses(latex, column, reason, words);
    }
}
