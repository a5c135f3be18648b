package org.linebyline.doclinker.weave.epub;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Typeset.Drawn;

/** The MathML of a formula, each of its terms underlined and numbered: no color can be relied on. */
public final class MarkedFormula {

    private static final int FIRST_NUMBER = 0x2460;
    private static final int CIRCLED = 20;

    private MarkedFormula() {
    }

    /** @param words what one says for it */
    public static Element of(Drawn drawn, String words) {
        Element math = Jsoup.parse(drawn.mathml(), "", Parser.xmlParser()).child(0);
        math.attr("alttext", words);
        math.select(".sym").removeAttr("class");
        math.select(".term").forEach(term -> mark(term, drawn.terms()));
        math.select("mtable[columnalign]").forEach(MarkedFormula::align);
        return math;
    }

    private static void mark(Element term, List<String> names) {
        String number = number(term, names);
        Element numbered = new Element("munder");
        term.replaceWith(numbered);
        numbered.appendChild(term.attr("class", "term"));
        numbered.appendElement("mtext").addClass("term-number").text(number);
    }

    private static String number(Element term, List<String> names) {
        return number(names.stream().filter(name -> term.hasClass("term-" + name)).findFirst().map(names::indexOf).orElseThrow());
    }

    /**
     * The number of a term: in a circle, or where no text face has that, in parentheses.
     *
     * @param n its place among the terms of its equation: 0, 1, …
     */
    public static String number(int n) {
        return n < CIRCLED ? Character.toString(FIRST_NUMBER + n) : "(" + (n + 1) + ")";
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
