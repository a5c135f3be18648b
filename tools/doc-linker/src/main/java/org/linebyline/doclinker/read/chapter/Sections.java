package org.linebyline.doclinker.read.chapter;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.linebyline.doclinker.model.Chapter.Section;

/** Finds the sections of a chapter's first level, and its lead. */
final class Sections {

    private static final Evaluator HEADING = QueryParser.parse("h1, h2, h3, h4, h5, h6");

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
        Element heading = section.selectFirst(HEADING);
        return new Section(roles, heading == null ? "" : heading.text(), text.attributesAbove(section), empty(section));
    }

    private static boolean empty(Element block) {
        return block.stream().filter(element -> element.hasAttr("data-n") || !element.ownText().isBlank())
                .noneMatch(element -> element.closest(HEADING) == null);
    }
}
