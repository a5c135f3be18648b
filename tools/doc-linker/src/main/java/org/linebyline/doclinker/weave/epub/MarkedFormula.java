package org.linebyline.doclinker.weave.epub;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Typeset.Drawn;

/** The MathML of a formula, each of its terms in a bracket with a number: reading devices have no colors that one could rely on. */
public final class MarkedFormula {

    private static final String BRACKET = "\u23b5";
    private static final int FIRST_NUMBER = 0x2460;

    private MarkedFormula() {
    }

    /** @param words what one says for it */
    public static Element of(Drawn drawn, String words) {
        Element math = Jsoup.parse(drawn.mathml(), "", Parser.xmlParser()).child(0);
        math.attr("alttext", words);
        List<Element> terms = math.select(".term");
        terms.forEach(term -> mark(term, drawn.terms()));
        math.select("[class]").removeAttr("class");
        math.select("mtable[columnalign]").forEach(MarkedFormula::align);
        return math;
    }

    private static void mark(Element term, List<String> names) {
        Element bracketed = new Element("munder");
        Element numbered = new Element("munder");
        term.replaceWith(numbered);
        bracketed.appendChild(term);
        bracketed.appendElement("mo").attr("stretchy", "true").text(BRACKET);
        numbered.appendChild(bracketed);
        numbered.appendElement("mtext").text(number(term, names));
    }

    /** As the style sheet has it for the class of the term. */
    private static String number(Element term, List<String> names) {
        int n = names.stream().filter(name -> term.hasClass("term-" + name)).findFirst().map(names::indexOf).orElseThrow();
        return Character.toString(FIRST_NUMBER + n % 6);
    }

    /** Browsers align the cells of a table by their style, not by the table's attribute. */
    private static void align(Element table) {
        String[] columns = table.attr("columnalign").split(" ");
        if (table.attr("columnspacing").startsWith("0em")) {
            table.addClass("tight");
        }
        for (Element row : table.children()) {
            for (int i = 0; i < row.childrenSize(); i++) {
                row.child(i).addClass("to-" + columns[Math.min(i, columns.length - 1)]);
            }
        }
    }
}
