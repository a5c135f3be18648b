package org.linebyline.doclinker.formula.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** How a function changes around a point: the operands are the function, of one argument, and the point. */
public enum Derivatives implements Operation {

    /** Of a function of one number; a curve has a slope in each entry. */
    SLOPE("a slope is of a function from a number to a number or to an array") {

        @Override
        Type type(Type from, Type to) throws Misfit {
            if (from instanceof Type.Num && (to instanceof Type.Num || to instanceof Type.Array)) {
                return to instanceof Type.Num ? Type.NUMBER : to;
            }
            throw misfit(from, to);
        }

        @Override
        Value value(Value.Function function, Value point) {
            Real x = Operand.real(point);
            return slopes(function, level -> new Value.Num(Dual.variable(x, level)));
        }
    },

    /** Of a number, by each entry of an array. */
    GRADIENT("a gradient is of a function from an array to a number") {

        @Override
        Type type(Type from, Type to) throws Misfit {
            if (from instanceof Type.Array && to instanceof Type.Num) {
                return from;
            }
            throw misfit(from, to);
        }

        @Override
        Value value(Value.Function function, Value point) {
            Value.Array x = Operand.array(point);
            return new Value.Array(x.sizes(), IntStream.range(0, x.entries().size())
                    .mapToObj(j -> Operand.real(along(function, x, j))).toList());
        }
    },

    /** Of a vector by a vector: a row for each entry of what the function gives, a column for each that it takes. */
    JACOBIAN("a Jacobian is of a function from a vector to a vector") {

        @Override
        Type type(Type from, Type to) throws Misfit {
            if (isVector(from) && isVector(to)) {
                return Type.Array.of(((Type.Array) to).sizes().get(0), ((Type.Array) from).sizes().get(0));
            }
            throw misfit(from, to);
        }

        @Override
        Value value(Value.Function function, Value point) {
            Value.Array x = Operand.array(point);
            int n = x.entries().size();
            int m = Operand.array(function.at(List.of(x))).entries().size();
            List<Value.Array> columns = IntStream.range(0, n).mapToObj(j -> Operand.array(along(function, x, j))).toList();
            return new Value.Array(List.of(m, n), IntStream.range(0, m).boxed()
                    .flatMap(i -> columns.stream().map(column -> column.entries().get(i))).toList());
        }
    },

    /** Of a number, by each two entries of a vector. */
    HESSIAN("a Hessian is of a function from a vector to a number") {

        @Override
        Type type(Type from, Type to) throws Misfit {
            if (isVector(from) && to instanceof Type.Num) {
                return JACOBIAN.type(from, from);
            }
            throw misfit(from, to);
        }

        @Override
        Value value(Value.Function function, Value point) {
            return JACOBIAN.value((Value.Function) x -> GRADIENT.value(function, x.get(0)), point);
        }
    };

    private final String needed;

    Derivatives(String needed) {
        this.needed = needed;
    }

    abstract Type type(Type from, Type to) throws Misfit;

    abstract Value value(Value.Function function, Value point);

    @Override
    public Type type(List<Type> operands) throws Misfit {
        Type point = operands.get(1);
        if (operands.get(0) instanceof Type.Function function && function.from().size() == 1) {
            if (!point.fits(function.from().get(0))) {
                throw new Misfit("the function takes " + function.from().get(0) + ", but the point is " + point);
            }
            return type(function.from().get(0), function.to());
        }
        throw new Misfit(needed + ", not of " + operands.get(0));
    }

    @Override
    public Value value(List<Value> operands) {
        return value(Operand.function(operands.get(0)), operands.get(1));
    }

    Misfit misfit(Type from, Type to) {
        return new Misfit(needed + ", not from " + from + " to " + to);
    }

    private static boolean isVector(Type type) {
        return type instanceof Type.Array array && array.axes() == 1;
    }

    /** How fast the function changes with one entry of its argument. */
    private static Value along(Value.Function function, Value.Array x, int entry) {
        return slopes(function, level -> {
            List<Real> entries = new ArrayList<>(x.entries());
            entries.set(entry, Dual.variable(entries.get(entry), level));
            return new Value.Array(x.sizes(), entries);
        });
    }

    /** How fast the function changes with what varies at a level. */
    private static Value slopes(Value.Function function, LongFunction<Value> argument) {
        long level = Dual.freshLevel();
        Value result = function.at(List.of(argument.apply(level)));
        if (result instanceof Value.Array array) {
            return new Value.Array(array.sizes(), array.entries().stream().map(entry -> Dual.slope(entry, level)).toList());
        }
        return new Value.Num(Dual.slope(Operand.real(result), level));
    }
}
