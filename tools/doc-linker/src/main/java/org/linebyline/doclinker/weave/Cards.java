package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.EquationNames;

/**
 * What pages show of a chapter where they refer to it, and of its equations, and what can be copied of these: a script that hands
 * it over, since a page that was opened from a file may not fetch one. It is loaded when it is first wanted.
 */
final class Cards {

    private final Links links;

    Cards(Links links) {
        this.links = links;
    }

    /** What the card of a chapter, or of one of its equations, shows. */
    record ChapterCard(String slug, int number, String title, String description, Map<String, EquationCard> equations) {
    }

    /** Also what can be copied of it. */
    record EquationCard(String number, String name, String formula, String latex, String citation) {
    }

    String of(Chapter chapter) throws IOException {
        SiteMedium medium = SiteMedium.of(links.book());
        EquationNames names = new EquationNames(chapter);
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        Map<String, EquationCard> equations = new TreeMap<>();
        for (LinkedEquation linked : links.equations()) {
            if (linked.chapter().equals(chapter)) {
                Element formula = page.body().appendElement("div").addClass("formula").addClass("display");
                medium.draw(formula, linked.equation().formula());
                formula.select("math").remove();
                String name = names.of(linked.equation());
                equations.put(linked.id(), new EquationCard(linked.number(), name, formula.outerHtml(), linked.equation().formula().plain(),
                        EquationCitation.of(linked, name, links)));
            }
        }
        int number = links.book().plan().entry(chapter.slug()).orElseThrow().number();
        return "keepCards(" + new JsonMapper().writeValueAsString(new ChapterCard(chapter.slug(), number, chapter.title(),
                chapter.description(), equations)) + ");\n";
    }
}
