package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/** All equations, each with its formula. */
final class EquationLookup implements Lookup<LinkedEquation> {

    private final Links links;
    private final Destinations destinations;

    EquationLookup(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    record View(Destination equation, String formula) {
    }

    @Override
    public String name() {
        return "equations";
    }

    @Override
    public String title() {
        return "Equations";
    }

    @Override
    public String description() {
        return "Every equation with its number, in the order of the chapters.";
    }

    @Override
    public int most() {
        return 40;
    }

    @Override
    public List<Leaf.Group<LinkedEquation>> groups() {
        return ByChapter.group(links.equations(), destinations, LinkedEquation::chapter);
    }

    @Override
    public Object view(LinkedEquation equation, Medium medium) {
        return new View(destinations.of(equation), new Fragment(links, medium).formula(equation));
    }
}
