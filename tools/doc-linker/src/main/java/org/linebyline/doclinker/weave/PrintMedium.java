package org.linebyline.doclinker.weave;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.formula.FormulaMathml;

/** The printed book: one document for all chapters, formulas as keys that the press looks up. */
final class PrintMedium implements Medium {

    private final Map<Formula, Typeset> typeset;
    private final boolean spoken;
    private final Map<Formula, String> words = new HashMap<>();
    private final Map<Formula, String> keys = new LinkedHashMap<>();
    private final Map<String, Typeset.Drawn> drawings = new LinkedHashMap<>();

    /** @param language of the book; formulas have words in English alone */
    PrintMedium(Map<Formula, Typeset> typeset, String language) {
        this.typeset = typeset;
        this.spoken = language.startsWith("en");
    }

    @Override
    public String href(String from, String to, String id) {
        return "#" + id(to, id.isEmpty() ? "top" : id);
    }

    @Override
    public String id(String chapter, String id) {
        return chapter + "--" + id;
    }

    @Override
    public Element place(Element parent, String chapter, String id, String kind) {
        return parent.appendElement("span").addClass(kind);
    }

    @Override
    public void draw(Element element, Formula formula) {
        if (typeset.get(formula) instanceof Typeset.Drawn drawn) {
            String key = keys.computeIfAbsent(formula, unseen -> "k" + keys.size());
            drawings.put(key, drawn);
            Element svg = new Element(Tag.valueOf("svg", Parser.NamespaceSvg, ParseSettings.preserveCase), "");
            element.appendChild(svg.addClass("formula-svg").attr("data-key", key)
                    .attr("alt", words.computeIfAbsent(formula, unseen -> words(formula, drawn))));
        }
    }

    private String words(Formula formula, Typeset.Drawn drawn) {
        return spoken ? Speech.of(FormulaMathml.of(drawn)) : formula.plain();
    }

    @Override
    public Element figure(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser()).child(0);
    }

    @Override
    public boolean paper() {
        return true;
    }

    /** The formulas drawn so far, by the key that stands for them. */
    Map<String, Typeset.Drawn> drawings() {
        return drawings;
    }
}
