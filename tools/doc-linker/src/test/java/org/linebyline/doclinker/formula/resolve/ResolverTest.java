package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/**
 * What notation means, for n = 3, x = 2, c = 5, a = (1, 2, 3), b = (4, 5, 6), A = ((1, 2), (3, 4)), f(x) = x², g(x) = x + 1,
 * h(a) = a·a, i in {1, …, n}, and letters k and t that run through nothing. A family x_t is declared as one letter.
 */
class ResolverTest {

    private static final Type VECTOR = Type.Array.of(Size.of("n"));
    private static final Type MATRIX = Type.Array.of(Size.of("m"), Size.of("m"));
    private static final Type CURVE = new Type.Function(List.of(Type.NUMBER), Type.NUMBER);
    private static final Span SPAN = new Span(0, 0);
    private static final Names NAMES = Names.none().with("n", Type.WHOLE).with("m", Type.WHOLE).with("x", Type.NUMBER)
            .with("c", Type.NUMBER).with("a", VECTOR).with("b", VECTOR).with("A", MATRIX).with("f", CURVE).with("g", CURVE)
            .with("h", new Type.Function(List.of(VECTOR), Type.NUMBER)).with("x_{t}", Type.NUMBER).with("k", Type.WHOLE)
            .with("i", new Names.Meaning("i", Type.WHOLE, List.of(), Optional.of(upTo("n"))))
            .with("z", new Names.Meaning("a", VECTOR, List.of(0), Optional.empty()));
    private static final Scope SCOPE = Scope.of(Map.ofEntries(Map.entry("n", Value.Num.of(3)), Map.entry("m", Value.Num.of(2)),
            Map.entry("x", Value.Num.of(2)), Map.entry("c", Value.Num.of(5)), Map.entry("a", array(List.of(3), 1, 2, 3)),
            Map.entry("b", array(List.of(3), 4, 5, 6)), Map.entry("A", array(List.of(2, 2), 1, 2, 3, 4)),
            Map.entry("f", (Value.Function) x -> new Value.Num(x.get(0).real().times(x.get(0).real()))),
            Map.entry("g", (Value.Function) x -> new Value.Num(x.get(0).real().plus(Real.of(1)))),
            Map.entry("h", (Value.Function) x -> new Value.Num(((Value.Array) x.get(0)).entries().stream()
                    .map(entry -> entry.times(entry)).reduce(Real::plus).orElseThrow())),
            Map.entry("x_{t}", Value.Num.of(7)), Map.entry("k", Value.Num.of(2))));

    private static Expr upTo(String letter) {
        return new Expr.Apply(SPAN, new Type.Many(Type.WHOLE), Wholes.RANGE, List.of(
                new Expr.Constant(SPAN, Type.WHOLE, Value.Num.of(1)), new Expr.Variable(SPAN, Type.WHOLE, letter)));
    }

    private static Value array(List<Integer> sizes, double... entries) {
        return new Value.Array(sizes, DoubleStream.of(entries).mapToObj(Real::of).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2x | 4", "2 \\cdot 3 | 6", "x c | 10", "c - x - 1 | 2", "-x^2 | -4", "(-x)^2 | 4", "\\frac{c}{x} | 2.5", "c/x | 2.5", "1/2 | 0.5",
        "\\tfrac12 | 0.5", "x^{-1} | 0.5", "\\sqrt{4} | 2", "\\sqrt[3]{8} | 2", "\\binom{5}{2} | 10", "4! | 24", "7 \\bmod 4 | 3",
        "(-7) \\bmod 4 | 1", "\\lfloor 2.5 \\rfloor | 2", "\\lceil 2.5 \\rceil | 3", "\\lvert -3 \\rvert | 3",
        "e^0 | 1", "\\log e | 1", "\\ln e^2 | 2", "\\log_2 8 | 3", "\\cos 0 | 1", "\\sin^2 0 | 0", "\\exp(0) | 1", "x_t | 7", "x_t^2 | 49",
        "(x - 3)_+ | 0", "(3 - x)^+ | 1", "\\operatorname{sgn}(-3) | -1"})
    void numbers(String latex, double value) {
        assertEquals(value, number(latex), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a \\cdot b | 32", "a^\\top b | 32", "\\langle a, b \\rangle | 32", "\\lVert a \\rVert^2 | 14", "\\lVert a \\rVert_1 | 6",
        "\\lVert a \\rVert_\\infty | 3", "a_2 | 2", "z_0 | 1", "z_2 | 3", "(a + b)_3 | 9", "(a \\odot b)_3 | 18", "(c a)_1 | 5",
        "a_{k+1} | 3",
        "A_{2,1} | 3", "A_{1,2} | 2", "A_{k1} | 3", "(A^\\top)_{1,2} | 3", "(A A)_{1,1} | 7", "(A^2)_{1,1} | 7", "\\det A | -2",
        "\\operatorname{tr}(A) | 5", "(A^{-1})_{1,1} | -2", "A_{2,:} \\cdot A_{:,1} | 15", "\\lVert A \\rVert_F^2 | 30", "\\max a | 3",
        "(1, 2, x)_3 | 2", "[a; b]_5 | 5", "a_{1:2} \\cdot (1, 1) | 3", "\\operatorname{size}(a) | 3", "(a_1, \\dots, a_n)_2 | 2"})
    void arrays(String latex, double value) {
        assertEquals(value, number(latex), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\\sum_{j=1}^n j | 6", "\\sum_{j=1}^n a_j b_j | 32", "\\sum_{j=1}^n a_j + 1 | 7", "\\sum_{j=1}^n (a_j + 1) | 9",
        "\\prod_{j=1}^4 j | 24",
        "\\sum_i a_i | 6", "\\sum_{i \\ne 2} a_i | 4", "\\sum_{i: a_i > 1} a_i | 5", "\\sum_{j \\in \\{1, 3\\}} a_j | 4",
        "\\sum_{j=1}^0 j | 0",
        "\\prod_{j=1}^0 j | 1", "\\max_i a_i | 3", "\\min\\{4, x\\} | 2", "\\max(x, c) | 5", "\\sum_{j=1}^n \\sum_{l=1}^j l | 10",
        "\\lvert \\{1, 2, 2\\} \\rvert | 2", "\\min \\{ i : a_i \\ge 2 \\} | 2", "\\mathbf{1}[x > 1] | 1", "\\mathbf{1}[x < 1] | 0",
        "\\begin{cases} 1 & x > 3 \\\\ 4 & \\text{otherwise} \\end{cases} | 4", "\\sum_{j=1}^n \\mathbf{1}[a_j = 2] | 1"})
    void bigOperatorsAndSets(String latex, double value) {
        assertEquals(value, number(latex), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "f(c) | 25", "f(x)g(x) | 12", "f(g(x)) | 9", "(f \\circ g)(x) | 9", "f'(x) | 4", "f''(x) | 2", "(f \\circ g)'(x) | 6", "h(a) | 14",
        "\\nabla h(a)_2 | 4", "f(x)^2 | 16", "c(x + 1) | 15", "\\log f(x) - \\log 4 | 0", "2 f(x) | 8"})
    void functionsAreCalledAndOtherLettersMultiplied(String latex, double value) {
        assertEquals(value, number(latex), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x < c | true", "x < c < 4 | false", "x = 2 \\wedge c = 5 | true", "x = 3 \\vee c = 5 | true", "x = 2 \\iff c = 4 | false",
        "x = 3 \\implies c = 4 | true", "x \\in \\{1, 2\\} | true", "\\{1\\} \\subseteq \\{1, 2\\} | true", "\\forall i: a_i > 0 | true",
        "a_i > 1 \\text{ for all } i | false", "A \\succ 0 | false"})
    void claims(String latex, boolean holds) {
        assertEquals(holds, expr(latex).value(SCOPE).holds());
        assertEquals(Type.TRUTH, expr(latex).type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a + b | a vector of size n", "a^\\top | a matrix of shape 1 × n",
        "a b^\\top | a matrix of shape n × n", "A^{-1} | a matrix of shape m × m", "x | a number", "n + 1 | a whole number",
        "n/2 | a number",
        "\\nabla h(a) | a vector of size n", "f | a function", "\\{1, 2\\} | a set", "x = 2 | a claim"})
    void whatAFormulaIsIsKnownBeforeItIsComputed(String latex, String type) {
        assertEquals(type, expr(latex).type().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x + q | 4 | UNDECLARED | 'q' is declared nowhere: say in the where list what it is, as stem:[q \\in \\mathbb{R}]",
        "x + q_1 | 4 | UNDECLARED | 'q_{1}' is declared nowhere",
        "q' | 0 | UNDECLARED | is declared nowhere",
        "\\operatorname{foo}(x) | 0 | UNDECLARED | '\\operatorname{foo}' is declared nowhere",
        "c + a | 0 | MISFIT | for a number c in every entry write c\\mathbf{1}",
        "a + A | 0 | MISFIT | do not add",
        "a b | 0 | MISFIT | ",
        "A a | 0 | MISFIT | ",
        "\\lvert a \\rvert | 0 | MISFIT | write \\lVert … \\rVert for its length",
        "\\lvert A \\rvert | 0 | MISFIT | write \\det for the determinant",
        "a^2 | 0 | MISFIT | has no power",
        "x_1 | 2 | MISFIT | 'x' is a number: it has no entries",
        "a_{1,2} | 3 | MISFIT | 2 indices are too many",
        "\\exp(a) | 5 | MISFIT | write it for one entry, or",
        "f(x, c) | 0 | MISFIT | a function of 1 arguments is given 2",
        "h(x) | 2 | MISFIT | the function takes a vector of size n and is given a number",
        "\\begin{cases} 1 & x > 0 \\\\ a & x \\le 0 \\end{cases} | 27 | MISFIT | one case is a whole number, this one is a vector of size n",
        "A_{12} | 3 | UNCLEAR | is this one index, or one digit for each? Write a comma",
        "A^T | 2 | UNCLEAR | is this a transpose? Write \\top; or declare T",
        "\\log 2 x | 7 | UNCLEAR | is this still part of what '\\log' is of? Write brackets",
        "c/2x | 3 | UNCLEAR | does the slash before reach this far? Write \\frac{…}{…}, or brackets",
        "\\sum_k a_k | 5 | UNCLEAR | runs through what? Write its range below the operator",
        "\\sum a | 0 | UNCLEAR | has no range: write it below the operator",
        "\\sum_{k > 1} a_k | 6 | UNCLEAR | is a condition without a letter that runs",
        "(1, \\dots) | 0 | UNCLEAR | what do the dots stand for? Write the first and the last member",
        "(1, \\dots, 1) | 0 | UNCLEAR | how many members does this list have?",
        "x \\pm 1 | 6 | UNCLEAR | stands behind \\pm, which cannot be computed",
        "\\exists k: a_k > 1 | 0 | UNCLEAR | says that there is something: that cannot be computed",
        "f''''''(x) | 0 | UNCLEAR | derivatives are computed up to order 4",
        "x \\propto c | 10 | UNCLEAR | what \\propto claims cannot be computed",
        "a_{2:} | 0 | UNCLEAR | has a slice without an end: write it",
        "\\lim_{k \\to 1} a_k | 0 | UNCLEAR | is a limit inside of a formula",
        "\\int x | 0 | UNCLEAR | "})
    void whatIsLeftOpenIsRefusedWhereItStands(String latex, int column, Unresolved.Reason reason, String message) {
        Unresolved refused = assertThrows(Unresolved.class, () -> resolve(latex));
        assertEquals(reason, refused.reason(), refused::getMessage);
        assertTrue(message == null || refused.getMessage().contains(message), refused::getMessage);
        assertEquals(column, refused.span().from(), refused::getMessage);
    }

    private static double number(String latex) {
        return expr(latex).value(SCOPE).real().toDouble();
    }

    private static Expr expr(String latex) {
        try {
            return resolve(latex);
        } catch (Unresolved e) {
            throw new AssertionError(latex + ": " + e.getMessage(), e);
        }
    }

    private static Expr resolve(String latex) throws Unresolved {
        return new Resolver(NAMES).expr(((Parsed.Tree) Parser.parse(latex)).statements().get(0));
    }
}
