package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class DeclarationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x \\in \\mathbb{R} | (-Infinity, Infinity)", "x \\in \\mathbb{R}_{>0} | (0.0, Infinity)",
        "x \\in \\mathbb{R}_{\\ge 0} | [0.0, Infinity)", "x \\in [0, 1] | [0.0, 1.0]", "x \\in (0, 1] | (0.0, 1.0]",
        "x \\in [-\\pi, \\pi] | [-3.141592653589793, 3.141592653589793]", "x \\in [0, \\infty) | [0.0, Infinity)",
        "x \\in \\mathbb{R} \\cup \\{\\infty\\} | (-Infinity, Infinity]", "x \\in \\mathbb{R} \\cup \\{-\\infty\\} | [-Infinity, Infinity)",
        "x \\in \\mathbb{R} \\cup \\{\\pm\\infty\\} | [-Infinity, Infinity]",
        "x \\in \\mathbb{R} \\setminus \\{0\\} | (-Infinity, Infinity) without [0.0]",
        "x > 0 | (0.0, Infinity)", "x \\ge 1 | [1.0, Infinity)", "x < 1 | (-Infinity, 1.0)", "x \\le 1 | (-Infinity, 1.0]",
        "x \\ne 0 | (-Infinity, Infinity) without [0.0]"})
    void anIntervalIsASetOrARelation(String latex, String interval) {
        Domain.Interval set = (Domain.Interval) only(latex).domain();
        assertEquals(interval, (set.fromIncluded() ? "[" : "(") + set.from() + ", " + set.to() + (set.toIncluded() ? "]" : ")")
                + (set.holes().isEmpty() ? "" : " without " + set.holes()));
        assertEquals(Type.NUMBER, only(latex).type());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"n \\in \\mathbb{N} | 1.0 | Infinity", "n \\in \\mathbb{N}_0 | 0.0 | Infinity",
        "n \\in \\mathbb{Z} | -Infinity | Infinity", "n \\in \\{1, \\dots, 6\\} | 1.0 | 6.0", "n \\in \\{0, 1, \\dots\\} | 0.0 | Infinity",
        "n \\in \\{2, \\dots, 3 + 4\\} | 2.0 | 7.0"})
    void aRangeHoldsWholeNumbers(String latex, double from, double to) {
        Domain.Range range = (Domain.Range) only(latex).domain();
        assertEquals(from, range.from().value(Scope.of(Map.of())).real().toDouble());
        assertEquals(to, range.to().value(Scope.of(Map.of())).real().toDouble());
        assertEquals(Type.WHOLE, only(latex).type());
    }

    @Test
    void membersMayBeWrittenOut() {
        assertEquals(new Domain.Listed(List.of(Value.Num.of(-1), Value.Num.of(1))), only("y \\in \\{-1, 1\\}").domain());
        assertEquals(Type.WHOLE, only("y \\in \\{-1, 1\\}").type());
        assertEquals(Type.NUMBER, only("y \\in \\{0.5, 1\\}").type());
        assertEquals(new Domain.Listed(List.of(Value.Num.of(0.5))), only("y = 0.5").domain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x \\in \\mathbb{R}^n | a vector of size n", "x \\in \\mathbb{R}^3 | a vector of size 3",
        "A \\in \\mathbb{R}^{m \\times n} | a matrix of shape m × n", "x \\in \\mathbb{R}^{2n} | a vector of size 2n",
        "x \\in \\mathbb{R}^{n + q} | a vector of size n + q", "x \\in \\mathbb{R}^{n - 1} | a vector of size n - 1",
        "x \\in \\mathbb{R}^{mn} | a vector of size mn", "x \\in \\{0, 1\\}^n | a vector of size n",
        "p \\in \\Delta^K | a vector of size K",
        "x \\in (\\mathbb{R}^n)^m | an array of shape m × n",
        "X \\in \\mathbb{R}^{b \\times m \\times n} | an array of shape b × m × n"})
    void anArraySaysItsSizes(String latex, String type) {
        String said = only(latex).type().toString();
        assertEquals(type.replace("an array of shape m × n", "a matrix of shape m × n"), said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A = A^\\top | SYMMETRIC", "A \\succ 0 | POSITIVE_DEFINITE",
            "A \\succeq 0 | POSITIVE_SEMIDEFINITE",
        "\\det A \\ne 0 | INVERTIBLE", "A^\\top A = I | ORTHONORMAL"})
    void whatIsSaidOfAMatrixIsDrawnSo(String claim, Property property) {
        Declarations declarations = read("A \\in \\mathbb{R}^{n \\times n}, " + claim);
        assertEquals(Set.of(property), ((Domain.Arrays) declarations.symbols().get(0).domain()).properties());
        assertEquals(List.of(), declarations.constraints());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\lVert u \\rVert = 1 | UNIT_LENGTH", "\\lVert u \\rVert_2 = 1 | UNIT_LENGTH",
            "u \\ne 0 | NOT_ZERO",
        "\\mathbf{1} \\cdot u = 1 | ROWS_SUM_TO_ONE"})
    void whatIsSaidOfAVectorIsDrawnSo(String claim, Property property) {
        assertEquals(Set.of(property), ((Domain.Arrays) read("u \\in \\mathbb{R}^n, " + claim).symbols().get(0).domain()).properties());
    }

    @Test
    void aPointOfASimplexSumsToOne() {
        Domain.Arrays simplex = (Domain.Arrays) only("p \\in \\Delta^K").domain();
        assertEquals(Set.of(Property.ROWS_SUM_TO_ONE), simplex.properties());
        assertEquals(new Domain.Interval(0, true, 1, true, List.of()), simplex.entries());
    }

    @Test
    void namesOfZerosOnesAndTheIdentityMeanThem() {
        assertEquals("[Num[real=Flt[number=0.0]]]", entries("\\mathbf{0} \\in \\mathbb{R}^n"));
        assertEquals("[Num[real=Flt[number=1.0]]]", entries("\\mathbf{1} \\in \\mathbb{R}^n"));
        Domain.Arrays identity = (Domain.Arrays) only("I \\in \\mathbb{R}^{n \\times n}").domain();
        assertEquals(Set.of(Property.DIAGONAL), identity.properties());
    }

    private static String entries(String latex) {
        return ((Domain.Listed) ((Domain.Arrays) only(latex).domain()).entries()).values().toString();
    }

    @Test
    void lettersOfOneSetShareAnEntry() {
        assertEquals("a: a vector of size n, b: a vector of size n", types(read("a, b \\in \\mathbb{R}^n")));
    }

    @Test
    void aFunctionIsAnArrowOrItsValueAtDeclaredLetters() {
        assertEquals(new Type.Function(List.of(Type.NUMBER), Type.NUMBER), only("f: \\mathbb{R} \\to \\mathbb{R}").type());
        assertEquals(new Type.Function(List.of(Type.NUMBER, Type.Array.of(Size.of("n"))), Type.NUMBER),
                only("L: \\mathbb{R} \\times \\mathbb{R}^n \\to \\mathbb{R}").type());
        assertEquals(new Type.Function(List.of(Type.NUMBER), Type.NUMBER, true),
                only("f: \\mathbb{R} \\to \\mathbb{R}, f(x)_i = f(x_i)").type());
        assertEquals("x: a number, p: a function", types(read("x \\in \\mathbb{R}", "p(x) \\in [0, 1]")));
    }

    @Test
    void aLetterWithAnIndexWhoseRangeIsKnownIsOneArray() {
        assertEquals("i: a whole number, n: a whole number, x: a vector of size n",
                types(read("x_i \\in \\mathbb{R}", "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}")));
        assertEquals("i: a whole number, m: a whole number, r: a matrix of shape m × n", types(read("r_i \\in \\mathbb{R}^n",
                "i \\in \\{1, \\dots, m\\}", "m \\in \\mathbb{N}")));
        assertEquals("t: a whole number, x_{t}: a number", types(read("x_t \\in \\mathbb{R}", "t \\in \\mathbb{N}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x \\in \\mathbb{R} | a number", "x \\in \\mathbb{R}^d | a vector of size d"})
    void aLetterIsNoFamilyOfMoreAxesBesides(String latex, String is) {
        Declarations declarations = read(latex, "x_i \\in \\mathbb{R}^d", "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}");
        assertEquals(List.of(1), declarations.faults().stream().map(Declarations.Fault::entry).toList());
        assertEquals("'x' is declared already, as " + is + ": choose another letter for the family of all 'x_{i}'",
                declarations.faults().get(0).why().getMessage());
        assertEquals(List.of(), read("x \\in \\mathbb{R}^n", "x_i \\in \\mathbb{R}", "i \\in \\{1, \\dots, n\\}").faults());
    }

    @Test
    void entriesAreCountedFromWhereTheIndexBegins() {
        assertEquals(List.of(0), bases(read("x_i \\in \\mathbb{R}", "i \\in \\{0, \\dots, n - 1\\}", "n \\in \\mathbb{N}"), "x"));
        assertEquals(List.of(1), bases(read("x_i \\in \\mathbb{R}", "i \\in \\{1, \\dots, n\\}", "n \\in \\mathbb{N}"), "x"));
        assertEquals(List.of(0), bases(read("x = (x_0, \\dots, x_n) \\in \\mathbb{R}^{n + 1}"), "x"));
        assertEquals(List.of(0, 1), bases(read("D_{hl} \\in \\mathbb{R}", "h \\in \\{0, \\dots, m\\}", "l \\in \\{1, \\dots, n\\}",
                "m, n \\in \\mathbb{N}"), "D"));
    }

    private static List<Integer> bases(Declarations declarations, String name) {
        assertEquals(List.of(), declarations.faults());
        return declarations.names().get(name).map(Names.Meaning::bases).orElseThrow();
    }

    @Test
    void lettersThatCountEntriesAreWholeNumbersAnywhere() {
        Declarations declarations = read("A \\in \\mathbb{R}^{m \\times n}", "f: \\mathbb{R}^q \\to \\mathbb{R}");
        assertTrue(Stream.of("m", "n", "q").allMatch(letter ->
                declarations.names().get(letter).map(Names.Meaning::type).orElseThrow().equals(Type.WHOLE)));
    }

    @Test
    void aFiniteSetMayGoByAName() {
        Declarations declarations = read("\\mathcal{X}", "x \\in \\mathcal{X}");
        assertEquals(new Domain.Named(Size.of("\\lvert\\mathcal{X}\\rvert")), declarations.symbols().get(0).domain());
        assertEquals(new Type.Many(Type.WHOLE), declarations.names().get("\\mathcal{X}").orElseThrow().type());
    }

    @Test
    void otherClaimsHoldOfEveryDraw() {
        assertEquals(1, read("m \\in \\mathbb{N}, m \\ge n", "n \\in \\mathbb{N}").constraints().size());
        assertEquals(1, read("a \\in \\mathbb{R}", "b \\in \\mathbb{R}, a < b").constraints().size());
    }

    @Test
    void anEntryWithoutASetDeclaresNothing() {
        assertEquals("", types(read("f", "0_{ij}", "B \\subset \\mathbb{R}^d", "\\succeq 0")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "x \\in \\mathbb{Q} | 6 | '\\mathbb{Q}' is no set that values can be drawn from: write one such as \\mathbb{R}^n, [0, 1],"
            + " \\mathbb{N} or \\{1, \\dots, n\\}",
        "x \\in \\mathbb{R}^{0.5} | 18 | '0.5' is no size: write a whole number up to 10000",
        "x \\in \\mathbb{R}^{99999999999} | 18 | '99999999999' is no size: write a whole number up to 10000",
        "x \\in \\mathbb{R}^{n/2} | 20 | no size",
        "x \\in [0, b] | 10 | 'b' is declared nowhere",
        "x \\in \\{(1, 2), 3\\} | 8 | '(1,2)' is no number",
        "x \\in \\mathbb{R} \\cup \\{7\\} | 6 | is no set that values can be drawn from",
        "x \\in \\mathbb{R}, x < z | 22 | 'z' is declared nowhere",
        "x \\in \\mathbb{R}^n, x^\\top A x > 0 | 27 | 'A' is declared nowhere",
        "x \\in \\mathbb{R}, y | 18 | 'y' is no claim: write one with =",
        "y + y \\le z | 10 | 'z' is declared nowhere",
        "x \\in \\frac{1 | 11 | "})
    void whatCannotBeReadIsSaidWhereItStands(String latex, int column, String message) {
        Declarations.Fault fault = read("y \\in \\mathbb{R}", latex).faults().get(0);
        assertEquals(1, fault.entry());
        assertTrue(message == null || fault.why().getMessage().contains(message), fault.why()::getMessage);
        assertEquals(column, fault.why().span().from(), fault.why()::getMessage);
    }

    private static Declaration only(String latex) {
        Declarations declarations = read(latex);
        assertEquals(List.of(), declarations.faults());
        assertEquals(1, declarations.symbols().size(), () -> declarations.symbols().toString());
        return declarations.symbols().get(0);
    }

    private static Declarations read(String... entries) {
        return Declarations.of(Stream.of(entries).map(latex -> new Entry(latex, List.of())).toList());
    }

    private static String types(Declarations declarations) {
        assertEquals(List.of(), declarations.faults());
        return declarations.symbols().stream().map(symbol -> symbol.name() + ": " + symbol.type()).collect(Collectors.joining(", "));
    }
}
