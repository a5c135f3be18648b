package org.linebyline.doclinker.weave;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/** All equations, each with its formula. */
final class EquationLookup {

    private EquationLookup() {
    }

    record View(Destination equation, String formula) {
    }

    static Lookup<LinkedEquation> of(Links links, Destinations destinations) {
        return new Lookup<>("equations", "Equations", "Every equation with its number, in the order of the chapters.", 40, entries(links, destinations));
    }

    static Entries<LinkedEquation> entries(Links links, Destinations destinations) {
        return new Entries<>(ByChapter.group(links.equations(), destinations, LinkedEquation::chapter),
                (equation, medium) -> new View(destinations.of(equation), new Fragment(links, medium).formula(equation)));
    }
}
