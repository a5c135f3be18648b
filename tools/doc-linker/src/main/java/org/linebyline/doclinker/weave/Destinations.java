package org.linebyline.doclinker.weave;

import java.util.HashMap;
import java.util.Map;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.weave.catalog.EquationNames;

/** Where the chapters and the equations of a book are, and what they are called. */
final class Destinations {

    private final Plan plan;
    private final Medium medium;
    private final Map<String, EquationNames> names = new HashMap<>();

    Destinations(Plan plan, Medium medium) {
        this.plan = plan;
        this.medium = medium;
    }

    Destination of(LinkedEquation equation) {
        Chapter chapter = equation.chapter();
        String name = names.computeIfAbsent(chapter.slug(), slug -> new EquationNames(chapter)).of(equation.equation());
        return new Destination(equation.number(), name, medium.href("", chapter.slug(), equation.id()));
    }

    Destination of(Chapter chapter) {
        return new Destination(plan.entry(chapter.slug()).map(Plan.Entry::number).map(String::valueOf).orElseThrow(), chapter.title(),
                medium.href("", chapter.slug(), ""));
    }
}
