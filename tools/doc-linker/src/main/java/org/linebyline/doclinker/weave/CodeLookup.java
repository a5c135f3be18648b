package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.ClassUse;

/** All classes, and which of their lines carry out which equation. */
final class CodeLookup {

    private CodeLookup() {
    }

    record View(String id, String name, List<UseView> uses) {
    }

    /** Lines in words, with the address of the first of them; empty where the book does not show them. */
    record UseView(String place, String href, Destination equation) {
    }

    static Lookup<ClassUse> of(Links links, Destinations destinations, Shown shown) {
        return new Lookup<>("code", "Code", "Each class, and which of its lines carry out which equation.", 300,
                entries(links, destinations, shown));
    }

    static Entries<ClassUse> entries(Links links, Destinations destinations, Shown shown) {
        return new Entries<>(groups(links),
                (use, medium) -> new View(use.anchor(), use.name(), use.uses().stream().map(part -> new UseView(part.region().lines().toString(),
                        href(use, part, shown, medium), destinations.of(part.equation()))).toList()));
    }

    private static String href(ClassUse use, ClassUse.Use part, Shown shown, Medium medium) {
        return shown.where(part.region()).map(where -> medium.href("", where.chapter(),
                shown.anchor(use.path(), shown.firstLine(part.region())))).orElse("");
    }

    private static List<Leaf.Group<ClassUse>> groups(Links links) {
        SortedMap<String, List<ClassUse>> folders = new TreeMap<>();
        ClassUse.of(links).forEach(use -> folders.computeIfAbsent(folder(use.path()), folder -> new ArrayList<>()).add(use));
        return folders.entrySet().stream().map(folder -> group(folder.getKey(), folder.getValue())).toList();
    }

    private static Leaf.Group<ClassUse> group(String folder, List<ClassUse> uses) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return new Leaf.Group<>("package-" + folder.replace('/', '.'), name, name, uses);
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
