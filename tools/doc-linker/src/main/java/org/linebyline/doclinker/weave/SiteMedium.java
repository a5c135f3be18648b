package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.formula.FormulaMathml;
import org.linebyline.doclinker.weave.formula.FormulaText;
import org.linebyline.doclinker.weave.formula.FormulaPicture;

/** One page of the site: each formula as text or a picture, with its MathML beside it. */
final class SiteMedium extends ScreenMedium {

    SiteMedium(Map<Formula, Typeset> typeset, String language) {
        super(typeset, language, ".html");
    }

    static SiteMedium of(Book book) {
        return new SiteMedium(book.typeset(), book.plan().imprint().language());
    }

    @Override
    public Element place(Element parent, String chapter, String id, String kind) {
        return parent.appendElement("a").addClass(kind).attr("href", href(chapter, chapter, id));
    }

    @Override
    void draw(Element element, Formula formula, Typeset.Drawn drawn) {
        element.appendChild(new DataNode(formula.display() ? FormulaPicture.alone(drawn)
                : FormulaText.of(drawn).orElseGet(() -> FormulaPicture.inSentence(drawn))));
        Element mathml = FormulaMathml.of(drawn);
        String words = words(mathml);
        if (!words.isEmpty()) {
            mathml.attr("aria-label", words);
        }
        element.appendChild(mathml);
    }
}
