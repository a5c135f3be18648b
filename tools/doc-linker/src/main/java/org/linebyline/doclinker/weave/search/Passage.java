package org.linebyline.doclinker.weave.search;

/**
 * What a search finds as one.
 *
 * @param anchor its id on its page, for a symbol that of its equation; empty for the page itself
 * @param number as readers see it; empty for what has none
 * @param latex of its formula, and how a screen reader says it; both empty for what has none
 * @param text its words, formulas among them as plain letters
 */
public record Passage(Kind kind, String anchor, String number, String title, String latex, String mathml, String text) {

    /** One that is no formula. */
    public static Passage plain(Kind kind, String anchor, String title, String text) {
        return new Passage(kind, anchor, "", title, "", "", text);
    }
}
