package org.linebyline.doclinker.weave;

import java.util.Optional;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Region;

/** Links from one place of a book to its lines of code; words alone for lines that it does not show. */
final class CodeLinks {

    private final Shown shown;
    private final Medium medium;
    private final String chapter;

    /** @param chapter slug of the chapter that the links stand in; empty for none */
    CodeLinks(Shown shown, Medium medium, String chapter) {
        this.shown = shown;
        this.medium = medium;
        this.chapter = chapter;
    }

    Element to(Region region, int line, String words) {
        Optional<String> href = shown.where(region)
                .map(where -> medium.href(chapter, where.chapter(), shown.anchor(region.path(), line)));
        return href.map(address -> new Element("a").attr("href", address)).orElseGet(() -> new Element("span")).text(words);
    }

    /** As compilers write it, {@code Softmax.java:12–19}. */
    Element to(Region region) {
        Lines lines = region.lines();
        String range = lines.from() == lines.to() ? String.valueOf(lines.from()) : lines.from() + "\u2013" + lines.to();
        return to(region, shown.firstLine(region), file(region) + ":" + range);
    }

    static String file(Region region) {
        return region.path().substring(region.path().lastIndexOf('/') + 1);
    }
}
