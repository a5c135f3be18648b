package org.linebyline.doclinker.formula.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.formula.value.Value;

/** Sequences, sets and functions of finitely many values as the collections of the JDK, which keep their order and cannot be changed. */
final class JavaCollections {

    private JavaCollections() {
    }

    static JavaType list(JavaType member) {
        return new JavaType(List.class, "java.util.List<" + member.boxed() + ">", value -> objects(member, value.items()),
                list -> new Value.Tuple(((List<?>) list).stream().map(item -> member.toValue().apply(item)).toList()));
    }

    static JavaType set(JavaType member) {
        return new JavaType(Set.class, "java.util.Set<" + member.boxed() + ">",
                value -> Collections.unmodifiableSet(new LinkedHashSet<>(objects(member, value.members()))),
                set -> new Value.Many(((Set<?>) set).stream().map(item -> member.toValue().apply(item)).toList()));
    }

    static JavaType map(JavaType key, JavaType value) {
        return new JavaType(Map.class, "java.util.Map<" + key.boxed() + ", " + value.boxed() + ">", function -> {
            Value.Table table = function.as(Value.Table.class, "a function of finitely many values");
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < table.keys().size(); i++) {
                map.put(key.toJava().apply(table.keys().get(i)), value.toJava().apply(table.values().get(i)));
            }
            return Collections.unmodifiableMap(map);
        }, map -> new Value.Table(((Map<?, ?>) map).keySet().stream().map(each -> key.toValue().apply(each)).toList(),
                ((Map<?, ?>) map).values().stream().map(each -> value.toValue().apply(each)).toList()));
    }

    private static List<Object> objects(JavaType member, List<Value> values) {
        List<Object> objects = new ArrayList<>();
        values.forEach(value -> objects.add(member.toJava().apply(value)));
        return Collections.unmodifiableList(objects);
    }
}
