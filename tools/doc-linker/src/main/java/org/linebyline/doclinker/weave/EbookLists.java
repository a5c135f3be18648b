package org.linebyline.doclinker.weave;

import java.util.List;

import org.jsoup.Jsoup;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.FigureUse;

/** The equations and the figures of a book, as reading devices list them beside its contents: in words alone. */
final class EbookLists {

    private final Links links;
    private final EbookMedium medium;

    EbookLists(Links links, EbookMedium medium) {
        this.links = links;
        this.medium = medium;
    }

    List<Destination> equations() {
        Destinations destinations = new Destinations(links.book().plan(), medium);
        return links.equations().stream().map(destinations::of).toList();
    }

    List<Destination> figures() {
        return FigureUse.of(links).stream().map(figure -> new Destination(figure.number(), caption(figure),
                medium.href("", figure.chapter().slug(), figure.anchor()))).toList();
    }

    private String caption(FigureUse figure) {
        return Jsoup.parseBodyFragment(new Fragment(links, medium).html(figure.caption(), figure.chapter())).text();
    }
}
