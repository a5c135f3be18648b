package org.linebyline.doclinker.read.chapter;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter.Section;

/** Finds the sections of a chapter's first level, and its lead. */
final class Sections {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final ChapterText text;

    Sections(ChapterText text) {
        this.text = text;
    }

    /** The lead, then the sections in order. */
    List<Section> of(Element body) {
        List<Section> sections = new ArrayList<>();
        boolean withoutLead = body.children().stream().filter(block -> !block.hasClass("sect1")).allMatch(Sections::empty);
        sections.add(new Section(List.of(Section.LEAD), "", text.title(), withoutLead));
        body.select("> .sect1").forEach(section -> sections.add(section(section)));
        return sections;
    }

    private Section section(Element section) {
        List<String> roles = section.classNames().stream().filter(name -> !name.equals("sect1")).toList();
        Element heading = section.selectFirst(HEADINGS);
        return new Section(roles, heading == null ? "" : heading.text(), text.attributesAbove(section), empty(section));
    }

    private static boolean empty(Element block) {
        Element content = block.clone();
        content.select(HEADINGS).remove();
        return content.text().isBlank() && content.select("[data-n]").isEmpty();
    }
}
