package org.linebyline.doclinker.judge;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;

/** What a cross reference may name: equations, chapters and works of the whole book, and anchors of its own chapter. */
final class Names {

    private final Set<String> chapters = new HashSet<>();
    private final Set<String> ofBook = new HashSet<>();

    Names(Links links) {
        links.book().plan().parts().forEach(part -> part.chapters().forEach(entry -> chapters.add(entry.slug())));
        ofBook.addAll(chapters);
        ofBook.addAll(links.byId().keySet());
        ofBook.addAll(links.book().works().keySet());
    }

    /** Whether a name leads somewhere from within a chapter. */
    boolean has(String name, Chapter chapter) {
        return ofBook.contains(name) || chapter.anchors().stream().anyMatch(anchor -> anchor.id().equals(name));
    }

    /** All that lead somewhere from within a chapter. */
    Set<String> of(Chapter chapter) {
        Set<String> names = new HashSet<>(ofBook);
        chapter.anchors().forEach(anchor -> names.add(anchor.id()));
        return names;
    }

    /** Chapters, written or planned. */
    Set<String> chapters() {
        return Collections.unmodifiableSet(chapters);
    }
}
