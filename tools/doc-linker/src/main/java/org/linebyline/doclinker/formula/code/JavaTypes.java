package org.linebyline.doclinker.formula.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;

/** What the types of formulas are in the Java of a project. */
final class JavaTypes {

    private static final JavaValues PLAIN = new JavaValues(Map.of());
    private static final JavaType NUMBER = new JavaType(double.class, value -> real(value).toDouble(), PLAIN::value);
    private static final JavaType WHOLE = new JavaType(int.class, JavaTypes::toInt, PLAIN::value);
    private static final JavaType TEXT = new JavaType(String.class, value -> ((Value.Text) value).letters(), PLAIN::value);
    private static final JavaType TRUTH = new JavaType(boolean.class, value -> ((Value.Truth) value).holds(), PLAIN::value);

    /** Vectors of a project that has no class for them. */
    static final JavaType DOUBLES = new JavaType(double[].class, value -> NUMBER.array(parts((Value.Array) value)), PLAIN::value);

    /** Matrices of a project that has no class for them. */
    static final JavaType ROWS = new JavaType(double[][].class, value -> DOUBLES.array(parts((Value.Array) value)), PLAIN::value);

    private final JavaType vector;
    private final JavaType matrix;
    private final JavaValues values;

    JavaTypes(Map<ArrayClass, JavaType> arrayClasses) {
        this.vector = arrayClasses.getOrDefault(ArrayClass.VECTOR, DOUBLES);
        this.matrix = arrayClasses.getOrDefault(ArrayClass.MATRIX, ROWS);
        this.values = new JavaValues(arrayClasses);
    }

    /** @throws Unpassable when Java has nothing for it */
    JavaType of(Type type) throws Unpassable {
        if (type instanceof Type.Num num) {
            return num.whole() ? WHOLE : NUMBER;
        } else if (type instanceof Type.Truth) {
            return TRUTH;
        } else if (type instanceof Type.Array array) {
            return array(array.axes());
        } else if (type instanceof Type.Text) {
            return TEXT;
        } else if (type instanceof Type.Sequence sequence) {
            return sequence(of(sequence.member()));
        } else if (type instanceof Type.Many many) {
            boolean strings = many.member() instanceof Type.Text || many.member() instanceof Type.Sequence;
            return strings ? JavaCollections.set(of(many.member())) : set(of(many.member()));
        } else if (type instanceof Type.Tuple tuple) {
            return tuple(tuple);
        } else if (type instanceof Type.Function function) {
            return function.listed() ? JavaCollections.map(of(function.from().get(0)), of(function.to()))
                    : JavaFunctions.of(all(function.from()), of(function.to()));
        }
        throw new Unpassable("is known only when the code has run: write its own call in its place");
    }

    /** Reads what a call gives. */
    JavaValues values() {
        return values;
    }

    private List<JavaType> all(List<Type> types) throws Unpassable {
        List<JavaType> all = new ArrayList<>();
        for (Type type : types) {
            all.add(of(type));
        }
        return all;
    }

    private JavaType array(int axes) {
        if (axes <= 2) {
            return axes == 1 ? vector : matrix;
        }
        JavaType part = array(axes - 1);
        return arrayOf(part, value -> part.array(parts((Value.Array) value)), values::value);
    }

    /** Numbers are in an array, all else is in a list. */
    private static JavaType sequence(JavaType member) {
        return member.type().isPrimitive() ? arrayOf(member, value -> member.array(value.items()), PLAIN::value)
                : JavaCollections.list(member);
    }

    private static JavaType set(JavaType member) {
        return arrayOf(member, value -> member.array(((Value.Many) value).members()),
                array -> new Value.Many(JavaValues.elements(array).stream().map(member.toValue()).toList()));
    }

    private static JavaType arrayOf(JavaType part, java.util.function.Function<Value, Object> toJava,
            java.util.function.Function<Object, Value> toValue) {
        return new JavaType(part.type().arrayType(), part.source() + "[]", toJava, toValue);
    }

    private JavaType tuple(Type.Tuple tuple) throws Unpassable {
        List<JavaType> types = all(tuple.parts());
        return new JavaType(Object[].class, value -> {
            List<Value> parts = ((Value.Tuple) value).parts();
            return IntStream.range(0, types.size()).mapToObj(i -> types.get(i).toJava().apply(parts.get(i))).toArray();
        }, values::value);
    }

    /** Along the first axis. */
    private static List<Value> parts(Value.Array array) {
        List<Integer> inner = array.sizes().subList(1, array.sizes().size());
        int step = inner.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
        return IntStream.range(0, array.sizes().get(0))
                .mapToObj(i -> part(inner, array.entries().subList(i * step, (i + 1) * step))).toList();
    }

    private static Value part(List<Integer> sizes, List<Real> entries) {
        return sizes.isEmpty() ? new Value.Num(entries.get(0)) : new Value.Array(sizes, entries);
    }

    private static Real real(Value value) {
        return ((Value.Num) value).real();
    }

    private static Object toInt(Value value) {
        double number = real(value).toDouble();
        if (number != (int) number) {
            throw new ArithmeticException("no int is " + number);
        }
        return (int) number;
    }

    /** A type that has no counterpart in Java; the message goes on behind the name of what has it. */
    static final class Unpassable extends Exception {

        private static final long serialVersionUID = 1;

        Unpassable(String message) {
            super(message);
        }
    }
}
