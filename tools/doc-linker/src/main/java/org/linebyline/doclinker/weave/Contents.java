package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Plan;

/** The plan of a book with the chapters that are written, as templates take it. */
final class Contents {

    private final Book book;
    private final Vignettes vignettes;
    private final Map<String, Chapter> written = new HashMap<>();

    Contents(Book book, Vignettes vignettes) {
        this.book = book;
        this.vignettes = vignettes;
        book.chapters().forEach(chapter -> written.putIfAbsent(chapter.slug(), chapter));
    }

    record PartView(int number, String id, String title, String blurb, boolean current, List<EntryView> chapters) {
    }

    /** @param vignette its address; empty where there is none */
    record EntryView(int number, String slug, String title, String description, String href, String vignette, boolean planned,
            boolean current) {
    }

    record Neighbor(String title, String href, int number) {
    }

    /** @param current slug of the chapter that the reader is in; empty for none */
    List<PartView> parts(String current) {
        List<PartView> parts = new ArrayList<>();
        for (Plan.Part part : book.plan().parts()) {
            List<EntryView> chapters = part.chapters().stream().map(entry -> entry(entry, current)).toList();
            boolean here = chapters.stream().anyMatch(EntryView::current);
            parts.add(new PartView(parts.size() + 1, "part-" + (parts.size() + 1), part.title(), part.blurb(), here, chapters));
        }
        return parts;
    }

    /** The chapters that exist. */
    List<EntryView> written() {
        return parts("").stream().flatMap(part -> part.chapters().stream()).filter(entry -> !entry.planned()).toList();
    }

    /** The chapter so many places after one; null where there is none. */
    Neighbor neighbor(Chapter chapter, int places) {
        int position = book.chapters().indexOf(chapter) + places;
        if (position < 0 || position >= book.chapters().size()) {
            return null;
        }
        Chapter other = book.chapters().get(position);
        return new Neighbor(other.title(), other.slug() + ".html", number(other));
    }

    int number(Chapter chapter) {
        return book.plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
    }

    private EntryView entry(Plan.Entry entry, String current) {
        Chapter chapter = written.get(entry.slug());
        return chapter == null
                ? new EntryView(entry.number(), entry.slug(), entry.title(), "", "", "", true, false)
                : new EntryView(entry.number(), entry.slug(), chapter.title(), chapter.description(), entry.slug() + ".html",
                        vignettes.address(entry.slug()), false, entry.slug().equals(current));
    }
}
