package org.linebyline.doclinker.formula.code;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.List;
import java.util.function.Function;

import org.linebyline.doclinker.formula.value.Value;

/**
 * What a type of formulas is in Java.
 *
 * @param type without type arguments
 * @param source as Java writes it, with its package and type arguments
 * @param toJava a value as an object of the type; of its wrapper for a primitive one
 * @param toValue back
 */
record JavaType(Class<?> type, String source, Function<Value, Object> toJava, Function<Object, Value> toValue) {

    JavaType(Class<?> type, Function<Value, Object> toJava, Function<Object, Value> toValue) {
        this(type, type.getCanonicalName(), toJava, toValue);
    }

    /** As a type argument. */
    String boxed() {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType().getCanonicalName() : source;
    }

    /** A Java array of this type. */
    Object array(List<Value> values) {
        Object array = Array.newInstance(type, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, toJava.apply(values.get(i)));
        }
        return array;
    }
}
