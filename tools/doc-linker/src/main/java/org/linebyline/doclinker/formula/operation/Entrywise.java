package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** A function of one number, of a number or of each entry of an array. */
public record Entrywise(Elementary function) implements Operation {

    @Override
    public Type type(List<Type> operands) throws Misfit {
        return definition().type(operands);
    }

    @Override
    public Value value(List<Value> operands) {
        return definition().value(operands);
    }

    private Definition definition() {
        boolean whole = function == Elementary.FLOOR || function == Elementary.CEILING || function == Elementary.SIGN;
        String phrase = function.name().toLowerCase(Locale.ROOT) + " takes";
        return Definition.one(Takes.numeric(phrase, type -> type instanceof Type.Num ? new Type.Num(whole) : type),
                value -> map(value, real -> real.apply(function)));
    }

    /** The same to a number, or to each entry. */
    static Value map(Value value, UnaryOperator<Real> function) {
        if (value instanceof Value.Num) {
            return Operand.number(function.apply(Operand.real(value)));
        }
        Value.Array array = Operand.array(value);
        return new Value.Array(array.sizes(), array.entries().stream().map(function).toList());
    }

    /** Of two numbers, or of the entries in the same place. */
    static Value zip(Value left, Value right, BinaryOperator<Real> function) {
        if (left instanceof Value.Num && right instanceof Value.Num) {
            return Operand.number(function.apply(Operand.real(left), Operand.real(right)));
        }
        Value.Array first = Operand.array(left);
        Value.Array second = Operand.array(right);
        if (!first.sizes().equals(second.sizes())) {
            throw new Undefined(left.kind() + " and " + right.kind() + " entry by entry");
        }
        return new Value.Array(first.sizes(), IntStream.range(0, first.entries().size())
                .mapToObj(i -> function.apply(first.entries().get(i), second.entries().get(i))).toList());
    }
}
