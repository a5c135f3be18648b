package org.linebyline.doclinker.weave;

import org.jsoup.nodes.Element;

/**
 * Numbers the footnotes of a chapter. A note stands in its paragraph, right behind its number: a style sheet moves it into
 * the margin, folds it until its number is followed, or puts it at the foot of the sheet.
 */
final class Footnotes {

    private final Medium medium;
    private final String chapter;

    Footnotes(Medium medium, String chapter) {
        this.medium = medium;
        this.chapter = chapter;
    }

    void weave(Element body) {
        body.select("span.note").forEach(this::note);
        body.select("span.note-again").forEach(this::again);
    }

    private void note(Element note) {
        String number = number(note);
        String call = "note-" + number + "-call";
        note.before(call(number).attr("id", call));
        note.attr("id", "note-" + number).attr("role", "note");
        note.prependText(" ").prependElement("a").addClass("note-number").attr("href", href(call)).text(number);
    }

    private void again(Element place) {
        place.replaceWith(call(number(place)));
    }

    private Element call(String number) {
        Element call = new Element("sup").addClass("note-call");
        call.appendElement("a").attr("href", href("note-" + number)).attr("aria-label", "note " + number).text(number);
        return call;
    }

    private String href(String id) {
        return medium.href(chapter, chapter, id);
    }

    private static String number(Element element) {
        String number = element.attr("data-note");
        element.removeAttr("data-note");
        return number;
    }
}
