package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.weave.catalog.WorkUse;

/** Turns the cross references of a chapter into links with words. */
final class References {

    private final Links links;
    private final Medium medium;
    private final Chapter chapter;

    References(Links links, Medium medium, Chapter chapter) {
        this.links = links;
        this.medium = medium;
        this.chapter = chapter;
    }

    /**
     * Fills an {@code <a class="xref">}.
     *
     * @param anchors the words for an anchor of the chapter itself
     */
    void weave(Element link, Map<String, String> anchors) {
        String target = link.attr("data-target");
        String n = link.attr("data-n");
        Work work = links.book().works().get(target);
        LinkedEquation equation = links.byId().get(target);
        link.removeAttr("data-target").removeAttr("data-line").removeAttr("data-n");
        if (equation != null) {
            point(link, medium.href(chapter.slug(), equation.chapter().slug(), target), "(" + equation.number() + ")");
        } else if (work != null) {
            cite(link, work);
            if (medium.paper()) {
                link.id(WorkUse.anchor(Integer.parseInt(n)));
            }
        } else if (links.book().plan().entry(target).isPresent()) {
            chapter(link, links.book().plan().entry(target).get());
        } else {
            point(link, medium.href(chapter.slug(), chapter.slug(), target), anchors.getOrDefault(target, target));
        }
    }

    /** The words for the paper of an equation, such as {@code vaswani2017, eq. 1}, as a link where the work is known. */
    Element source(String written) {
        String key = written.split(",", 2)[0].strip();
        Work work = links.book().works().get(key);
        String words = work == null ? written : work.shortName() + written.substring(written.indexOf(key) + key.length());
        Element source = new Element(work == null || work.url().isEmpty() ? "span" : "a").addClass("equation-source");
        if (source.nameIs("a")) {
            source.attr("href", work.url());
        }
        if (work != null) {
            about(source, work);
        }
        return source.text(words);
    }

    private void cite(Element link, Work work) {
        if (link.closest(".further") != null && link.text().isEmpty()) {
            link.before(new Element("b").text(work.shortName()));
            link.before(" ");
            link.appendElement("cite").text(work.title());
        } else if (link.text().isEmpty()) {
            link.text(work.shortName());
        }
        about(link, work);
        if (work.url().isEmpty()) {
            link.tagName("span");
        } else {
            link.attr("href", work.url());
        }
    }

    /** What a card says of a work, and without a script the browser. */
    private static void about(Element link, Work work) {
        link.addClass("work").attr("title", work.authors() + ": " + work.title() + " (" + work.year() + ")");
    }

    private void chapter(Element link, Plan.Entry entry) {
        boolean written = links.book().chapters().stream().anyMatch(other -> other.slug().equals(entry.slug()));
        if (written) {
            point(link, medium.href(chapter.slug(), entry.slug(), ""), entry.title());
        } else {
            link.tagName("span").addClass("planned").attr("title", "chapter " + entry.number() + ", to come");
            if (link.text().isEmpty()) {
                link.text(entry.title());
            }
        }
    }

    private static void point(Element link, String href, String words) {
        link.attr("href", href);
        if (link.text().isEmpty() && link.children().isEmpty()) {
            link.text(words);
        }
    }
}
