package org.linebyline.doclinker.judge;

import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;

/** Works that equations and chapters come from, and cross references that mean a work. */
final class SourceUnknown implements Check {

    private static final String KEY = "\\p{L}+\\d{4}\\p{L}?";

    @Override
    public Stream<Finding> findings(Links links) {
        Names names = new Names(links);
        Set<String> keys = links.book().works().keySet();
        return links.book().chapters().stream().flatMap(chapter -> chapter.references().stream()
                .filter(reference -> unknown(reference, chapter, names, keys))
                .map(reference -> new Finding(Rule.SOURCE_UNKNOWN, reference.place(), "the bibliography has no work '"
                        + reference.target() + "'" + Nearest.question(reference.target(), keys)
                        + ": add an entry with this key, or name one that it has")));
    }

    private static boolean unknown(Reference reference, Chapter chapter, Names names, Set<String> keys) {
        return switch (reference.kind()) {
            case SOURCE -> !keys.contains(reference.target());
            case XREF -> !names.has(reference.target(), chapter) && meansAWork(reference.target(), names.of(chapter), keys);
            case PREREQUISITE, IMAGE, FIGURE -> false;
        };
    }

    /** Whether a cross reference that leads nowhere has the form of a key, or is nearest to one. */
    static boolean meansAWork(String target, Set<String> names, Set<String> keys) {
        return target.matches(KEY) || Nearest.of(target, names).filter(keys::contains).isPresent();
    }
}
