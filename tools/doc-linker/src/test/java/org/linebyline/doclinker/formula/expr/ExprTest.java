package org.linebyline.doclinker.formula.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

class ExprTest {

    private static final Span SPAN = new Span(0, 0);
    private static final Expr TRUE = truth(true);
    private static final Type VECTOR = Type.Array.of(Size.of("n"));
    private static final Scope SCOPE = Scope.of(Map.of("n", Value.Num.of(3), "x", Value.Num.of(5), "S", set(1, 2)));

    private static Expr truth(boolean holds) {
        return new Expr.Constant(SPAN, Type.TRUTH, new Value.Truth(holds));
    }

    private static Expr name(String name) {
        return new Expr.Variable(SPAN, Type.NUMBER, name);
    }

    private static Value set(double... members) {
        return new Value.Many(DoubleStream.of(members).<Value>mapToObj(Value.Num::of).toList());
    }

    private static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), DoubleStream.of(entries).mapToObj(Real::of).toList());
    }

    private static Value at(Expr function, Value argument) {
        return ((Value.Function) function.value(SCOPE)).at(List.of(argument));
    }

    private static Expr fold(Type type, Expr filter, Expr body) {
        return new Expr.Fold(SPAN, type, Joins.SUM, List.of(new Expr.Fold.Binder("i", name("S"))), filter, body);
    }

    @Test
    void aFunctionKnowsItsArgumentAndWhatIsAroundIt() {
        Expr sum = new Expr.Lambda(SPAN, new Type.Function(List.of(Type.NUMBER), Type.NUMBER), List.of("y"),
                new Expr.Apply(SPAN, Type.NUMBER, Sums.PLUS, List.of(name("x"), name("y"))));
        assertEquals(Value.Num.of(7), at(sum, Value.Num.of(2)));
    }

    @Test
    void aLetterForTheSizeOfAnArgumentIsAsLargeAsItIs() {
        assertEquals(Value.Num.of(2), at(new Expr.Lambda(SPAN, new Type.Function(List.of(VECTOR), Type.WHOLE), List.of("a"), name("n")),
                vector(7, 8)));
        Type twice = Type.Array.of(Size.of("n").times(Size.of(2)));
        assertEquals(Value.Num.of(3), at(new Expr.Lambda(SPAN, new Type.Function(List.of(twice), Type.WHOLE), List.of("a"), name("n")),
                vector(7, 8)), "2n says nothing that could be read off");
    }

    @Test
    void aFoldGoesThroughTheMembersThatItsFilterLeaves() {
        assertEquals(Value.Num.of(3), fold(Type.NUMBER, TRUE, name("i")).value(SCOPE));
        assertEquals(Value.Num.of(0), fold(Type.NUMBER, truth(false), name("i")).value(SCOPE));
    }

    @Test
    void anArraySumOfNothingIsAnArrayOfZeros() {
        assertEquals(vector(0, 0, 0), fold(VECTOR, truth(false), name("a")).value(SCOPE));
    }

    @Test
    void theFirstCaseThatHoldsCountsAndWithoutOneThereIsNoNumber() {
        assertEquals(Value.Num.of(5), new Expr.Cases(SPAN, Type.NUMBER, List.of(new Expr.Cases.Case(truth(false), name("n")),
                new Expr.Cases.Case(TRUE, name("x")), new Expr.Cases.Case(TRUE, name("n")))).value(SCOPE));
        assertTrue(Double.isNaN(new Expr.Cases(SPAN, Type.NUMBER, List.of(new Expr.Cases.Case(truth(false), name("x"))))
                .value(SCOPE).real().toDouble()));
    }

    @Test
    void onlyAFunctionCanBeCalled() {
        Expr call = new Expr.Call(SPAN, Type.NUMBER, name("x"), List.of(name("n")));
        assertEquals("a number where a function is wanted", assertThrows(Undefined.class, () -> call.value(SCOPE)).getMessage());
    }

    @Test
    void membersAndCallsAreSteps() {
        Scope scope = Scope.of(Map.of("S", set(1, 2), "x", Value.Num.of(1)));
        Value.Function one = (Value.Function) new Expr.Lambda(SPAN, new Type.Function(List.of(), Type.NUMBER), List.of(), name("x"))
                .value(scope);
        for (int i = 0; i < 99_999; i++) {
            one.at(List.of());
            scope.step();
        }
        fold(Type.NUMBER, TRUE, name("i")).value(scope);
        assertThrows(Undefined.class, () -> one.at(List.of()));
    }
}
