package org.linebyline.doclinker.formula.code;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;
import org.linebyline.doclinker.model.ClassName;
import org.linebyline.doclinker.model.Layout;

/**
 * The classes of vectors and matrices that a project has of its own. A class of vectors has the public methods {@code static V
 * of(double...)} and, to be read, {@code double[] toArray()}, or {@code int size()} and {@code double get(int)}; one of matrices,
 * {@code static M of(double[]...)} and {@code int rows()}, {@code int columns()} and {@code double get(int, int)}, or
 * {@code double[][] toArray()}. Of no rows nobody can tell how many columns they have, so a matrix without rows is made by
 * {@code static M zeros(int, int)}, where the class has it.
 */
final class ProjectArrays {

    private final Map<ArrayClass, JavaType> types = new EnumMap<>(ArrayClass.class);
    private final List<Problem> problems = new ArrayList<>();

    ProjectArrays(Layout layout, ClassLoader loader) {
        layout.arrayClasses().forEach((use, name) -> {
            try {
                types.put(use, use == ArrayClass.VECTOR ? vector(name, load(name, loader)) : matrix(name, load(name, loader)));
            } catch (Unsuitable e) {
                problems.add(new Problem("", name.place(), e.getMessage()));
            }
        });
    }

    Map<ArrayClass, JavaType> types() {
        return types;
    }

    List<Problem> problems() {
        return problems;
    }

    private static Class<?> load(ClassName name, ClassLoader loader) throws Unsuitable {
        try {
            Class<?> type = Class.forName(name.name(), false, loader);
            if (!Modifier.isPublic(type.getModifiers())) {
                throw new Unsuitable("'" + name.name() + "' is not public: calls from other packages could not use it");
            }
            return type;
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Unsuitable("there is no class '" + name.name() + "' in the folders of 'classes': "
                    + "build the code first, or correct the name");
        }
    }

    private static JavaType vector(ClassName name, Class<?> type) throws Unsuitable {
        Method of = maker(type, "of", double[].class).orElseThrow(() -> new Unsuitable("'" + name.name()
                + "' cannot be made from numbers: give it a public method 'static " + type.getSimpleName() + " of(double... entries)'"));
        Function<Object, Value> read = entries(type).or(() -> array(type, double[].class))
                .orElseThrow(() -> new Unsuitable("'" + name.name() + "' cannot be read: "
                        + "give it a public method 'double[] toArray()', or 'int size()' and 'double get(int i)'"));
        return new JavaType(type, value -> Reflected.invoke(of, null, JavaTypes.DOUBLES.toJava().apply(value)), read);
    }

    private static JavaType matrix(ClassName name, Class<?> type) throws Unsuitable {
        Method of = maker(type, "of", double[][].class).orElseThrow(() -> new Unsuitable("'" + name.name()
                + "' cannot be made from numbers: give it a public method 'static " + type.getSimpleName() + " of(double[]... rows)'"));
        Function<Object, Value> read = table(type).or(() -> array(type, double[][].class))
                .orElseThrow(() -> new Unsuitable("'" + name.name() + "' cannot be read: give it public methods 'int rows()', "
                        + "'int columns()' and 'double get(int i, int j)', or 'double[][] toArray()'"));
        Function<Value, Object> made = value -> Reflected.invoke(of, null, JavaTypes.ROWS.toJava().apply(value));
        return new JavaType(type, maker(type, "zeros", int.class, int.class).map(zeros -> orWithoutRows(zeros, made)).orElse(made), read);
    }

    private static Function<Value, Object> orWithoutRows(Method zeros, Function<Value, Object> made) {
        return value -> {
            List<Integer> sizes = ((Value.Array) value).sizes();
            return sizes.get(0) == 0 ? Reflected.invoke(zeros, null, 0, sizes.get(1)) : made.apply(value);
        };
    }

    private static Optional<Method> maker(Class<?> type, String name, Class<?>... from) {
        return method(type, type, name, from).filter(method -> Modifier.isStatic(method.getModifiers()));
    }

    private static Optional<Function<Object, Value>> entries(Class<?> type) {
        Optional<Method> size = method(type, int.class, "size");
        Optional<Method> get = method(type, double.class, "get", int.class);
        return size.isEmpty() || get.isEmpty() ? Optional.empty() : Optional.of(vector -> {
            int n = (int) Reflected.invoke(size.get(), vector);
            return new Value.Array(List.of(n), IntStream.range(0, n).mapToObj(i -> real(get.get(), vector, i)).toList());
        });
    }

    private static Optional<Function<Object, Value>> table(Class<?> type) {
        Optional<Method> rows = method(type, int.class, "rows");
        Optional<Method> columns = method(type, int.class, "columns");
        Optional<Method> get = method(type, double.class, "get", int.class, int.class);
        return rows.isEmpty() || columns.isEmpty() || get.isEmpty() ? Optional.empty() : Optional.of(matrix -> {
            int m = (int) Reflected.invoke(rows.get(), matrix);
            int n = (int) Reflected.invoke(columns.get(), matrix);
            return new Value.Array(List.of(m, n), IntStream.range(0, m).boxed()
                    .flatMap(i -> IntStream.range(0, n).mapToObj(j -> real(get.get(), matrix, i, j))).toList());
        });
    }

    private static Optional<Function<Object, Value>> array(Class<?> type, Class<?> array) {
        JavaValues plain = new JavaValues(Map.of());
        return method(type, array, "toArray").map(method -> object -> plain.value(Reflected.invoke(method, object)));
    }

    private static Real real(Method get, Object array, Object... index) {
        return Real.of((double) Reflected.invoke(get, array, index));
    }

    private static Optional<Method> method(Class<?> type, Class<?> result, String name, Class<?>... parameters) {
        try {
            return Optional.of(type.getMethod(name, parameters)).filter(method -> method.getReturnType() == result);
        } catch (NoSuchMethodException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** A class that does not keep to the convention. */
    private static final class Unsuitable extends Exception {

        private static final long serialVersionUID = 1;

        Unsuitable(String message) {
            super(message);
        }
    }
}
