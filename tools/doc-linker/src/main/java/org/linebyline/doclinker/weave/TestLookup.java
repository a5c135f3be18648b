package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.TestUse;

/** All classes of tests by their packages, and what each of them claims of which equations. */
final class TestLookup {

    private TestLookup() {
    }

    record View(String name, String claims, List<Destination> equations) {
    }

    static Entries<TestUse> entries(Links links, Destinations destinations) {
        return new Entries<>(groups(links), (use, medium) -> new View(use.name(),
                String.join("; ", use.tests().stream().map(TestList::claim).toList()), use.equations().stream().map(destinations::of).toList()));
    }

    private static List<Leaf.Group<TestUse>> groups(Links links) {
        SortedMap<String, List<TestUse>> packages = new TreeMap<>();
        TestUse.of(links).forEach(use -> packages.computeIfAbsent(folder(use.type()), folder -> new ArrayList<>()).add(use));
        return packages.entrySet().stream().map(entry -> new Leaf.Group<>("tests-" + entry.getKey(), entry.getKey(), entry.getKey(),
                entry.getValue())).toList();
    }

    private static String folder(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
