package org.linebyline.doclinker.formula.sample;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.value.Value;

/**
 * One input of a formula.
 *
 * @param values of the declared symbols, in the order in which they are declared
 * @param sizes of the letters that count the entries of arrays, declared or not
 */
public record Sample(Map<String, Value> values, Map<String, Integer> sizes) {

    private static final int LONGEST = 200;

    public Sample {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    }

    /** Symbols and size letters as a formula finds them. */
    public Scope scope() {
        return within(Scope.of(Map.of()));
    }

    /** The same among other names. */
    public Scope within(Scope others) {
        Map<String, Value> all = new LinkedHashMap<>(values);
        sizes.forEach((letter, size) -> all.putIfAbsent(letter, Value.Num.of(size)));
        return others.with(all);
    }

    /** As readers see it: for each symbol {@code x = [1, 2]}, of long arrays the beginning. */
    public List<String> given() {
        return values.entrySet().stream().map(each -> each.getKey() + " = " + Text.brief(each.getValue())).toList();
    }

    /** As a finding shows it: {@code A = [[1.5, -2], [0.25, 3]], x = [1, 2]}, to four digits, cut off where it grows long. */
    @Override
    public String toString() {
        String all = values.entrySet().stream().map(each -> each.getKey() + " = " + Text.of(each.getValue()))
                .collect(Collectors.joining(", "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }
}
