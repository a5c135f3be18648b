package org.linebyline.doclinker.weave;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Plan;

/** A place that an index leads to: its number, its name, and its address from the top folder. */
record Destination(String number, String title, String href) {

    static Destination of(LinkedEquation equation) {
        return new Destination(equation.number(), equation.id().replace('-', ' '), equation.chapter().slug() + ".html#" + equation.id());
    }

    static Destination of(Chapter chapter, Plan plan) {
        return new Destination(plan.entry(chapter.slug()).map(Plan.Entry::number).map(String::valueOf).orElseThrow(), chapter.title(),
                chapter.slug() + ".html");
    }
}
