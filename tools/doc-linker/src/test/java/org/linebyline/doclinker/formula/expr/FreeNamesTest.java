package org.linebyline.doclinker.formula.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class FreeNamesTest {

    private static final Span SPAN = new Span(0, 0);
    private static final Expr TRUE = new Expr.Constant(SPAN, Type.TRUTH, new Value.Truth(true));
    private static final Type SET = new Type.Many(Type.WHOLE);

    private static Expr name(String name) {
        return new Expr.Variable(SPAN, Type.NUMBER, name);
    }

    private static Expr sum(Expr left, Expr right) {
        return new Expr.Apply(SPAN, Type.NUMBER, Sums.PLUS, List.of(left, right));
    }

    private static Expr.Fold.Binder binder(String name, String set) {
        return new Expr.Fold.Binder(name, new Expr.Variable(SPAN, SET, set));
    }

    @Test
    void aNameIsFreeWhereverItStands() {
        assertEquals(Set.of("x", "y"), FreeNames.in(sum(name("x"), name("y"))));
        assertEquals(Set.of("f", "x"), FreeNames.in(new Expr.Call(SPAN, Type.NUMBER, name("f"), List.of(name("x")))));
        assertEquals(Set.of("c", "x"), FreeNames.in(new Expr.Cases(SPAN, Type.NUMBER, List.of(new Expr.Cases.Case(name("c"), name("x"))))));
        assertEquals(Set.of(), FreeNames.in(TRUE));
    }

    @Test
    void aFunctionBindsItsArguments() {
        assertEquals(Set.of("y"), FreeNames.in(new Expr.Lambda(SPAN, Type.OPEN, List.of("x"), sum(name("x"), name("y")))));
    }

    @Test
    void aFoldBindsInItsBodyAndItsFilter() {
        assertEquals(Set.of("S", "y", "z"), FreeNames.in(new Expr.Fold(SPAN, Type.NUMBER, Joins.SUM, List.of(binder("i", "S")),
                sum(name("i"), name("z")), sum(name("i"), name("y")))));
    }

    @Test
    void aBinderIsFreeInItsOwnSetAndBoundInThoseBehindIt() {
        assertEquals(Set.of("i"), FreeNames.in(new Expr.Fold(SPAN, Type.NUMBER, Joins.SUM, List.of(binder("i", "i")), TRUE, name("i"))));
        assertEquals(Set.of("S"), FreeNames.in(new Expr.Fold(SPAN, Type.NUMBER, Joins.SUM, List.of(binder("i", "S"), binder("j", "i")),
                TRUE, name("j"))));
    }

    @Test
    void whatStandsBehindANameIsFreeOrBoundWhereTheNameStands() {
        Function<String, Set<String>> asks = name -> name.equals("f") ? Set.of("i", "y") : Set.of();
        assertEquals(Set.of("f", "i", "y"), FreeNames.in(name("f"), asks));
        assertEquals(Set.of("S", "f", "y"), FreeNames.in(new Expr.Fold(SPAN, Type.NUMBER, Joins.SUM, List.of(binder("i", "S")),
                TRUE, name("f")), asks));
    }
}
