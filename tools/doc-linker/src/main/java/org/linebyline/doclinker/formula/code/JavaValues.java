package org.linebyline.doclinker.formula.code;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;

/** Reads what Java code gives. */
final class JavaValues {

    private final Map<ArrayClass, JavaType> arrayClasses;

    JavaValues(Map<ArrayClass, JavaType> arrayClasses) {
        this.arrayClasses = arrayClasses;
    }

    /** @throws Foreign when no formula can hold it */
    Value value(Object given) {
        Optional<JavaType> arrayClass = arrayClasses.values().stream().filter(type -> type.type().isInstance(given)).findFirst();
        if (arrayClass.isPresent()) {
            return arrayClass.get().toValue().apply(given);
        } else if (given instanceof Number number) {
            return Value.Num.of(number.doubleValue());
        } else if (given instanceof CharSequence || given instanceof Character) {
            return new Value.Text(given.toString());
        } else if (given instanceof Map<?, ?> map) {
            return new Value.Table(map.keySet().stream().map(this::value).toList(), map.values().stream().map(this::value).toList());
        } else if (given instanceof Boolean truth) {
            return new Value.Truth(truth);
        } else if (given instanceof List<?> list) {
            return row(list.stream().map(this::value).toList());
        } else if (given instanceof Set<?> set) {
            return new Value.Many(set.stream().map(this::value).toList());
        } else if (given instanceof Record tuple) {
            List<Value> parts = Stream.of(tuple.getClass().getRecordComponents()).map(part -> value(component(tuple, part))).toList();
            return parts.size() == 1 ? parts.get(0) : new Value.Tuple(parts);
        } else if (given != null && given.getClass().isArray()) {
            return array(given);
        }
        throw new Foreign(foreign(given));
    }

    static List<Object> elements(Object array) {
        return IntStream.range(0, Array.getLength(array)).mapToObj(i -> Array.get(array, i)).toList();
    }

    private Value array(Object array) {
        Class<?> element = array.getClass().getComponentType();
        List<Value> values = elements(array).stream().map(this::value).toList();
        if (element == Object.class) {
            return new Value.Tuple(values);
        }
        return values.isEmpty() ? new Value.Array(Collections.nCopies(1 + axes(element), 0), List.of()) : row(values);
    }

    /** Of each element of an array that has none. */
    private int axes(Class<?> element) {
        if (element.isArray()) {
            return 1 + axes(element.getComponentType());
        }
        return arrayClasses.entrySet().stream().filter(each -> each.getValue().type() == element)
                .mapToInt(each -> each.getKey().axes()).findFirst().orElse(0);
    }

    /** One more axis where all have one shape. */
    private static Value row(List<Value> values) {
        List<Integer> sizes = new ArrayList<>(List.of(values.size()));
        List<Real> entries = new ArrayList<>();
        for (Value value : values) {
            Optional<Value.Array> array = numbers(value);
            if (array.isEmpty() || !array.get().sizes().equals(numbers(values.get(0)).orElseThrow().sizes())) {
                return new Value.Tuple(values);
            }
            entries.addAll(array.get().entries());
        }
        values.stream().limit(1).flatMap(first -> numbers(first).stream()).forEach(first -> sizes.addAll(first.sizes()));
        return new Value.Array(sizes, entries);
    }

    /** A number is an array without axes. */
    private static Optional<Value.Array> numbers(Value value) {
        return value instanceof Value.Num number ? Optional.of(new Value.Array(List.of(), List.of(number.real())))
                : value instanceof Value.Array array ? Optional.of(array) : Optional.empty();
    }

    private static Object component(Record tuple, RecordComponent part) {
        part.getAccessor().setAccessible(true);
        return Reflected.invoke(part.getAccessor(), tuple);
    }

    private static String foreign(Object given) {
        if (given == null) {
            return "the call gives null, which is no value";
        }
        String name = given.getClass().getSimpleName();
        return "the call gives " + (name.isEmpty() || given.getClass().isSynthetic() ? "an object of a class without a name" : "a " + name)
                + ", which no formula can hold: take numbers out of it in the call" + example(given.getClass());
    }

    private static String example(Class<?> type) {
        return Stream.of(type.getMethods()).filter(JavaValues::givesNumbers).map(Method::getName).min(String::compareTo)
                .map(name -> ", as ." + name + "()").orElse("");
    }

    private static boolean givesNumbers(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0 && !method.getName().equals("hashCode")
                && List.of(double.class, int.class, double[].class).contains(method.getReturnType());
    }

    /** Something that formulas have no value for. */
    static final class Foreign extends RuntimeException {

        private static final long serialVersionUID = 1;

        Foreign(String message) {
            super(message);
        }
    }
}
