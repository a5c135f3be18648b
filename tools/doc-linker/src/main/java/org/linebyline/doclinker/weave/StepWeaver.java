package org.linebyline.doclinker.weave;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.LinkedStep;

/** Says below a step of a derivation, in a small line, what computing it has shown. */
final class StepWeaver {

    /** @param formula with the where list of its own behind it, if it has one */
    void weave(Element formula, LinkedStep step) {
        Element last = formula;
        Element next = formula.nextElementSibling();
        if (!step.step().display().symbols().isEmpty() && next != null && next.hasClass("where")) {
            last = next.addClass("of-step");
        }
        if (!step.evaluation().words().isEmpty()) {
            last.after(new Element("p").addClass("step-evaluation").text(step.evaluation().words()));
        }
    }
}
