package org.linebyline.doclinker.weave.epub;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Moves the notes of a chapter to its end: reading devices know them there, and show each at its number. */
final class Notes {

    private Notes() {
    }

    static void gather(Element body) {
        Elements notes = body.select("span.note");
        if (notes.isEmpty()) {
            return;
        }
        body.select(".note-call > a").attr("epub:type", "noteref").attr("role", "doc-noteref");
        Element section = body.appendElement("section").addClass("notes").attr("aria-label", "Notes");
        for (Element note : notes) {
            note.tagName("aside").attr("epub:type", "footnote").attr("role", "doc-footnote");
            note.select(".note-number").attr("role", "doc-backlink");
            section.appendChild(note);
        }
    }
}
