package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.check.Values.number;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

class CourseTest {

    private static final Scope TWO = Scope.of(Map.of("x", number(2)));
    private static final Set<String> ALL = Set.of("u", "v", "w");

    private static Settled settled(String latex, String... lists) {
        return Settling.settle(Equations.linked(Equations.equation("it", latex, lists)), new Library(), path -> Optional.empty());
    }

    private static Course course(String latex, String... lists) {
        return new Course(settled(latex, lists), Map.of());
    }

    @Test
    void whatFollowsFromInputsIsKnownBeforeTheCodeRuns() {
        Scope known = course("v = u + 1, \\qquad u = 3x", "x \\in \\mathbb{R}").before(TWO, ALL);
        assertEquals(number(6), known.get("u"));
        assertEquals(number(7), known.get("v"));
    }

    @Test
    void whatRestsOnTheCodeIsKnownOnlyBehindIt() {
        Course course = course("v = u + 1, \\qquad u = 3g, \\qquad w = 3x", "x \\in \\mathbb{R} :: x", "g \\in \\mathbb{R}", "g => x");
        Scope before = course.before(TWO, ALL);
        assertEquals(number(6), before.get("w"));
        assertThrows(Undefined.class, () -> before.get("u"));
        Scope after = course.after(before.with("g", number(5)), ALL);
        assertEquals(number(15), after.get("u"));
        assertEquals(number(16), after.get("v"));
    }

    @Test
    void whatNobodyNeedsIsNotComputed() {
        Scope known = course("v = u + 1, \\qquad u = 3x", "x \\in \\mathbb{R}").before(TWO, Set.of("u"));
        assertThrows(Undefined.class, () -> known.get("v"));
    }

    @Test
    void whatIsNeededIsCompletedByWhatItsDefinitionNeeds() {
        Set<String> needed = new HashSet<>(Set.of("w"));
        course("w = v + 1, \\qquad v = u + 1, \\qquad u = 3x", "x \\in \\mathbb{R}").complete(needed);
        assertEquals(Set.of("u", "v", "w", "x"), needed);
    }

    @Test
    void whatHasNoValueIsNotANumber() {
        Scope known = course("u = (1, 2)_k", "k \\in \\mathbb{N}").before(Scope.of(Map.of("k", number(3))), ALL);
        assertTrue(Double.isNaN(known.get("u").real().toDouble()));
    }

    @Test
    void functionsOfOtherEquationsAreThereFromTheBeginning() {
        Map<String, Expr> functions = new LinkedHashMap<>();
        functions.put("f", settled("f(x) = x^2", "x \\in \\mathbb{R}").definitions().get(0).expr());
        Course course = new Course(settled("u = 3x", "x \\in \\mathbb{R}"), functions);
        assertEquals(number(4), ((Value.Function) course.functions(Scope.of(Map.of())).get("f"))
                .at(List.of(number(2))));
    }
}
