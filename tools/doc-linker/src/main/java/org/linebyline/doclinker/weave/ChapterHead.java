package org.linebyline.doclinker.weave;

import java.util.List;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Plan;

/** Writes the head of a chapter: its part, its title, how long it takes, what it needs and what it leads to. */
final class ChapterHead {

    private final Book book;
    private final Medium medium;

    ChapterHead(Book book, Medium medium) {
        this.book = book;
        this.medium = medium;
    }

    Element of(Chapter chapter, int minutes) {
        Plan.Entry entry = book.plan().entry(chapter.slug()).orElseThrow();
        Element head = new Element("header").addClass("chapter-head");
        part(head, entry);
        Element title = head.appendElement("h1").attr("id", medium.id(chapter.slug(), "top"));
        title.appendElement("span").addClass("chapter-number").text(String.valueOf(entry.number()));
        title.appendText(chapter.title());
        if (!chapter.description().isEmpty()) {
            head.appendElement("p").addClass("description").text(chapter.description());
        }
        Element meta = new Element("dl").addClass("chapter-meta");
        Element time = meta.appendElement("div");
        time.appendElement("dt").text("Time");
        time.appendElement("dd").text(minutes == 1 ? "a minute" : minutes + " minutes");
        chips(meta, "Needs", chapter, chapter.needs());
        chips(meta, "Leads to", chapter, book.chapters().stream()
                .filter(other -> other.needs().contains(chapter.slug())).map(Chapter::slug).toList());
        Element path = meta.appendElement("div");
        path.appendElement("dt").text("On the map");
        path.appendElement("dd").appendElement("a").addClass("chip").attr("href", "map.html#" + chapter.slug()).text("The path to here");
        head.appendChild(meta);
        return head;
    }

    private void part(Element head, Plan.Entry entry) {
        for (int i = 0; i < book.plan().parts().size(); i++) {
            Plan.Part part = book.plan().parts().get(i);
            if (part.chapters().contains(entry) && !part.title().isEmpty()) {
                head.appendElement("p").addClass("part").appendText("Part " + (i + 1) + " ")
                        .appendElement("span").text(part.title());
            }
        }
    }

    private void chips(Element meta, String label, Chapter chapter, List<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        Element group = meta.appendElement("div");
        group.appendElement("dt").text(label);
        Element chips = group.appendElement("dd");
        for (String slug : slugs) {
            book.plan().entry(slug).ifPresent(entry -> {
                boolean written = book.chapters().stream().anyMatch(other -> other.slug().equals(slug));
                Element chip = chips.appendElement(written ? "a" : "span").addClass("chip");
                chip.appendElement("b").text(String.valueOf(entry.number()));
                chip.appendText(entry.title());
                if (written) {
                    chip.attr("href", medium.href(chapter.slug(), slug, ""));
                } else {
                    chip.addClass("planned").appendText(" ").appendElement("i").text("to come");
                }
                chips.appendText(" ");
            });
        }
    }
}
