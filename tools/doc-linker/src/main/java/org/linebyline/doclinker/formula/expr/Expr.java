package org.linebyline.doclinker.formula.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** A piece of a formula whose meaning is settled: it has a type, and a value in every scope that holds its names. */
public sealed interface Expr {

    /** Where it is written. */
    Span span();

    Type type();

    Value value(Scope scope);

    private static List<Value> values(List<Expr> parts, Scope scope) {
        List<Value> values = new ArrayList<>(parts.size());
        for (Expr part : parts) {
            values.add(part.value(scope));
        }
        return values;
    }

    /** The same wherever it stands: 2, π, the empty product. */
    record Constant(Span span, Type type, Value constant) implements Expr {

        @Override
        public Value value(Scope scope) {
            return scope.here(constant);
        }
    }

    /** What goes by a name: declared, defined, bound, or given by the code. */
    record Variable(Span span, Type type, String name) implements Expr {

        @Override
        public Value value(Scope scope) {
            return scope.get(name);
        }
    }

    record Apply(Span span, Type type, Operation operation, List<Expr> operands) implements Expr {

        public Apply {
            operands = List.copyOf(operands);
            operation = operation.settled(operands.stream().map(Expr::type).toList());
        }

        @Override
        public Value value(Scope scope) {
            return operation.value(values(operands, scope));
        }
    }

    /** A function at its arguments. */
    record Call(Span span, Type type, Expr function, List<Expr> arguments) implements Expr {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Value value(Scope scope) {
            return function.value(scope).as(Value.Function.class, "a function").at(values(arguments, scope));
        }
    }

    /** A function without a name, of the names that it binds. */
    record Lambda(Span span, Type type, List<String> names, Expr body) implements Expr {

        public Lambda {
            names = List.copyOf(names);
        }

        @Override
        public Value value(Scope scope) {
            return (Value.Function) arguments -> {
                scope.step();
                Scope inner = scope;
                for (int i = 0; i < names.size(); i++) {
                    inner = sized(inner, i, arguments.get(i)).with(names.get(i), arguments.get(i));
                }
                return body.value(inner);
            };
        }

        /** With the sizes of an argument: they are what the letters of its type stand for. */
        private Scope sized(Scope scope, int argument, Value given) {
            Scope inner = scope;
            if (type instanceof Type.Function function && function.from().get(argument) instanceof Type.Array wanted
                    && given instanceof Value.Array array && array.sizes().size() == wanted.axes()) {
                for (int axis = 0; axis < wanted.axes(); axis++) {
                    Size size = wanted.sizes().get(axis);
                    Value entries = Value.Num.of(array.sizes().get(axis));
                    inner = size.letters().size() == 1 && size.equals(Size.of(size.letters().get(0)))
                            ? inner.with(size.letters().get(0), entries) : inner;
                }
            }
            return inner;
        }
    }

    /** The first case whose condition holds. */
    record Cases(Span span, Type type, List<Case> cases) implements Expr {

        public Cases {
            cases = List.copyOf(cases);
        }

        /** A condition, and what it leads to. */
        public record Case(Expr condition, Expr then) {
        }

        @Override
        public Value value(Scope scope) {
            return cases.stream().filter(each -> each.condition().value(scope).holds()).findFirst()
                    .map(each -> each.then().value(scope)).orElse(Value.Num.of(Double.NaN));
        }
    }

    /**
     * What a body comes to for all members of sets, joined.
     *
     * @param binders each goes through a set, which may depend on the binders before it
     * @param filter which of them count
     */
    record Fold(Span span, Type type, Operation joined, List<Binder> binders, Expr filter, Expr body) implements Expr {

        public Fold {
            binders = List.copyOf(binders);
        }

        /** A name that goes through the members of a set. */
        public record Binder(String name, Expr set) {
        }

        @Override
        public Value value(Scope scope) {
            List<Value> values = new ArrayList<>();
            collect(scope, 0, values);
            return !values.isEmpty() ? joined.value(values) : type instanceof Type.Array array ? zeros(array, scope)
                    : type instanceof Type.Text ? new Value.Text("")
                    : type instanceof Type.Sequence ? new Value.Tuple(List.of()) : joined.value(values);
        }

        /** An array joined of nothing. */
        private static Value zeros(Type.Array array, Scope scope) {
            List<Integer> sizes = array.sizes().stream().map(size -> size.value(letter ->
                    (int) scope.get(letter).real().toDouble())).toList();
            int entries = sizes.stream().reduce(1, (left, right) -> left * right);
            return new Value.Array(sizes, Collections.nCopies(entries, Real.of(0)));
        }

        private void collect(Scope scope, int depth, List<Value> values) {
            if (depth < binders.size()) {
                Binder binder = binders.get(depth);
                for (Value member : binder.set().value(scope).members()) {
                    scope.step();
                    collect(scope.with(binder.name(), member), depth + 1, values);
                }
            } else if (filter.value(scope).holds()) {
                values.add(body.value(scope));
            }
        }
    }
}
