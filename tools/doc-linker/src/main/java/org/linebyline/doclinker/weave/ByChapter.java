package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.linebyline.doclinker.model.Chapter;

/** Groups entries of an index by their chapters. */
final class ByChapter {

    private ByChapter() {
    }

    static <T> List<Leaf.Group<T>> group(List<T> entries, Destinations destinations, Function<T, Chapter> chapter) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(chapter.apply(entry).slug(), slug -> new ArrayList<>()).add(entry));
        return groups.values().stream().map(group -> group(group, destinations.of(chapter.apply(group.get(0))))).toList();
    }

    private static <T> Leaf.Group<T> group(List<T> entries, Destination chapter) {
        return new Leaf.Group<>("chapter-" + chapter.number(), chapter.number(), chapter.number() + " " + chapter.title(), entries);
    }
}
