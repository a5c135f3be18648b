package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;
import org.linebyline.doclinker.formula.value.Value;

/** Functions with names, with x = 2, y = 3, a = (3, 4), A = ((1, 2), (3, 4)), and q(a) = (a_1², a_2²). */
class FunctionsTest {

    private static final Known KNOWN = Known.of("x \\in \\mathbb{R}", "y \\in \\mathbb{R}", "a \\in \\mathbb{R}^n",
            "A \\in \\mathbb{R}^{n \\times n}", "\\operatorname{q}: \\mathbb{R}^n \\to \\mathbb{R}^n",
            "\\operatorname{plus}: \\mathbb{R} \\times \\mathbb{R} \\to \\mathbb{R}").with("n", 2).with("x", 2).with("y", 3)
            .with("a", vector(3, 4)).with("A", matrix(2, 1, 2, 3, 4))
            .with("\\operatorname{q}", (Value.Function) a -> new Value.Array(((Value.Array) a.get(0)).sizes(),
                    ((Value.Array) a.get(0)).entries().stream().map(entry -> entry.times(entry)).toList()))
            .with("\\operatorname{plus}", (Value.Function) a -> new Value.Num(a.get(0).real().plus(a.get(1).real())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\exp(0) | 1", "\\log e^3 | 3", "\\ln e | 1", "\\sin 0 | 0", "\\cos 0 | 1", "\\tan 0 | 0",
        "\\arcsin 0 | 0", "\\arccos 1 | 0", "\\arctan 0 | 0", "\\sinh 0 | 0", "\\cosh 0 | 1", "\\tanh 0 | 0",
        "\\operatorname{sgn}(-2) | -1", "\\operatorname{sign} x | 1", "\\det A | -2", "\\operatorname{tr} A | 5",
        "\\operatorname{rank} A | 2", "\\operatorname{diag}(a)_{2,2} | 4", "\\operatorname{diag}(a)_{1,2} | 0",
        "\\operatorname{size}(a) | 2", "\\operatorname{rows}(A) | 2", "\\operatorname{columns}(A) | 2", "\\# \\{x, y, x\\} | 2"})
    void namesThatEveryoneKnows(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }

    @Test
    void anExponentAtTheNameIsOfTheValue() {
        assertEquals(Math.pow(Math.sin(2), 2), KNOWN.number("\\sin^2 x"), 1e-12);
        assertEquals(Math.pow(Math.log(2), 3), KNOWN.number("\\log^3(x)"), 1e-12);
    }

    @Test
    void aSubscriptAtALogarithmIsItsBase() {
        assertEquals(3, KNOWN.number("\\log_2 8"), 1e-12);
        assertEquals(9, KNOWN.number("\\log_2^2 8"), 1e-12);
        assertEquals(2, KNOWN.number("\\log_{y} 9"), 1e-12);
    }

    @Test
    void scriptsBehindTheBracketAreOfTheValue() {
        assertEquals(16, KNOWN.number("\\operatorname{q}(a)_2"));
        assertEquals(vector(9, 16), KNOWN.value("\\operatorname{q}(a)"));
        assertEquals(Math.pow(Math.log(2), 2), KNOWN.number("\\log(x)^2"), 1e-12);
    }

    @Test
    void aVectorMayBeGivenByItsEntries() {
        Known pair = Known.of("h: \\mathbb{R}^2 \\to \\mathbb{R}").with("h", (Value.Function) a -> new Value.Num(
                ((Value.Array) a.get(0)).entries().get(1)));
        assertEquals(3, pair.number("h(2, 3)"));
        KNOWN.refuses("\\operatorname{q}(x, y)", 0, Reason.MISFIT, "is given a vector of size 2");
        assertEquals(5, KNOWN.number("\\operatorname{plus}(x, y)"));
    }

    @Test
    void withoutABracketAFunctionIsOfOneFactor() {
        assertEquals(3 * Math.log(2), KNOWN.number("y \\log x"), 1e-12);
        assertEquals(Math.log(2) + 1, KNOWN.number("\\log x + 1"), 1e-12);
        assertEquals(Math.log(1.5), KNOWN.number("\\log \\frac{y}{x}"), 1e-12);
        assertEquals(Math.log(Math.exp(2)), KNOWN.number("\\log \\exp(x)"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\log x y | 7 | UNCLEAR | is this still part of what '\\log' is of? Write brackets",
        "\\exp(a) | 5 | MISFIT | if it is of each entry, say so in the where list: stem:[\\exp(\\cdot)]",
        "\\operatorname{plus}(x) | 0 | MISFIT | a function of 2 arguments is given 1",
        "\\operatorname{q}(x) | 17 | MISFIT | the function takes a vector of size n",
        "\\operatorname{foo}(x) | 0 | UNDECLARED | '\\operatorname{foo}'", "\\cos_2 x | 0 | UNDECLARED | '\\cos_{2}'"})
    void whatIsNotSaidIsRefused(String latex, int column, Reason reason, String words) {
        KNOWN.refuses(latex, column, reason, words);
    }
}
