package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Reads a value as the kind that an operation takes: what the code gives may be of any kind. */
final class Operand {

    private Operand() {
    }

    static Real real(Value value) {
        return value.real();
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
        return value.as(Value.Array.class, "an array");
    }

    static List<Real> vector(Value value) {
        Value.Array array = array(value);
        if (array.sizes().size() != 1) {
            throw new Undefined(value.kind() + " where a vector is wanted");
        }
        return array.entries();
    }

    /** Of an array, or the number itself. */
    static List<Real> entries(Value value) {
        return value instanceof Value.Num ? List.of(real(value)) : array(value).entries();
    }

    static boolean holds(Value value) {
        return value.holds();
    }

    static List<Value> members(Value value) {
        return value.members();
    }

    static List<Value> parts(Value value) {
        return value.as(Value.Tuple.class, "a tuple").parts();
    }

    static Value.Function function(Value value) {
        return value.as(Value.Function.class, "a function");
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
