package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.figure.FigurePicture;
import org.linebyline.doclinker.weave.formula.FormulaPicture;
import org.linebyline.doclinker.weave.formula.FormulaMathml;

/** One page of the site: a file for each chapter, each formula as a picture, with its MathML beside it. */
final class SiteMedium implements Medium {

    private final Map<Formula, Typeset> typeset;
    private final boolean spoken;

    /** @param language of the book; formulas have words in English alone */
    SiteMedium(Map<Formula, Typeset> typeset, String language) {
        this.typeset = typeset;
        this.spoken = language.startsWith("en");
    }

    static SiteMedium of(Book book) {
        return new SiteMedium(book.typeset(), book.plan().imprint().language());
    }

    @Override
    public String href(String from, String to, String id) {
        String anchor = id.isEmpty() ? "" : "#" + id;
        return from.equals(to) && !id.isEmpty() ? anchor : to + ".html" + anchor;
    }

    @Override
    public String id(String chapter, String id) {
        return id;
    }

    @Override
    public Element place(Element parent, String chapter, String id) {
        return parent.appendElement("a").attr("href", href(chapter, chapter, id));
    }

    @Override
    public void draw(Element element, Formula formula) {
        if (typeset.get(formula) instanceof Typeset.Drawn drawn) {
            element.appendChild(new DataNode(formula.display() ? FormulaPicture.alone(drawn) : FormulaPicture.inSentence(drawn)));
            Element words = FormulaMathml.of(drawn);
            if (spoken) {
                words.attr("aria-label", Speech.of(words));
            }
            element.appendChild(words);
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
