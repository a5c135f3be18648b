package org.linebyline.doclinker.weave;

import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Work;

/** An equation as a bibliography would name it: by the work that it comes from, or by this book. */
final class EquationCitation {

    private EquationCitation() {
    }

    static String of(LinkedEquation equation, String name, Links links) {
        String source = equation.equation().source();
        Work work = links.book().works().get(key(equation.equation()));
        if (work != null) {
            String place = source.substring(source.indexOf(work.key()) + work.key().length());
            return work.authors() + ": " + work.title() + " (" + work.year() + ")" + place
                    + (work.url().isEmpty() ? "" : ", " + work.url());
        }
        return links.book().plan().title() + ", " + equation.chapter().title() + ", equation (" + equation.number() + "): " + name
                + (source.isEmpty() ? "" : ", after " + source);
    }

    private static String key(Equation equation) {
        return equation.source().split(",", 2)[0].strip();
    }
}
