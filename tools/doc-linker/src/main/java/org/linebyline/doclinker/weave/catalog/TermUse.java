package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;

/**
 * A term where a chapter defines it: its words have the role {@value #ROLE}.
 *
 * @param said the line of the paragraph that it stands in, and the line before where that is short; formulas and references still to be filled
 */
public record TermUse(Chapter chapter, String term, Element said) {

    /** Of the words of a term where it is defined. */
    public static final String ROLE = "defined";

    /** In letters: a shorter line needs the one before to be understood. */
    private static final int SHORT = 80;

    /** All terms of a book, in reading order; of a term that a chapter defines twice, the first. */
    public static List<TermUse> of(Links links) {
        List<TermUse> uses = new ArrayList<>();
        links.book().chapters().forEach(chapter -> uses.addAll(in(chapter, Jsoup.parseBodyFragment(chapter.html()).body())));
        return uses;
    }

    /** The terms of a chapter, whose formulas and references may be filled. */
    static List<TermUse> in(Chapter chapter, Element body) {
        Set<String> anchors = new HashSet<>();
        return body.select("p strong." + ROLE).stream().filter(term -> anchors.add(anchor(term)))
                .map(term -> new TermUse(chapter, term.text(), said(term))).toList();
    }

    /** The id of a term in its chapter. */
    public static String anchor(Element term) {
        return "term-" + term.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** The id of this term in its chapter. */
    public String anchor() {
        return anchor(new Element("strong").text(term));
    }

    private static Element said(Element term) {
        Element before = new Element("dd");
        Element line = new Element("dd");
        boolean met = false;
        for (Node node : term.closest("p").childNodes()) {
            List<Node> lines = node instanceof TextNode text ? lines(text) : List.of(node.clone());
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0 && met) {
                    return together(before, line);
                }
                if (i > 0) {
                    before = line;
                    line = new Element("dd");
                }
                line.appendChild(lines.get(i));
            }
            met |= node == term;
        }
        return together(before, line);
    }

    private static List<Node> lines(TextNode text) {
        List<Node> lines = new ArrayList<>();
        for (String line : text.getWholeText().split("\n", -1)) {
            lines.add(new TextNode(line));
        }
        return lines;
    }

    private static Element together(Element before, Element line) {
        return line.text().length() >= SHORT ? line : before.appendText(" ").appendChildren(line.childNodesCopy());
    }
}
