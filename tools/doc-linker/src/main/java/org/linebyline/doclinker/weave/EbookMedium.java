package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.epub.MarkedFormula;
import org.linebyline.doclinker.weave.figure.FigurePicture;
import org.linebyline.doclinker.weave.formula.FormulaMathml;

/** The book for reading devices: a file for each chapter, each formula as MathML, nothing that needs a script. */
final class EbookMedium implements Medium {

    /** Of the chapters, from the folder of the package. */
    static final String FOLDER = "chapters/";

    /** In ex: a wider formula gets smaller where the screen is narrow, and may be moved sideways. */
    private static final double WIDE = 30;

    /** In hundredths of the screen's width: what a formula of one ex may have. */
    private static final double EX = 175;

    private final Map<Formula, Typeset> typeset;
    private final boolean spoken;

    EbookMedium(Book book) {
        this.typeset = book.typeset();
        this.spoken = book.plan().imprint().language().startsWith("en");
    }

    @Override
    public String href(String from, String to, String id) {
        String anchor = id.isEmpty() ? "" : "#" + id;
        return from.equals(to) && !id.isEmpty() ? anchor : to + ".xhtml" + anchor;
    }

    @Override
    public String id(String chapter, String id) {
        return id;
    }

    @Override
    public Element place(Element parent, String chapter, String id) {
        return parent.appendElement("span");
    }

    @Override
    public void draw(Element element, Formula formula) {
        if (typeset.get(formula) instanceof Typeset.Drawn drawn) {
            String words = spoken ? Speech.of(FormulaMathml.of(drawn)) : "";
            element.appendChild(MarkedFormula.of(drawn, words.isEmpty() ? formula.plain() : words));
            if (drawn.box().width() > WIDE) {
                element.addClass("wide").attr("style", "font-size: max(0.6em, min(1em, " + Math.round(10 * EX / drawn.box().width()) / 10.0 + "vw))");
            }
        }
    }

    @Override
    public Element figure(String svg) {
        return FigurePicture.of(svg);
    }

    @Override
    public boolean paper() {
        return false;
    }
}
