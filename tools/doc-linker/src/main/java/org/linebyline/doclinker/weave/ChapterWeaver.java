package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.catalog.TermUse;

/** Fills the empty elements of one chapter's HTML. */
final class ChapterWeaver {

    /** In pixels: a wider figure scrolls on a phone. */
    private static final int WIDE = 500;

    private final Links links;
    private final Chapter chapter;
    private final Medium medium;
    private final int number;
    private final ListingWeaver listings;
    private final EquationWeaver equations;
    private final StepWeaver steps = new StepWeaver();
    private final References references;
    private final Map<String, String> anchors = new HashMap<>();

    ChapterWeaver(Links links, Shown shown, Chapter chapter, Medium medium, SourceHost host) {
        this.links = links;
        this.chapter = chapter;
        this.medium = medium;
        this.number = links.book().plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
        this.listings = new ListingWeaver(links, shown, medium, chapter, host);
        this.references = new References(links, medium, chapter);
        this.equations = new EquationWeaver(links, shown, medium, chapter, references);
    }

    /** A heading of the chapter. */
    record Section(String id, String title) {
    }

    /** A chapter ready for a template. */
    record Woven(Element body, List<Section> sections) {
    }

    Woven weave() {
        Document document = Jsoup.parseBodyFragment(chapter.html());
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("figure.listing:not([data-n])").forEach(figure -> figure.removeAttr("data-language").addClass("plain"));
        body.select("figure.listing[data-n]").forEach(figure -> listings.weave(figure, listing(figure)));
        body.select(".formula[data-n]").forEach(this::formula);
        body.select("div.formula.equation").forEach(equations::weave);
        figures(body);
        new Footnotes(medium, chapter.slug()).weave(body);
        terms(body);
        List<Section> sections = sections(body);
        body.select("a.xref").forEach(link -> references.weave(link, anchors));
        body.select("table.tableblock").forEach(ChapterWeaver::table);
        if (medium.paper()) {
            body.select("details").forEach(details -> details.attr("open", ""));
            body.select("a.xref[href^=#]").forEach(PageReference::within);
            SmallCapitals.mark(body);
        }
        Glue.touch(body);
        if (!medium.paper()) {
            body.select(":not(pre) > code").forEach(CodeBreaks::allow);
        }
        rename(body);
        return new Woven(body, sections);
    }

    private Listing listing(Element figure) {
        Listing listing = chapter.listings().get(Integer.parseInt(figure.attr("data-n")));
        figure.removeAttr("data-n").removeAttr("data-language").removeAttr("data-line");
        return listing;
    }

    private void formula(Element element) {
        FormulaUse use = chapter.formulas().get(Integer.parseInt(element.attr("data-n")));
        for (String attribute : List.of("data-n", "data-kind", "data-role", "data-line", "data-source")) {
            element.removeAttr(attribute);
        }
        medium.draw(element, use.formula());
        if (use.role() == FormulaUse.Role.STEP) {
            links.steps().stream().filter(step -> step.step().display().latex().equals(use.place())).findFirst()
                    .ifPresent(step -> steps.weave(element, step));
        }
    }

    /** A glossary leads to where a term is defined first. */
    private static void terms(Element body) {
        Set<String> seen = new HashSet<>();
        body.select("p strong." + TermUse.ROLE).stream().filter(term -> seen.add(TermUse.anchor(term)))
                .forEach(term -> term.attr("id", TermUse.anchor(term)));
    }

    private void figures(Element body) {
        int count = 0;
        for (Element figure : body.select("[data-image]")) {
            Element caption = figure.selectFirst("figcaption");
            picture(figure);
            if (caption != null) {
                String label = "Figure " + number + "." + ++count;
                anchors.put(figure.id(), label);
                caption.prependText(" ").prependElement("b").text(label);
                figure.appendChild(caption);
            }
        }
    }

    private void picture(Element figure) {
        int n = Integer.parseInt(figure.attr("data-n"));
        String svg = links.book().pictures().getOrDefault(chapter.references().get(n).target(), "");
        if (!svg.isEmpty()) {
            Element drawing = medium.figure(svg);
            drawing.attr("role", "img").attr("aria-label", figure.attr("data-alt"));
            figure.prependChild(drawing);
            String width = drawing.attr("width");
            if (width.matches("\\d{1,6}") && Integer.parseInt(width) > WIDE) {
                figure.addClass("wide-figure");
            }
        }
        figure.removeClass(Vignettes.ROLE);
        for (String attribute : List.of("data-n", "data-image", "data-alt", "data-line")) {
            figure.removeAttr(attribute);
        }
        if (figure.id().isEmpty()) {
            figure.removeAttr("id");
        }
    }

    private List<Section> sections(Element body) {
        List<Section> sections = new ArrayList<>();
        for (Element heading : body.select("h2[id], h3[id]")) {
            anchors.put(heading.id(), heading.text());
            if (heading.nameIs("h2")) {
                sections.add(new Section(medium.id(chapter.slug(), heading.id()), heading.ownText().isBlank()
                        ? heading.text() : heading.ownText()));
            }
        }
        return List.copyOf(sections);
    }

    /** A corner without words heads nothing; cells need not say what is so everywhere. */
    private static void table(Element table) {
        table.wrap("<div class=\"table-scroll\"></div>");
        for (Element part : table.select("th, td, p.tableblock")) {
            part.removeClass("tableblock").removeClass("halign-left").removeClass("valign-top");
            if (part.className().isEmpty()) {
                part.removeAttr("class");
            }
        }
        table.select("th:not(:has(*))").stream().filter(cell -> cell.text().isBlank()).forEach(cell -> cell.tagName("td"));
    }

    private void rename(Element body) {
        body.select("[id]").stream().filter(element -> element.closest("svg") == null)
                .filter(element -> element.closest("figure.listing") == null || element.hasClass("listing"))
                .forEach(element -> element.attr("id", medium.id(chapter.slug(), element.id())));
    }
}
