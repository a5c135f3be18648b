package org.linebyline.doclinker.weave;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;

/** One page of the site: a file for each chapter, formulas as SVG that share the page's glyphs, MathML beside each. */
final class SiteMedium implements Medium {

    private final Map<Formula, Typeset> typeset;
    private final SortedMap<String, String> glyphs = new TreeMap<>();

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
            glyphs.putAll(drawn.glyphs());
            Element svg = Jsoup.parse(drawn.svg(), "", Parser.xmlParser()).child(0);
            if (!formula.display()) {
                svg.addClass(Measures.depth(drawn.box().depth()));
            }
            element.appendChild(svg);
            element.appendChild(Jsoup.parse(drawn.mathml(), "", Parser.xmlParser()).child(0));
        }
    }

    @Override
    public boolean paper() {
        return false;
    }

    /** The outlines of all glyphs drawn so far, once each. */
    String glyphs() {
        StringBuilder defs = new StringBuilder("<svg class=\"glyphs\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>");
        glyphs.forEach((id, path) -> defs.append("<path id=\"").append(id).append("\" d=\"").append(path).append("\"/>"));
        return defs.append("</defs></svg>").toString();
    }
}
