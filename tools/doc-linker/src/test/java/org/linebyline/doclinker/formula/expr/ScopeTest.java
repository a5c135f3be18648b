package org.linebyline.doclinker.formula.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

class ScopeTest {

    private static final int STEPS = 200_000;
    private static final Scope ONE = Scope.of(Map.of("x", Value.Num.of(1)));

    private static double number(Scope scope, String name) {
        return scope.get(name).real().toDouble();
    }

    private static void steps(Scope scope, int count) {
        for (int i = 0; i < count; i++) {
            scope.step();
        }
    }

    @Test
    void anInnerNameHidesTheOuterOneAndChangesItNot() {
        assertEquals(2, number(ONE.with("x", Value.Num.of(2)), "x"));
        assertEquals(2, number(ONE.with(Map.of("x", Value.Num.of(2))), "x"));
        assertEquals(1, number(ONE.with("y", Value.Num.of(2)), "x"));
        assertEquals(1, number(ONE, "x"));
    }

    @Test
    void aNameWithoutAValueIsSaid() {
        assertEquals("'y' has no value here", assertThrows(Undefined.class, () -> ONE.get("y")).getMessage());
    }

    @Test
    void aComputedNameFollowsFromWhatIsBoundWhereItStands() {
        Scope doubled = ONE.withComputed("y", where -> Value.Num.of(2 * number(where, "x")));
        assertEquals(2, number(doubled, "y"));
        assertEquals(10, number(doubled.with("x", Value.Num.of(5)), "y"));
    }

    @Test
    void aComputedNameHidesAndIsHidden() {
        Scope computed = ONE.withComputed("x", where -> Value.Num.of(7));
        assertEquals(7, number(computed, "x"));
        assertEquals(3, number(computed.with("x", Value.Num.of(3)), "x"));
    }

    @Test
    void stepsComeToAnEnd() {
        Scope scope = Scope.of(Map.of());
        steps(scope, STEPS);
        assertEquals("more than 200000 steps: let it go through fewer members", assertThrows(Undefined.class, scope::step).getMessage());
    }

    @Test
    void scopesThatAreMadeFromOneShareItsSteps() {
        Scope scope = Scope.of(Map.of());
        steps(scope.with("x", Value.Num.of(1)), STEPS / 2);
        steps(scope.with(Map.of()), STEPS / 4);
        steps(scope.withComputed("y", where -> Value.Num.of(1)), STEPS / 4);
        assertThrows(Undefined.class, scope::step);
    }

    @Test
    void anotherBeginningHasStepsOfItsOwn() {
        steps(Scope.of(Map.of()), STEPS);
        Scope.of(Map.of()).step();
    }
}
