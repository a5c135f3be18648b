package org.linebyline.doclinker.weave;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.epub.MarkedFormula;
import org.linebyline.doclinker.weave.formula.FormulaMathml;

/** The book for reading devices: each formula as MathML, each term with a number, nothing that needs a script. */
final class EbookMedium extends ScreenMedium {

    private static final String CHAPTERS = "chapters/";

    /** In ex: a wider formula gets smaller where the screen is narrow, and may be moved sideways. */
    private static final double WIDE = 30;

    /** In hundredths of the screen's width: what a formula of one ex may have. */
    private static final double EX = 175;

    private final String folder;

    private EbookMedium(Book book, String folder) {
        super(book.typeset(), book.plan().imprint().language(), ".xhtml");
        this.folder = folder;
    }

    /** Of a page beside the other chapters. */
    static EbookMedium amongChapters(Book book) {
        return new EbookMedium(book, "");
    }

    /** Of a page before or behind the chapters, which have a folder of their own. */
    static EbookMedium besideChapters(Book book) {
        return new EbookMedium(book, CHAPTERS);
    }

    @Override
    public String href(String from, String to, String id) {
        return folder + super.href(from, to, id);
    }

    @Override
    public Element place(Element parent, String chapter, String id, String kind) {
        return parent.appendElement("span").addClass(kind);
    }

    @Override
    public String term(int n, String name) {
        return MarkedFormula.number(n) + "\u00a0" + name;
    }

    @Override
    void draw(Element element, Formula formula, Typeset.Drawn drawn) {
        String words = words(FormulaMathml.of(drawn));
        element.appendChild(MarkedFormula.of(drawn, words.isEmpty() ? formula.plain() : words));
        if (drawn.box().width() > WIDE) {
            element.addClass("wide").attr("style", "font-size: max(0.6em, min(1em, " + Math.round(10 * EX / drawn.box().width()) / 10.0 + "vw))");
        }
    }
}
