package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;

class PropertiesTest {

    private static Node node(String latex) {
        return ((Parsed.Tree) Parser.parse(latex)).statements().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A | A = A^\\top | SYMMETRIC", "A | A^\\top = A | SYMMETRIC",
        "\\Sigma | \\Sigma \\succ 0 | POSITIVE_DEFINITE", "A | A \\succeq 0 | POSITIVE_SEMIDEFINITE", "A | \\det A \\ne 0 | INVERTIBLE",
        "A | \\det(A) \\ne 0 | INVERTIBLE", "Q | Q^\\top Q = I | ORTHONORMAL", "u | \\lVert u \\rVert = 1 | UNIT_LENGTH",
        "u | \\lVert u \\rVert_2 = 1 | UNIT_LENGTH", "u | u \\ne 0 | NOT_ZERO", "u | u \\ne \\mathbf{0} | NOT_ZERO",
        "p | \\mathbf{1} \\cdot p = 1 | ROWS_SUM_TO_ONE", "P | P \\mathbf{1} = \\mathbf{1} | ROWS_SUM_TO_ONE",
        "P | P^\\top \\mathbf{1} = \\mathbf{1} | COLUMNS_SUM_TO_ONE", "X | \\operatorname{rank} X = d | INDEPENDENT_COLUMNS",
        "X | \\operatorname{rank}(X) = n | INDEPENDENT_COLUMNS",
        "A | A_{ij} = 0 \\text{ for } i \\ge j | STRICTLY_UPPER_TRIANGULAR", "A_k | A_k = A_k^\\top | SYMMETRIC"})
    void theUsualThingsAreKnownByTheirSpelling(String subject, String claim, Property property) {
        assertEquals(Optional.of(property), Properties.of(node(subject), node(claim)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B = B^\\top", "A = A", "A = B^\\top", "A \\succ 1", "\\det A = 0", "A^\\top A = A", "\\lVert A \\rVert = 2",
        "A_{ij} = 0 \\text{ for } i \\le j", "A_{ij} = 1 \\text{ for } i \\ge j", "A_{ij} = 0 \\text{ for } j \\ge i",
        "B_{ij} = 0 \\text{ for } i \\ge j"})
    void anythingElseIsNoPropertyOfTheSubject(String claim) {
        assertEquals(Optional.empty(), Properties.of(node("A"), node(claim)));
    }

    @Test
    void aRelationOfTheSubjectIsOneToo() {
        Node claim = node("A \\succ 0");
        assertEquals(Optional.of(Property.POSITIVE_DEFINITE), Properties.of(node("A"), ((Node.Chain) claim).operands().get(1)));
    }

    @Test
    void aFunctionOfEachEntryIsToldByItsIndex() {
        assertTrue(Properties.entrywise(node("f"), List.of(node("f(x)_i = f(x_i)"))));
        assertFalse(Properties.entrywise(node("f"), List.of(node("f(x)_i = f(x_j)"))));
        assertFalse(Properties.entrywise(node("f"), List.of(node("f(x)_i = f(y_i)"))));
        assertFalse(Properties.entrywise(node("f"), List.of(node("g(x)_i = g(x_i)"))));
        assertFalse(Properties.entrywise(node("f"), List.of(node("f(x)_i = x_i"))));
        assertFalse(Properties.entrywise(node("f"), List.of()));
    }

    @Test
    void sharesSumToOneOverTheirIndex() {
        assertTrue(Properties.sumsToOne(node("p_i"), node("\\sum_i p_i = 1")));
        assertTrue(Properties.sumsToOne(node("p_k"), node("\\sum_{k=1}^K p_k = 1")));
        assertFalse(Properties.sumsToOne(node("p_i"), node("\\sum_i p_i = 2")));
        assertFalse(Properties.sumsToOne(node("p_i"), node("\\sum_i q_i = 1")));
        assertFalse(Properties.sumsToOne(node("p_i"), node("p_i = 1")));
    }

    @Test
    void aSquareThatIsZeroOfWhatIsNotIsTheUnitOfDualNumbers() {
        Node.Chain square = (Node.Chain) node("\\varepsilon^2 = 0");
        Node subject = square.operands().get(0).node();
        assertEquals(Optional.of("\\varepsilon"), Properties.nilpotent(subject, square.operands().subList(1, 2),
                List.of(node("\\varepsilon \\ne 0"))).map(Written::of));
        assertEquals(Optional.empty(), Properties.nilpotent(subject, square.operands().subList(1, 2), List.of()));
        for (String other : List.of("\\varepsilon^2 = 1", "\\varepsilon^3 = 0")) {
            Node.Chain one = (Node.Chain) node(other);
            assertEquals(Optional.empty(), Properties.nilpotent(one.operands().get(0).node(), one.operands().subList(1, 2),
                    List.of(node("\\varepsilon \\ne 0"))));
        }
    }
}
