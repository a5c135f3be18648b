package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.FigureUse;

/** All figures, each with its picture, which is a file of its own. */
final class FigureLookup implements Lookup<FigureUse> {

    private final Links links;
    private final Destinations destinations;

    FigureLookup(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    record View(String number, String href, String picture, String words, String caption) {
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String title() {
        return "Figures";
    }

    @Override
    public String description() {
        return "Every figure with its caption, in the order of the chapters.";
    }

    @Override
    public int most() {
        return 60;
    }

    @Override
    public List<Leaf.Group<FigureUse>> groups() {
        return ByChapter.group(FigureUse.of(links), destinations, FigureUse::chapter);
    }

    @Override
    public Object view(FigureUse figure, Medium medium) {
        return new View(figure.number(), medium.href("", figure.chapter().slug(), figure.anchor()), picture(figure), figure.words(),
                new Fragment(links, medium).html(figure.caption(), figure.chapter()));
    }

    /** The file of a picture, beside the page. */
    static String picture(FigureUse figure) {
        return "figures/" + figure.number() + ".svg";
    }
}
