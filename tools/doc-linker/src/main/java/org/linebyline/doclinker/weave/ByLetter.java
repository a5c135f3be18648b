package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Groups entries of an index by the first letters of their names. */
final class ByLetter {

    private ByLetter() {
    }

    /** The groups in the order of the alphabet; within each the entries stand as they come. */
    static <T> List<Leaf.Group<T>> group(Iterable<T> entries, Function<T, String> name) {
        SortedMap<String, List<T>> letters = new TreeMap<>();
        entries.forEach(entry -> letters.computeIfAbsent(name.apply(entry).substring(0, 1).toUpperCase(Locale.ROOT), letter -> new ArrayList<>())
                .add(entry));
        return letters.entrySet().stream().map(letter -> new Leaf.Group<>("letter-" + letter.getKey(), letter.getKey(), letter.getKey(),
                List.copyOf(letter.getValue()))).toList();
    }
}
