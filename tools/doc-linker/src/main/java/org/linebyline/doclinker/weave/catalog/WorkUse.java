package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Work;

/**
 * A cited work.
 *
 * @param equations that come from it
 * @param citations where the text refers to it, in reading order
 */
public record WorkUse(Work work, List<LinkedEquation> equations, List<Citation> citations) {

    /**
     * A reference to a work.
     *
     * @param chapter that it stands in
     * @param anchor its id there; empty where the chapter or an equation comes from the work, which no word of the text says
     */
    public record Citation(Chapter chapter, String anchor) {
    }

    /** All works that the book cites, by key. */
    public static List<WorkUse> of(Links links) {
        Map<String, List<LinkedEquation>> equations = new HashMap<>();
        links.equations().forEach(equation -> equations.computeIfAbsent(key(equation), key -> new ArrayList<>()).add(equation));
        Map<String, List<Citation>> citations = new HashMap<>();
        links.book().chapters().forEach(chapter -> cite(chapter, citations));
        return links.book().works().values().stream().map(work -> new WorkUse(work, equations.getOrDefault(work.key(), List.of()),
                citations.getOrDefault(work.key(), List.of()))).filter(WorkUse::cited).toList();
    }

    /** The chapters that refer to it. */
    public List<Chapter> chapters() {
        return citations.stream().map(Citation::chapter).distinct().toList();
    }

    /** The id of the reference that is number n of its chapter. */
    public static String anchor(int n) {
        return "citation-" + n;
    }

    private static void cite(Chapter chapter, Map<String, List<Citation>> citations) {
        for (int n = 0; n < chapter.references().size(); n++) {
            Reference reference = chapter.references().get(n);
            if (mayCite(reference)) {
                citations.computeIfAbsent(reference.target(), key -> new ArrayList<>())
                        .add(new Citation(chapter, reference.kind() == Reference.Kind.XREF ? anchor(n) : ""));
            }
        }
    }

    private boolean cited() {
        return !equations.isEmpty() || !citations.isEmpty();
    }

    private static String key(LinkedEquation equation) {
        return equation.equation().source().split(",", 2)[0].strip();
    }

    private static boolean mayCite(Reference reference) {
        return reference.kind() == Reference.Kind.XREF || reference.kind() == Reference.Kind.SOURCE;
    }
}
