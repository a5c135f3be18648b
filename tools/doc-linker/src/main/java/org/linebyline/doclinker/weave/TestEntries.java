package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.TestUse;

/** All classes of tests by their packages, and what each of them claims of which equations. */
final class TestEntries implements Entries<TestUse> {

    private final Links links;
    private final Destinations destinations;

    TestEntries(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    record View(String name, String claims, List<Destination> equations) {
    }

    @Override
    public List<Leaf.Group<TestUse>> groups() {
        SortedMap<String, List<TestUse>> packages = new TreeMap<>();
        TestUse.of(links).forEach(use -> packages.computeIfAbsent(folder(use.type()), folder -> new ArrayList<>()).add(use));
        return packages.entrySet().stream().map(entry -> new Leaf.Group<>("tests-" + entry.getKey(), entry.getKey(), entry.getKey(),
                entry.getValue())).toList();
    }

    @Override
    public Object view(TestUse use, Medium medium) {
        return new View(use.name(), String.join("; ", use.tests().stream().map(TestList::claim).toList()),
                use.equations().stream().map(destinations::of).toList());
    }

    private static String folder(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
