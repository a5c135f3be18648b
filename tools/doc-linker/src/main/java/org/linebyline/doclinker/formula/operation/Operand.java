package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Reads a value as the kind that an operation takes: what the code gives may be of any kind. */
final class Operand {

    private Operand() {
    }

    static Real real(Value value) {
        return as(Value.Num.class, value, "a number").real();
    }

    /** A number as an index or a count. */
    static int whole(Value value) {
        double number = real(value).toDouble();
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new Undefined(number + " where a whole number is wanted");
        }
        return (int) number;
    }

    static Value.Array array(Value value) {
        return as(Value.Array.class, value, "an array");
    }

    static List<Real> vector(Value value) {
        Value.Array array = array(value);
        if (array.sizes().size() != 1) {
            throw new Undefined(kind(value) + " where a vector is wanted");
        }
        return array.entries();
    }

    /** Of an array, or the number itself. */
    static List<Real> entries(Value value) {
        return value instanceof Value.Num ? List.of(real(value)) : array(value).entries();
    }

    static boolean holds(Value value) {
        return as(Value.Truth.class, value, "a claim").holds();
    }

    static List<Value> members(Value value) {
        return as(Value.Many.class, value, "a set").members();
    }

    static List<Value> parts(Value value) {
        return as(Value.Tuple.class, value, "a tuple").parts();
    }

    static Value.Function function(Value value) {
        return as(Value.Function.class, value, "a function");
    }

    private static <T extends Value> T as(Class<T> wanted, Value value, String name) {
        if (!wanted.isInstance(value)) {
            throw new Undefined(kind(value) + " where " + name + " is wanted");
        }
        return wanted.cast(value);
    }

    /** What a message calls it. */
    static String kind(Value value) {
        return value instanceof Value.Num ? "a number"
                : value instanceof Value.Array ? kind((Value.Array) value)
                : value instanceof Value.Truth ? "a claim"
                : value instanceof Value.Tuple ? "a tuple"
                : value instanceof Value.Many ? "a set" : "a function";
    }

    private static String kind(Value.Array array) {
        int axes = array.sizes().size();
        return (axes == 1 ? "a vector of size " : axes == 2 ? "a matrix of shape " : "an array of shape ")
                + array.sizes().stream().map(String::valueOf).collect(Collectors.joining(" × "));
    }

    static Value number(double number) {
        return Value.Num.of(number);
    }

    static Value number(Real real) {
        return new Value.Num(real);
    }

    static Value.Array vector(List<Real> entries) {
        return new Value.Array(List.of(entries.size()), entries);
    }

    static Value truth(boolean holds) {
        return new Value.Truth(holds);
    }
}
