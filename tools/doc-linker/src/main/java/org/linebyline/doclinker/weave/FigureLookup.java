package org.linebyline.doclinker.weave;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.FigureUse;

/** All figures, each with its picture, which is a file of its own. */
final class FigureLookup {

    private FigureLookup() {
    }

    record View(String number, String href, String picture, String words, String caption) {
    }

    static Lookup<FigureUse> of(Links links, Destinations destinations) {
        return new Lookup<>("figures", "Figures", "Every figure with its caption, in the order of the chapters.", 60, entries(links, destinations));
    }

    static Entries<FigureUse> entries(Links links, Destinations destinations) {
        return new Entries<>(ByChapter.group(FigureUse.of(links), destinations, FigureUse::chapter),
                (figure, medium) -> new View(figure.number(), medium.href("", figure.chapter().slug(), figure.anchor()), picture(figure),
                        figure.words(), new Fragment(links, medium).html(figure.caption(), figure.chapter())));
    }

    /** The file of a picture, beside the page. */
    static String picture(FigureUse figure) {
        return "figures/" + figure.number() + ".svg";
    }
}
