package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.check.Values.matrix;
import static org.linebyline.doclinker.formula.check.Values.number;
import static org.linebyline.doclinker.formula.check.Values.vector;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.Damage;

/** What a display defines, for x = 2, a = (1, 2, 3), n = 3. */
class DefinitionsTest {

    private static final Scope INPUTS = Scope.of(Map.of("x", number(2), "a", vector(1, 2, 3), "n", number(3)));
    private static final String X = "x \\in \\mathbb{R} :: x";
    private static final String A = "a \\in \\mathbb{R}^n :: a";
    private static final String I = "i \\in \\{1, \\dots, n\\}";
    private static final String J = "j \\in \\{1, \\dots, n\\}";

    private static Settled settled(String latex, String... lists) {
        return Settling.settle(Equations.linked(Equations.equation("it", latex, lists)), new Library(), path -> Optional.empty());
    }

    private static List<String> defined(String latex, String... lists) {
        return settled(latex, lists).definitions().stream().map(Settled.Definition::name).toList();
    }

    private static Value value(String name, String latex, String... lists) {
        Settled settled = settled(latex, lists);
        assertEquals(List.of(), settled.faults());
        Scope scope = INPUTS;
        for (Settled.Definition definition : settled.definitions()) {
            scope = scope.with(definition.name(), definition.expr().value(scope));
        }
        return scope.get(name);
    }

    private static Value called(String latex, Value argument, String... lists) {
        return ((Value.Function) value("f", latex, lists)).at(List.of(argument));
    }

    @Test
    void aLetterIsDefinedByWhatItIsEqualTo() {
        assertEquals(number(5), value("y", "y = x^2 + 1", X));
        assertEquals(number(6), value("\\hat{y}", "\\hat y = 3x", X));
        assertEquals(number(6), value("y_{t}", "y_t = 3x", X, "y_t \\in \\mathbb{R}"));
    }

    @Test
    void eachStandsBehindThoseThatItNeeds() {
        String[] lists = {X, "u, v, w \\in \\mathbb{R}"};
        assertEquals(List.of("w", "v", "u"), defined("u = v + 1, \\qquad v = w + 1, \\qquad w = x", lists));
        assertEquals(number(4), value("u", "u = v + 1, \\qquad v = w + 1, \\qquad w = x", lists));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = x + 1", "x \\le 2", "x + 1 = 3", "2 = x", "2 x = 4", "x \\leftarrow x + 1"})
    void whatIsNotOneNameOrMentionsItselfIsAClaim(String latex) {
        assertEquals(List.of(), defined(latex, X));
        assertEquals(List.of(), settled(latex, X).faults());
    }

    @Test
    void aLetterOfACommandIsNotTheLetter() {
        assertEquals(number(1), value("a", "a = \\frac{1}{2} x", X));
        assertEquals(List.of("q"), defined("q = 3\\sqrt{2}"));
    }

    @Test
    void theFirstStatementAboutALetterDefinesIt() {
        Settled settled = settled("y = x + 1, \\qquad y = 7", X);
        assertEquals(List.of("y"), settled.definitions().stream().map(Settled.Definition::name).toList());
        assertEquals(2, settled.claims().size());
        assertEquals(number(3), value("y", "y = x + 1, \\qquad y = 7", X));
    }

    @Test
    void anArrayIsDefinedByItsEntries() {
        assertEquals(vector(2, 4, 6), value("b", "b_i = 2 a_i", A, I, "b \\in \\mathbb{R}^n"));
        assertEquals(matrix(new double[] {0, -1, -2}, new double[] {1, 0, -1}, new double[] {2, 1, 0}),
                value("C", "C_{ij} = a_i - a_j", A, I, J));
        assertEquals(matrix(new double[] {1, 2, 3}, new double[] {2, 4, 6}, new double[] {3, 6, 9}), value("C", "C_{i,:} = a_i a", A, I));
    }

    @Test
    void aSubscriptThatRunsThroughNothingIsPartOfTheName() {
        assertEquals(List.of("b_{k}"), defined("b_k = x", X, "b_k \\in \\mathbb{R}", "k \\in \\mathbb{N}"));
        assertEquals(List.of(), defined("b_k = x", X, "k \\in \\mathbb{N}"));
    }

    @Test
    void aFunctionIsDefinedByItsValue() {
        assertEquals(number(9), called("f(x) = x^2", number(3), X));
        assertEquals(vector(4, 10, 12), called("f(a)_i = 2 a_i", vector(2, 5, 6), A, I));
    }

    @Test
    void whatAFunctionUsesIsDefinedAnewForItsArgument() {
        assertEquals(number(16), called("f(x) = s^2, \\qquad s = r + 1, \\qquad r = x", number(3), X));
    }

    @Test
    void aProductWithABracketIsNoFunction() {
        assertEquals(List.of(), defined("x(y) = 2", X, "y \\in \\mathbb{R}"));
        assertEquals(List.of(), settled("f(2) = x", X, "f: \\mathbb{R} \\to \\mathbb{R}").faults());
        assertEquals(List.of(), defined("f(2) = x", X, "f: \\mathbb{R} \\to \\mathbb{R}"));
    }

    @Test
    void whatTheCodeGivesIsAnInputOfOtherDefinitions() {
        assertEquals(List.of("y"), defined("y = g x", X, "g \\in \\mathbb{R}", "y \\in \\mathbb{R}", "g => x"));
    }

    @Test
    void whatRestsOnAPartThatOnlyTheCodeGivesIsAClaim() {
        assertEquals(List.of(), defined("y = h(x)", X, "y \\in \\mathbb{R} :: y", "h(x) => x"));
    }

    @Test
    void aNameThatIsMissingIsSaidWhereItStands() {
        assertEquals(1, settled("y = x+q", X).faults().size(), "y is not missed besides");
        Damage fault = settled("y = x+q", X).faults().get(0);
        assertEquals("'q' is declared nowhere: say in the where list what it is, as stem:[q \\in \\mathbb{R}]", fault.message());
        assertEquals(7, fault.place().column());
    }
}
