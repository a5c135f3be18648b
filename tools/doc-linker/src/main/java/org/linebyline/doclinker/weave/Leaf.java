package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A page of an index: as many whole groups as fit.
 *
 * @param file its name: that of the index, from the second page on with a number
 */
record Leaf<T>(String file, List<Group<T>> groups) {

    /**
     * Entries that stand together.
     *
     * @param id of its heading, in the whole index
     * @param label short for its title
     */
    record Group<T>(String id, String label, String title, List<T> entries) {
    }

    /** The pages of an index; one that is empty has none. */
    static <T> List<Leaf<T>> of(String name, List<Group<T>> groups, int most) {
        List<Leaf<T>> leaves = new ArrayList<>();
        List<Group<T>> next = new ArrayList<>();
        for (Group<T> group : groups) {
            if (!next.isEmpty() && size(next) + group.entries().size() > most) {
                leaves.add(new Leaf<>(file(name, leaves.size() + 1), List.copyOf(next)));
                next.clear();
            }
            next.add(group);
        }
        if (!next.isEmpty()) {
            leaves.add(new Leaf<>(file(name, leaves.size() + 1), List.copyOf(next)));
        }
        return leaves;
    }

    /** The file of each entry, by what tells entries apart. */
    static <T> Map<String, String> files(List<Leaf<T>> leaves, Function<T, String> key) {
        Map<String, String> files = new HashMap<>();
        leaves.forEach(leaf -> leaf.groups.forEach(group -> group.entries.forEach(entry -> files.put(key.apply(entry), leaf.file))));
        return files;
    }

    int size() {
        return size(groups);
    }

    private static <T> int size(List<Group<T>> groups) {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    private static String file(String name, int page) {
        return name + (page == 1 ? "" : "-" + page) + ".html";
    }
}
