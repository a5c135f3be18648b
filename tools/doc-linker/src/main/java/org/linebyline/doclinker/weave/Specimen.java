package org.linebyline.doclinker.weave;

import java.util.Optional;

import org.jsoup.nodes.Element;

/** An equation with its code for the first page, which shows at a glance what the book is: one with several terms and a short listing. */
final class Specimen {

    private static final int TERMS = 2;
    private static final int LINES = 10;

    private Specimen() {
    }

    /**
     * The first such equation of a chapter; its links lead there.
     *
     * @param page the chapter's address
     */
    static Optional<Element> of(String page, Element body) {
        return body.select(".equation:not(.wide-formula)").stream()
                .filter(equation -> equation.select(".equation-terms a").size() >= TERMS)
                .filter(equation -> equation.select(".line").size() <= LINES)
                .findFirst().map(equation -> detached(page, equation.clone()));
    }

    private static Element detached(String page, Element equation) {
        equation.select(".where, .calls, .evidence, .copy").remove();
        equation.select("[id]").removeAttr("id");
        equation.select("a[href^=#]").forEach(link -> link.attr("href", page + link.attr("href")));
        return equation;
    }
}
