package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.value.Value;

class DerivativesInFormulasTest {

    private static final Declarations DECLARED = Declarations.of(List.of("f : \\mathbb{R} \\to \\mathbb{R}", "x \\in \\mathbb{R}",
            "L : \\mathbb{R}^d \\to \\mathbb{R}", "\\theta \\in \\mathbb{R}^d", "i \\in \\{1, \\dots, d\\}").stream()
            .map(latex -> new Entry(latex, List.of())).toList());

    /** f(x) = x³ and L(θ) = θ₁² θ₂, at x = 2 and θ = (3, 5). */
    private static final Scope SCOPE = Scope.of(Map.of("f", (Value.Function) x -> new Value.Num(real(x.get(0)).power(Real.of(3))),
            "L", (Value.Function) theta -> {
                List<Real> entries = ((Value.Array) theta.get(0)).entries();
                return new Value.Num(entries.get(0).times(entries.get(0)).times(entries.get(1)));
            }, "x", Value.Num.of(2), "\\theta", vector(3, 5), "d", Value.Num.of(2), "i", Value.Num.of(1)));

    private static Real real(Value value) {
        return ((Value.Num) value).real();
    }

    private static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), Arrays.stream(entries).mapToObj(Real::of).toList());
    }

    private static Expr expr(String latex) throws Unresolved {
        return new Resolver(DECLARED.names()).expr(((Parsed.Tree) Parser.parse(latex)).statements().get(0));
    }

    private static double number(String latex) throws Unresolved {
        return real(expr(latex).value(SCOPE)).toDouble();
    }

    @Test
    void primesAndFractionsOfDifferentialsAreTheSameSlope() throws Unresolved {
        assertEquals(12, number("f'(x)"));
        assertEquals(12, number("\\frac{df}{dx}"));
        assertEquals(12, number("\\frac{df}{dx}(x)"));
        assertEquals(12, number("\\frac{d}{dx} f(x)"));
        assertEquals(12, number("\\frac{d^2 f}{dx^2}"));
        assertEquals(6, number("f'''(x)"));
    }

    @Test
    void aFractionTakesAllThatStandsBehindItInItsProduct() throws Unresolved {
        assertEquals(8 + 2 * 12, number("\\frac{d}{dx} x f(x)"));
    }

    @Test
    void aBarSaysWhere() throws Unresolved {
        assertEquals(27, number("\\frac{d}{ds} f(s)\\,\\Big|_{s=3}"));
        assertEquals(27, number("\\left.\\frac{d}{ds} f(s)\\right|_{s=x+1}"));
    }

    @Test
    void aPartialDerivativeIsAnEntryOfTheGradient() throws Unresolved {
        assertEquals(30, number("\\frac{\\partial L}{\\partial\\theta_1}"));
        assertEquals(9, number("\\frac{\\partial L}{\\partial\\theta_2}(\\theta)"));
        assertEquals(30, number("\\frac{\\partial}{\\partial\\theta_i} L(\\theta)"));
        assertEquals(6, number("\\frac{\\partial^2 L}{\\partial\\theta_1\\,\\partial\\theta_2}"));
        assertEquals(vector(30, 9), expr("\\left(\\frac{\\partial L}{\\partial\\theta_1}, \\dots,"
                + " \\frac{\\partial L}{\\partial\\theta_d}\\right)^\\top").value(SCOPE));
        assertEquals(vector(30, 9), expr("\\nabla L(\\theta)").value(SCOPE));
    }

    @Test
    void oneEntryMovesAndTheOthersStay() throws Unresolved {
        assertEquals(30, number("\\frac{d}{ds}\\;L(\\theta_1, \\dots, \\theta_{i-1}, s, \\theta_{i+1}, \\dots, \\theta_d)\\,"
                + "\\Big|_{s=\\theta_i}"));
    }

    @Test
    void aCapitalDIsTheSlopeAlongItsSubscript() throws Unresolved {
        assertEquals(30 * 3 + 9 * 5, number("D_\\theta L(\\theta)"));
    }

    @Test
    void whatIsNoFunctionOrDoesNotMentionTheLetterIsRefused() {
        assertEquals("'\\frac{\\partial x}{\\partial \\theta_{1}}' differentiates what is declared as no function:"
                + " declare it as one, such as L : \\mathbb{R}^d \\to \\mathbb{R}",
                assertThrows(Unresolved.class, () -> expr("\\frac{\\partial x}{\\partial\\theta_1}")).getMessage());
        assertEquals("'x' stands nowhere in what is differentiated by it: write its arguments",
                assertThrows(Unresolved.class, () -> expr("\\frac{d}{dx} L(\\theta)")).getMessage());
    }
}
