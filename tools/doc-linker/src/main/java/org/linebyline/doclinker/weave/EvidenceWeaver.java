package org.linebyline.doclinker.weave;

import java.util.Optional;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutants;
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
            if (!medium.paper() && !equation.tests().isEmpty()) {
                fold(evidence, equation.tests().size() == 1 ? "which test" : "which tests")
                        .appendChild(TestList.of(equation, equation.tests()));
            }
        }
        mutants(evidence, line, equation);
        evaluation(evidence, line, equation.evaluation());
        return evidence;
    }

    /** On paper, the inputs are counted only. */
    private void evaluation(Element evidence, Element line, Evaluation evaluation) {
        if (!evaluation.words().isEmpty()) {
            line.appendText("; ").appendElement("span").addClass("evaluation").text(evaluation.words());
        }
        if (!medium.paper() && evaluation instanceof Evaluation.Agrees agrees && !agrees.shown().isEmpty()) {
            Element fold = fold(evidence, "some inputs");
            Element list = fold.appendElement("ul").addClass("inputs");
            agrees.shown().forEach(sample -> list.appendElement("li").text(sample.line()));
        }
    }

    /** On paper, the tests that kill are counted and the mutants that live are listed. */
    private void mutants(Element evidence, Element line, LinkedEquation equation) {
        Mutants mutants = equation.mutants();
        if (mutants.isEmpty()) {
            return;
        }
        line.appendText("; mutants: " + mutants.killed() + " killed of " + mutants.total());
        if (medium.paper()) {
            survivors(evidence, equation);
            return;
        }
        Element fold = fold(evidence, "which mutants");
        fold.appendElement("p").text("A mutant is this code with one small fault in it. A test that notices kills it.");
        survivors(fold, equation);
        if (!mutants.killers().isEmpty()) {
            fold.appendElement("p").text("Killed by:");
            fold.appendChild(TestList.of(equation, mutants.killers()));
        }
    }

    private void survivors(Element parent, LinkedEquation equation) {
        if (equation.mutants().survivors().isEmpty()) {
            return;
        }
        Element list = parent.appendElement("ul").addClass("survivors");
        for (Mutant mutant : equation.mutants().survivors()) {
            int line = mutant.place().line();
            Region region = equation.regions().stream().filter(candidate -> candidate.path().equals(mutant.place().path()))
                    .findFirst().orElseThrow();
            list.appendElement("li").appendChild(link(region, line, name(region.path()) + ", line " + line))
                    .appendText(": " + mutant.description() + " \u2013 " + mutant.status().outcome());
        }
    }

    private static Element fold(Element evidence, String words) {
        Element details = evidence.appendElement("details");
        details.appendElement("summary").text(words);
        return details;
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
