package org.linebyline.doclinker.weave;

import java.util.List;

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
    private final CodeLinks code;

    /**
     * A weaver.
     *
     * @param chapter slug of the chapter that the equations stand in
     */
    EvidenceWeaver(Links links, Shown shown, Medium medium, String chapter) {
        this.links = links;
        this.shown = shown;
        this.code = new CodeLinks(shown, medium, chapter);
    }

    Element of(LinkedEquation equation) {
        Element evidence = new Element("div").addClass("evidence");
        Element line = evidence.appendElement("p").appendText("code: ");
        String separator = "";
        for (Region region : equation.regions()) {
            line.appendText(separator);
            line.appendChild(code.to(region, shown.firstLine(region), CodeLinks.file(region) + ", " + region.lines()));
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

    /** A page has more. */
    private static void more(Element evidence, LinkedEquation equation) {
        List<String> kinds = EvidencePages.kinds(equation);
        if (!kinds.isEmpty()) {
            evidence.appendElement("a").addClass("more").attr("href", EvidencePages.href(equation)).text("see " + String.join(", ", kinds));
        }
    }
}
