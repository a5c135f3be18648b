package org.linebyline.doclinker.weave.catalog;

import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.model.Work;

/** The words of a chapter: formulas as plain letters, references as what they lead to; listings, where lists and displayed formulas left out. */
public final class PlainChapter {

    /** What is no running text. */
    private static final String APART = ".formula.display, .where, .calls, figure.listing";

    private final Links links;
    private final Chapter chapter;
    private final Element body;

    public PlainChapter(Links links, Chapter chapter) {
        this.links = links;
        this.chapter = chapter;
        this.body = Jsoup.parseBodyFragment(chapter.html()).body();
        body.select("span.formula[data-n]").forEach(this::formula);
        body.select("a.xref").forEach(this::reference);
    }

    /** A heading or a term, and the words that belong to it. */
    public record Section(String id, String title, String text) {
    }

    /** The words before the first heading. */
    public String lead() {
        Element lead = body.clone();
        lead.select(".sect1, " + APART).remove();
        return lead.text();
    }

    public List<Section> sections() {
        return body.select("h2[id], h3[id]").stream().map(PlainChapter::section).toList();
    }

    /** The terms that the chapter defines, each with what it says of it. */
    public List<Section> terms() {
        return TermUse.in(chapter, body).stream().map(use -> new Section(use.anchor(), use.term(), use.said().text())).toList();
    }

    /** What the where list of an equation says of each symbol, in the order in which they are declared. */
    public List<String> meanings(String equation) {
        return Optional.ofNullable(body.getElementById(equation)).flatMap(WhereList::below).map(WhereList::meanings)
                .orElse(List.of()).stream().map(Element::text).toList();
    }

    private static Section section(Element heading) {
        Element section = heading.parent().clone().removeClass("sect2");
        section.select("h2, h3, .sect2, " + APART).remove();
        return new Section(heading.id(), heading.text(), section.text());
    }

    private void formula(Element element) {
        Formula formula = chapter.formulas().get(Integer.parseInt(element.attr("data-n"))).formula();
        element.text(links.book().typeset().get(formula) instanceof Typeset.Drawn drawn ? letters(drawn) : formula.latex());
    }

    static String letters(Typeset.Drawn drawn) {
        return Jsoup.parseBodyFragment(drawn.mathml()).text();
    }

    private void reference(Element link) {
        if (link.text().isEmpty()) {
            link.text(words(link.attr("data-target")));
        }
    }

    private String words(String target) {
        LinkedEquation equation = links.byId().get(target);
        Work work = links.book().works().get(target);
        if (equation != null) {
            return "(" + equation.number() + ")";
        }
        return work != null ? work.shortName() : links.book().plan().entry(target).map(Plan.Entry::title).orElse("");
    }
}
