package org.linebyline.doclinker.weave;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Says behind a reference which page it leads to: "(4.1, p. 87)", "Figure 4.2 (p. 87)". The style sheet fills in the number. */
final class PageReference {

    /** What a reference stands in, at most. */
    private static final String BLOCK = "p, li, dt, dd, td, th, figcaption, caption, h2, h3, h4";

    private PageReference() {
    }

    /** Of a link inside the book that stands in a sentence. */
    static void within(Element link) {
        String words = link.text();
        if (link.children().isEmpty() && words.matches("\\(.+\\)")) {
            link.addClass("numbered").attr("title", words).text(words.substring(0, words.length() - 1));
            behindComma(link).appendText(")");
        } else if (parenthesis(link)) {
            behindComma(link);
        } else {
            page(link.appendText(" "), "page-apart");
        }
    }

    /** Of a link that is part of a list: "Softmax.java:12–19, p. 87". */
    static Element behindComma(Element link) {
        return page(link.appendText(", "), "page-listed");
    }

    private static Element page(Element link, String form) {
        link.appendElement("span").addClass(form).attr("data-page", link.attr("href"));
        return link;
    }

    /** Whether one is open where the link stands: another one inside it would be hard to read. */
    private static boolean parenthesis(Element link) {
        Element block = link.closest(BLOCK);
        String before = block == null ? "" : block.nodeStream().takeWhile(node -> node != link)
                .map(PageReference::own).reduce("", String::concat);
        return before.chars().filter(letter -> letter == '(').count() > before.chars().filter(letter -> letter == ')').count();
    }

    private static String own(Node node) {
        return node instanceof TextNode text ? text.text() : "";
    }
}
