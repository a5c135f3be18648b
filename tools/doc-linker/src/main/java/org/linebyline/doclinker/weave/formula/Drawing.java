package org.linebyline.doclinker.weave.formula;

import java.util.Map;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Typeset.Drawn;

/**
 * A picture of MathJax, whose glyphs are each a {@code <use>} of an outline.
 *
 * @param svg      the {@code <svg>}
 * @param outlines by their ids
 */
record Drawing(Element svg, Map<String, String> outlines) {

    private static final Letters LETTERS = new Letters();

    static Drawing of(Drawn drawn) {
        Document document = Jsoup.parse(drawn.svg(), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        return new Drawing(document.child(0), drawn.glyphs());
    }

    /** Whether a glyph has no ink. */
    boolean isBlank(Element use) {
        return outline(use).isEmpty();
    }

    String outline(Element use) {
        return outlines.get(id(use));
    }

    /** The letter that looks like a glyph; empty where no font has it, or not in the size that it has there. */
    Optional<Letter> letter(Element use, Place place) {
        return place.size().flatMap(size -> LETTERS.of(id(use)));
    }

    private static String id(Element use) {
        return use.attr("href").substring(1);
    }
}
