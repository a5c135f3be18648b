package org.linebyline.doclinker.weave;

import java.util.Map;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.figure.FigurePicture;
import org.linebyline.doclinker.weave.formula.FormulaPicture;
import org.linebyline.doclinker.weave.formula.FormulaWords;

/** One page of the site: a file for each chapter, each formula as a picture, and as MathML, which are its words. */
final class SiteMedium implements Medium {

    private final Map<Formula, Typeset> typeset;

    SiteMedium(Map<Formula, Typeset> typeset) {
        this.typeset = typeset;
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
    public void draw(Element element, Formula formula) {
        if (typeset.get(formula) instanceof Typeset.Drawn drawn) {
            element.appendChild(new DataNode(formula.display() ? FormulaPicture.alone(drawn) : FormulaPicture.inSentence(drawn)));
            element.appendChild(FormulaWords.of(drawn));
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
