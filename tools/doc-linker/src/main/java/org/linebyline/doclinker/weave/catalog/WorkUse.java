package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Work;

/**
 * A cited work.
 *
 * @param equations that come from it
 * @param chapters that refer to it
 */
public record WorkUse(Work work, List<LinkedEquation> equations, List<Chapter> chapters) {

    /** All works that the book cites, by key. */
    public static List<WorkUse> of(Links links) {
        Map<String, List<LinkedEquation>> equations = new HashMap<>();
        links.equations().forEach(equation -> equations.computeIfAbsent(key(equation), key -> new ArrayList<>()).add(equation));
        Map<String, Set<Chapter>> chapters = new HashMap<>();
        for (Chapter chapter : links.book().chapters()) {
            chapter.references().stream().filter(WorkUse::mayCite)
                    .forEach(reference -> chapters.computeIfAbsent(reference.target(), key -> new LinkedHashSet<>()).add(chapter));
        }
        return links.book().works().values().stream().map(work -> new WorkUse(work, equations.getOrDefault(work.key(), List.of()),
                List.copyOf(chapters.getOrDefault(work.key(), Set.of())))).filter(WorkUse::cited).toList();
    }

    private boolean cited() {
        return !equations.isEmpty() || !chapters.isEmpty();
    }

    private static String key(LinkedEquation equation) {
        return equation.equation().source().split(",", 2)[0].strip();
    }

    private static boolean mayCite(Reference reference) {
        return reference.kind() == Reference.Kind.XREF || reference.kind() == Reference.Kind.SOURCE;
    }
}
