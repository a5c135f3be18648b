package org.linebyline.doclinker.judge;

import java.util.HashSet;
import java.util.Set;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;

/** What a cross reference may name. */
final class Names {

    private Names() {
    }

    /** From within a chapter: equations, chapters, works, and anchors of the chapter itself. */
    static Set<String> of(Chapter chapter, Links links) {
        Set<String> names = planned(links.book());
        names.addAll(links.byId().keySet());
        names.addAll(links.book().works().keySet());
        chapter.anchors().forEach(anchor -> names.add(anchor.id()));
        return names;
    }

    /** Chapters, written or planned. */
    static Set<String> planned(Book book) {
        Set<String> slugs = new HashSet<>();
        book.plan().parts().forEach(part -> part.chapters().forEach(entry -> slugs.add(entry.slug())));
        return slugs;
    }
}
