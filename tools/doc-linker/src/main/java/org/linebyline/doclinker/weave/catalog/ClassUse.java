package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;

/**
 * A Java file and the equations that its lines carry out.
 *
 * @param uses in the order of the lines
 */
public record ClassUse(String path, List<Use> uses) {

    /** Lines of the file that carry out an equation. */
    public record Use(LinkedEquation equation, Region region) {
    }

    /** All files that have lines of an equation, by name. */
    public static List<ClassUse> of(Links links) {
        SortedMap<String, List<Use>> uses = new TreeMap<>();
        links.equations().forEach(equation -> equation.regions().stream().filter(region -> !region.isTerm())
                .forEach(region -> uses.computeIfAbsent(region.path(), path -> new ArrayList<>()).add(new Use(equation, region))));
        uses.values().forEach(list -> list.sort(Comparator.comparing(use -> use.region().lines().from())));
        return uses.entrySet().stream().map(file -> new ClassUse(file.getKey(), List.copyOf(file.getValue())))
                .sorted(Comparator.comparing(ClassUse::name)).toList();
    }

    /** Without its package. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    }

    /** Its id on the page of all classes. */
    public String anchor() {
        return path.replaceFirst("\\.java$", "").replace('/', '.');
    }
}
