package org.linebyline.doclinker.weave.formula;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Typeset.Drawn;

/** The MathML of a formula without what a page does not need: its namespace, its classes, rows of one, blanks within a line. */
public final class FormulaMathml {

    /** What only says how a formula looks. */
    private static final List<String> UNSEEN = List.of("class", "stretchy", "fence", "minsize", "maxsize", "displaystyle", "scriptlevel",
            "columnalign", "columnspacing", "rowspacing", "movablelimits", "symmetric");

    /** Blanks that part nothing. */
    private static final String NARROW = ":is(math, mrow, mtd) > mspace[width^=0.]";

    private FormulaMathml() {}

    /** The {@code <math>} of a formula. */
    public static Element of(Drawn drawn) {
        Element math = Jsoup.parse(drawn.mathml(), "", Parser.xmlParser()).child(0);
        math.removeAttr("xmlns");
        UNSEEN.forEach(attribute -> math.select("[" + attribute + "]").removeAttr(attribute));
        for (Element row : math.select("mrow, mstyle")) {
            if (row.childNodeSize() == 1 && row.attributesSize() == 0) {
                row.unwrap();
            }
        }
        math.select(NARROW).remove();
        return math;
    }
}
