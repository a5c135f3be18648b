package org.linebyline.doclinker.weave;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Formula;

/** What differs between the site, the printed book and the book for reading devices. */
interface Medium {

    /**
     * The address of a place in a chapter.
     *
     * @param from slug of the chapter that the link stands in
     * @param to slug of the chapter that it leads to
     * @param id of the place there; empty for the chapter itself
     */
    String href(String from, String to, String id);

    /** The id that a place of a chapter has in this medium. */
    String id(String chapter, String id);

    /**
     * Appends what names a place of a chapter where it stands: a link to itself, for its address, where that can be taken along.
     *
     * @param kind the class of such names
     */
    Element place(Element parent, String chapter, String id, String kind);

    /**
     * How a term is called beside its formula and at its lines of code.
     *
     * @param n its place among the terms of its equation: 0, 1, …
     */
    default String term(int n, String name) {
        return name;
    }

    /** Puts the drawing of a formula into an empty element. */
    void draw(Element element, Formula formula);

    /** The picture of a figure, given as SVG. */
    Element figure(String svg);

    /** Whether nothing can be unfolded: answers stand open, and lists on demand are left out. */
    boolean paper();
}
