package org.linebyline.doclinker.weave.formula;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Typeset.Drawn;

/** The MathML of a formula without what a page does not need: its namespace, its classes, rows of one. */
public final class FormulaWords {

    private FormulaWords() {}

    /** The {@code <math>} of a formula. */
    public static Element of(Drawn drawn) {
        Element math = Jsoup.parse(drawn.mathml(), "", Parser.xmlParser()).child(0);
        math.removeAttr("xmlns");
        math.select("[class]").removeAttr("class");
        for (Element row : math.select("mrow")) {
            if (row.childNodeSize() == 1 && row.attributesSize() == 0) {
                row.unwrap();
            }
        }
        return math;
    }
}
