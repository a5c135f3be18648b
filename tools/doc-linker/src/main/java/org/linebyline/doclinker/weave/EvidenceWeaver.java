package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;

/**
 * The foot of an equation's block: where its code is, how many tests execute it, how many of its mutants they
 * kill, and what computing its formula has shown.
 */
final class EvidenceWeaver {

    private final Links links;
    private final Shown shown;
    private final Medium medium;
    private final String chapter;

    /**
     * A weaver.
     *
     * @param chapter slug of the chapter that the equations stand in
     */
    EvidenceWeaver(Links links, Shown shown, Medium medium, String chapter) {
        this.links = links;
        this.shown = shown;
        this.medium = medium;
        this.chapter = chapter;
    }

    Element of(LinkedEquation equation) {
        Element evidence = new Element("div").addClass("evidence");
        Element line = evidence.appendElement("p").appendText("code: ");
        String separator = "";
        for (Region region : equation.regions()) {
            line.appendText(separator);
            String words = name(region.path()) + ", " + region.lines();
            line.appendChild(link(region, shown.firstLine(region), words));
            separator = "; ";
        }
        if (links.book().evidence() instanceof Evidence.Recorded) {
            line.appendText("; tests: " + equation.tests().size());
        }
        if (!equation.mutants().isEmpty()) {
            line.appendText("; mutants: " + equation.mutants().killed() + " killed of " + equation.mutants().total());
        }
        if (!equation.evaluation().words().isEmpty()) {
            line.appendText("; ").appendElement("span").addClass("evaluation").text(equation.evaluation().words());
        }
        more(evidence, equation);
        return evidence;
    }

    /** On paper the mutants that live are listed; on the site a page has more. */
    private void more(Element evidence, LinkedEquation equation) {
        List<String> kinds = EvidencePages.kinds(equation);
        if (medium.paper()) {
            survivors(evidence, Survivor.of(equation));
        } else if (!kinds.isEmpty()) {
            evidence.appendElement("a").addClass("more").attr("href", EvidencePages.href(equation)).text("see " + String.join(", ", kinds));
        }
    }

    private void survivors(Element evidence, List<Survivor> survivors) {
        if (!survivors.isEmpty()) {
            Element list = evidence.appendElement("ul").addClass("survivors");
            survivors.forEach(survivor -> list.appendElement("li").appendChild(link(survivor.region(), survivor.line(), survivor.place()))
                    .appendText(": " + survivor.fault()));
        }
    }

    /** A link to a line where the book shows it; the words alone where it does not. */
    private Element link(Region region, int line, String words) {
        Optional<String> href = shown.where(region)
                .map(where -> medium.href(chapter, where.chapter(), shown.anchor(region.path(), line)));
        return href.map(address -> new Element("a").attr("href", address)).orElseGet(() -> new Element("span")).text(words);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
