package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;

/** A few words of a chapter on another page: formulas are drawn, and references are words that lead nowhere. */
final class Fragment {

    private final Links links;
    private final Medium medium;

    Fragment(Links links, Medium medium) {
        this.links = links;
        this.medium = medium;
    }

    String html(Element words, Chapter chapter) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element copy = words.clone();
        page.body().appendChild(copy);
        copy.select(".formula[data-n]").forEach(formula -> {
            medium.draw(formula, chapter.formulas().get(Integer.parseInt(formula.attr("data-n"))).formula());
            formula.removeAttr("data-n").removeAttr("data-kind").removeAttr("data-role").removeAttr("data-line");
        });
        References references = new References(links, medium, chapter);
        copy.select("a.xref").forEach(reference -> references.weave(reference, Map.of()));
        copy.select("[id]").removeAttr("id");
        copy.select("a, span.planned, p").forEach(Element::unwrap);
        Glue.touch(copy);
        return copy.html().strip();
    }

    /** A convention of notation. */
    String html(Plan.Convention convention) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Element said = page.body().appendElement("p").appendText(convention.words().get(0));
        for (int i = 0; i < convention.formulas().size(); i++) {
            medium.draw(said.appendElement("span").addClass("formula"), convention.formulas().get(i).formula());
            said.appendText(convention.words().get(i + 1));
        }
        Glue.touch(said);
        return said.html();
    }

    /** An equation's formula, small. */
    String formula(LinkedEquation equation) {
        Element formula = new Element("div").addClass("formula");
        medium.draw(formula, equation.equation().formula());
        return formula.outerHtml();
    }
}
