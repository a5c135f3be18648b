package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Equation;

/** What an equation means is settled again when, and only when, something changes that its meaning rests on. */
class SettlementsTest {

    private static final String NUMBER = "x \\in \\mathbb{R}";
    private static final Equation TWICE = Equations.equation("twice", "\\operatorname{twice}(x) = 2\\,x", NUMBER);
    private static final Equation FOURFOLD = Equations.equation("fourfold", "y = \\operatorname{twice}(\\operatorname{twice}(x))", NUMBER);
    private static final Equation SQUARE = Equations.equation("square", "s = x^2", NUMBER);

    private final Settlements settlements = new Settlements();
    private Library library;

    @Test
    void whatHasNotChangedIsKept() {
        List<Settled> first = settled(TWICE, FOURFOLD, SQUARE);
        List<Settled> again = settled(TWICE, FOURFOLD, SQUARE);
        for (int i = 0; i < first.size(); i++) {
            assertSame(first.get(i), again.get(i));
        }
    }

    @Test
    void whatAKeptEquationDefinesIsThereAllTheSame() {
        settled(TWICE, FOURFOLD);
        settled(TWICE, FOURFOLD);
        assertTrue(library.has(Set.of("\\operatorname{twice}")));
        assertEquals(TWICE, library.definedBy("\\operatorname{twice}"));
    }

    @Test
    void aChangedEquationIsSettledAnewAndItsNeighborsAreNot() {
        List<Settled> first = settled(TWICE, FOURFOLD, SQUARE);
        List<Settled> then = settled(TWICE, FOURFOLD, Equations.equation("square", "s = x^3", NUMBER));
        assertSame(first.get(1), then.get(1));
        assertNotSame(first.get(2), then.get(2));
    }

    @Test
    void aChangedDefinitionSettlesWhatComesAfterItAnew() {
        List<Settled> first = settled(SQUARE, TWICE, FOURFOLD);
        List<Settled> then = settled(SQUARE, Equations.equation("twice", "\\operatorname{twice}(x) = x + x", NUMBER), FOURFOLD);
        assertSame(first.get(0), then.get(0));
        assertNotSame(first.get(2), then.get(2));
    }

    @Test
    void withoutItsDefinitionAFunctionIsUndeclared() {
        settled(TWICE, FOURFOLD);
        assertTrue(settled(FOURFOLD).get(0).faults().toString().contains("'\\operatorname{twice}' is declared nowhere"));
    }

    private List<Settled> settled(Equation... equations) {
        library = new Library();
        return settlements.of(List.of(equations).stream().map(equation -> Equations.linked(equation)).toList(), library, path -> Optional.empty());
    }
}
