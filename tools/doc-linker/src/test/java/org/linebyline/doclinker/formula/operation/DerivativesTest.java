package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Derivatives are those that one finds by hand. */
class DerivativesTest {

    private static final Span NOWHERE = new Span(0, 0);
    private static final Type.Array N = Type.Array.of(Size.of("n"));
    private static final Type.Array M = Type.Array.of(Size.of("m"));
    private static final Type.Array M_BY_N = Type.Array.of(Size.of("m"), Size.of("n"));
    /** x³ + 2 x² y + y z + 5 z³. */
    private static final Value.Function CUBIC = ofEntries(x -> x.get(0).power(Real.of(3))
            .plus(Real.of(2).times(x.get(0)).times(x.get(0)).times(x.get(1)))
            .plus(x.get(1).times(x.get(2)))
            .plus(Real.of(5).times(x.get(2).power(Real.of(3)))));

    @Test
    void theSlopeOfASquare() {
        assertNumber(6, Derivatives.SLOPE.value(List.of(ofNumber(x -> x.times(x)), Value.Num.of(3))));
    }

    @Test
    void theSlopeOfACurveIsItsVelocity() {
        Value.Function curve = arguments -> {
            Real t = ((Value.Num) arguments.get(0)).real();
            return new Value.Array(List.of(2), List.of(t.times(t), Real.of(1)));
        };
        assertArray(List.of(2), Derivatives.SLOPE.value(List.of(curve, Value.Num.of(3))), 6, 0);
    }

    @Test
    void thirdSlopesComeFromSlopesOfSlopes() {
        Expr function = lambda(number(x -> x.times(x).apply(Elementary.EXP)));
        for (int order = 0; order < 3; order++) {
            function = lambda(Derivatives.SLOPE, function);
        }
        double x = 0.7;
        Value third = new Expr.Call(NOWHERE, Type.NUMBER, function, List.of(constant(x))).value(Scope.of(Map.of()));
        assertEquals((8 * x * x * x + 12 * x) * Math.exp(x * x), ((Value.Num) third).real().toDouble(), 1e-13);
    }

    @Test
    void theGradientOfACubic() {
        assertArray(List.of(3), Derivatives.GRADIENT.value(List.of(CUBIC, vector(2, 3, -1))), 36, 7, 18);
    }

    @Test
    void theGradientHasTheSizesOfItsPoint() {
        Value.Function entriesByPlace = ofEntries(a -> a.get(0).plus(a.get(1).times(Real.of(2))).plus(a.get(2).times(a.get(3))));
        Value matrix = new Value.Array(List.of(2, 2), reals(1, 2, 3, 4));
        assertArray(List.of(2, 2), Derivatives.GRADIENT.value(List.of(entriesByPlace, matrix)), 1, 2, 4, 3);
    }

    @Test
    void theJacobianHasARowForEachResult() {
        Value.Function function = arguments -> {
            List<Real> x = ((Value.Array) arguments.get(0)).entries();
            return new Value.Array(List.of(2), List.of(x.get(0).times(x.get(1)), x.get(2).times(x.get(2))));
        };
        assertArray(List.of(2, 3), Derivatives.JACOBIAN.value(List.of(function, vector(2, 3, 5))), 3, 2, 0, 0, 0, 10);
    }

    @Test
    void theJacobianByNoEntriesHasNoColumns() {
        Value.Function fixed = arguments -> vector(1, 2);
        assertArray(List.of(2, 0), Derivatives.JACOBIAN.value(List.of(fixed, vector())));
    }

    @Test
    void theHessianOfACubic() {
        assertArray(List.of(3, 3), Derivatives.HESSIAN.value(List.of(CUBIC, vector(2, 3, -1))), 24, 8, 0, 8, 0, 1, 0, 1, -30);
        assertArray(List.of(3, 3), Derivatives.HESSIAN.value(List.of(CUBIC, vector(0, 0, 0))), 0, 0, 0, 0, 0, 1, 0, 1, 0);
    }

    @Test
    void aHessianTimesAVectorIsTheSlopeOfGradients() {
        Value.Function gradients = arguments -> {
            Real step = ((Value.Num) arguments.get(0)).real();
            Value moved = new Value.Array(List.of(3), List.of(Real.of(2).plus(step), Real.of(3), Real.of(-1).plus(step.times(Real.of(2)))));
            return Derivatives.GRADIENT.value(List.of(CUBIC, moved));
        };
        assertArray(List.of(3), Derivatives.SLOPE.value(List.of(gradients, Value.Num.of(0))), 24, 10, -60);
    }

    @Test
    void aDerivativeInsideOfAnotherKeepsTheirVariablesApart() {
        Value.Function outer = ofNumber(x -> x.times(((Value.Num) Derivatives.SLOPE.value(
                List.of(ofNumber(x::plus), Value.Num.of(1)))).real()));
        assertNumber(1, Derivatives.SLOPE.value(List.of(outer, Value.Num.of(1))));
    }

    @Test
    void manyDigitsOfAPointAreKept() {
        Value slope = Derivatives.SLOPE.value(List.of(ofNumber(x -> x.apply(Elementary.EXP)), new Value.Num(Real.of(1).precisely())));
        assertEquals(Real.of(1).precisely().apply(Elementary.EXP), ((Value.Num) slope).real());
    }

    @Test
    void typesFollowFromFunctionAndPoint() throws Misfit {
        assertEquals(Type.NUMBER, Derivatives.SLOPE.type(List.of(function(Type.NUMBER, Type.WHOLE), Type.WHOLE)));
        assertEquals(N, Derivatives.SLOPE.type(List.of(function(Type.NUMBER, N), Type.NUMBER)));
        assertEquals(M_BY_N, Derivatives.GRADIENT.type(List.of(function(M_BY_N, Type.NUMBER), M_BY_N)));
        assertEquals(M_BY_N, Derivatives.JACOBIAN.type(List.of(function(N, M), N)));
        assertEquals(Type.Array.of(Size.of("n"), Size.of("n")), Derivatives.HESSIAN.type(List.of(function(N, Type.NUMBER), N)));
    }

    @Test
    void whatCannotBeDerivedIsToldWithBothTypes() {
        assertMisfit("a gradient is of a function from an array to a number, not from a vector of size n to a vector of size m",
                Derivatives.GRADIENT, function(N, M), N);
        assertMisfit("a slope is of a function from a number to a number or to an array, not from a vector of size n to a number",
                Derivatives.SLOPE, function(N, Type.NUMBER), N);
        assertMisfit("a slope is of a function from a number to a number or to an array, not from a number to a claim",
                Derivatives.SLOPE, function(Type.NUMBER, Type.TRUTH), Type.NUMBER);
        assertMisfit("a Jacobian is of a function from a vector to a vector, not from a vector of size n to a number",
                Derivatives.JACOBIAN, function(N, Type.NUMBER), N);
        assertMisfit("a Hessian is of a function from a vector to a number, not from a matrix of shape m × n to a number",
                Derivatives.HESSIAN, function(M_BY_N, Type.NUMBER), M_BY_N);
        assertMisfit("a Hessian is of a function from a vector to a number, not of a vector of size n", Derivatives.HESSIAN, N, N);
        assertMisfit("the function takes a vector of size n, but the point is a vector of size m",
                Derivatives.GRADIENT, function(N, Type.NUMBER), M);
        assertMisfit("a gradient is of a function from an array to a number, not of a function",
                Derivatives.GRADIENT, new Type.Function(List.of(N, N), Type.NUMBER), N);
    }

    private static void assertMisfit(String message, Derivatives derivative, Type function, Type point) {
        assertEquals(message, assertThrows(Misfit.class, () -> derivative.type(List.of(function, point))).getMessage());
    }

    private static void assertNumber(double expected, Value value) {
        assertEquals(expected, ((Value.Num) value).real().toDouble());
    }

    private static void assertArray(List<Integer> sizes, Value value, double... entries) {
        Value.Array array = (Value.Array) value;
        assertEquals(sizes, array.sizes());
        assertArrayEquals(entries, array.entries().stream().mapToDouble(Real::toDouble).toArray());
    }

    private static Type.Function function(Type from, Type to) {
        return new Type.Function(List.of(from), to);
    }

    private static Value.Function ofNumber(UnaryOperator<Real> function) {
        return arguments -> new Value.Num(function.apply(((Value.Num) arguments.get(0)).real()));
    }

    private static Value.Function ofEntries(Function<List<Real>, Real> function) {
        return arguments -> new Value.Num(function.apply(((Value.Array) arguments.get(0)).entries()));
    }

    private static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), reals(entries));
    }

    private static List<Real> reals(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Real::of).toList();
    }

    private static Expr constant(double number) {
        return new Expr.Constant(NOWHERE, Type.NUMBER, Value.Num.of(number));
    }

    /** The function of x that does something to these operands and x. */
    private static Expr lambda(Operation operation, Expr... before) {
        List<Expr> operands = new ArrayList<>(List.of(before));
        operands.add(new Expr.Variable(NOWHERE, Type.NUMBER, "x"));
        Expr body = new Expr.Apply(NOWHERE, Type.NUMBER, operation, operands);
        return new Expr.Lambda(NOWHERE, function(Type.NUMBER, Type.NUMBER), List.of("x"), body);
    }

    private static Operation number(UnaryOperator<Real> function) {
        return new Operation() {

            @Override
            public Type type(List<Type> operands) {
                return Type.NUMBER;
            }

            @Override
            public Value value(List<Value> operands) {
                return ofNumber(function).at(operands);
            }
        };
    }
}
