package org.linebyline.doclinker.formula.code;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.value.Value;

/** Functions of formulas as the functional interfaces of the JDK; without boxes where it has one without. */
final class JavaFunctions {

    private JavaFunctions() {
    }

    static JavaType of(List<JavaType> from, JavaType to) throws JavaTypes.Unpassable {
        return switch (from.size()) {
            case 1 -> ofOne(from.get(0), to);
            case 2 -> ofTwo(from.get(0), from.get(1), to);
            default -> throw new JavaTypes.Unpassable("is a function of " + from.size() + " arguments, and Java has a type for one or two: "
                    + "make it a function of one tuple");
        };
    }

    private static JavaType ofOne(JavaType from, JavaType to) {
        if (to.type() != double.class) {
            return from.boxed().equals(to.boxed())
                    ? type(UnaryOperator.class, f -> (UnaryOperator<Object>) x -> result(f, to, from, x), from)
                    : type(Function.class, f -> (Function<Object, Object>) x -> result(f, to, from, x), from, to);
        } else if (from.type() == double.class) {
            return type(DoubleUnaryOperator.class, f -> (DoubleUnaryOperator) x -> (double) result(f, to, from, x));
        } else if (from.type() == int.class) {
            return type(IntToDoubleFunction.class, f -> (IntToDoubleFunction) x -> (double) result(f, to, from, x));
        }
        return type(ToDoubleFunction.class, f -> (ToDoubleFunction<Object>) x -> (double) result(f, to, from, x), from);
    }

    private static JavaType ofTwo(JavaType left, JavaType right, JavaType to) {
        if (to.type() != double.class) {
            return type(BiFunction.class,
                    f -> (BiFunction<Object, Object, Object>) (x, y) -> result(f, to, left, x, right, y), left, right, to);
        } else if (left.type() == double.class && right.type() == double.class) {
            return type(DoubleBinaryOperator.class, f -> (DoubleBinaryOperator) (x, y) -> (double) result(f, to, left, x, right, y));
        }
        return type(ToDoubleBiFunction.class,
                f -> (ToDoubleBiFunction<Object, Object>) (x, y) -> (double) result(f, to, left, x, right, y), left, right);
    }

    private static Object result(Value.Function function, JavaType to, JavaType from, Object x) {
        return to.toJava().apply(function.at(List.of(from.toValue().apply(x))));
    }

    private static Object result(Value.Function function, JavaType to, JavaType left, Object x, JavaType right, Object y) {
        return to.toJava().apply(function.at(List.of(left.toValue().apply(x), right.toValue().apply(y))));
    }

    private static JavaType type(Class<?> type, Function<Value.Function, Object> toJava, JavaType... arguments) {
        String parameters = Stream.of(arguments).map(JavaType::boxed).collect(Collectors.joining(", ", "<", ">"));
        return new JavaType(type, type.getName() + (arguments.length == 0 ? "" : parameters),
                value -> toJava.apply((Value.Function) value), JavaFunctions::none);
    }

    private static Value none(Object function) {
        throw new JavaValues.Foreign("the code hands a function to a function, which formulas cannot follow: call it at an argument");
    }
}
