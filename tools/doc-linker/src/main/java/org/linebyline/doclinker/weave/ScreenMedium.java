package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.figure.FigurePicture;

/** A book that is read on a screen: a file for each chapter, ids as they are written, figures that take the colors of the page. */
abstract class ScreenMedium implements Medium {

    private final Map<Formula, Typeset> typeset;
    private final boolean spoken;
    private final String ending;

    /**
     * A medium.
     *
     * @param language of the book; formulas have words in English alone
     * @param ending of the names of files
     */
    ScreenMedium(Map<Formula, Typeset> typeset, String language, String ending) {
        this.typeset = typeset;
        this.spoken = language.startsWith("en");
        this.ending = ending;
    }

    @Override
    public String href(String from, String to, String id) {
        String anchor = id.isEmpty() ? "" : "#" + id;
        return from.equals(to) && !id.isEmpty() ? anchor : to + ending + anchor;
    }

    @Override
    public final String id(String chapter, String id) {
        return id;
    }

    @Override
    public final void draw(Element element, Formula formula) {
        if (typeset.get(formula) instanceof Typeset.Drawn drawn) {
            draw(element, formula, drawn);
        }
    }

    abstract void draw(Element element, Formula formula, Typeset.Drawn drawn);

    /** What one says for a formula; empty where that is not known. */
    final String words(Element mathml) {
        return spoken ? Speech.of(mathml) : "";
    }

    @Override
    public final Element figure(String svg) {
        return FigurePicture.onPage(svg);
    }

    @Override
    public final boolean paper() {
        return false;
    }
}
