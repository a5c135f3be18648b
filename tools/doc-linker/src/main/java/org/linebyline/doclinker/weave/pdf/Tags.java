package org.linebyline.doclinker.weave.pdf;

import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Element;

/** The standard structure types of PDF 1.7 for the elements of a document. */
final class Tags {

    /** Elements that stand by themselves and have no type of their own. */
    private static final Set<String> BLOCKS = Set.of("body", "div", "main", "header", "footer", "figure", "details", "dl");

    /** Types that stand inside a paragraph. */
    private static final Set<String> INLINE = Set.of("Span", "Link", "Code", "Formula", "Note");

    /** Types of what holds paragraphs, not words. */
    private static final Set<String> GROUPS = Set.of("Document", "Art", "Sect", "BlockQuote");

    /** Types that mean something also when there is nothing in them: the shape of a table. */
    private static final Set<String> CELLS = Set.of("TR", "TH", "TD");

    private Tags() {
    }

    /** The type of an element; empty where it only gathers what is in it. */
    static String of(Element element) {
        String name = element.getLocalName();
        return switch (name) {
            case "article" -> "Art";
            case "section", "aside" -> "Sect";
            case "nav" -> "TOC";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> name.toUpperCase(Locale.ROOT);
            case "p" -> isIn(element, "nav") ? entryOfContents(element) : "P";
            case "pre", "figcaption", "summary" -> "P";
            case "blockquote" -> "BlockQuote";
            case "ul", "ol", "dl" -> "L";
            case "li" -> "LI";
            case "div" -> isIn(element, "dl") ? "LI" : "";
            case "dt" -> "Lbl";
            case "dd" -> "LBody";
            case "table" -> "Table";
            case "caption" -> "Caption";
            case "thead" -> "THead";
            case "tbody" -> "TBody";
            case "tfoot" -> "TFoot";
            case "tr", "th", "td" -> name.toUpperCase(Locale.ROOT);
            case "a" -> element.hasAttribute("href") ? "Link" : "";
            case "code" -> "Code";
            case "abbr" -> "Span";
            case "span" -> element.getAttribute("role").equals("note") ? "Note" : isLineOfCode(element) && !element.getAttribute("class").equals(PageBreaks.KEPT) ? "Span" : "";
            case "svg" -> element.hasAttribute(Galley.PICTURE) ? "Formula" : "Figure";
            case "img" -> "Figure";
            default -> "";
        };
    }

    /** A paragraph of the contents is an entry where it leads somewhere, and else the name of a part. */
    private static String entryOfContents(Element paragraph) {
        return paragraph.getElementsByTagNameNS("*", "a").getLength() > 0 ? "TOCI" : "Caption";
    }

    private static boolean isIn(Element element, String name) {
        return element.getParentNode() instanceof Element parent && parent.getLocalName().equals(name);
    }

    private static boolean isLineOfCode(Element element) {
        Element parent = (Element) element.getParentNode();
        if (parent.getAttribute("class").equals(PageBreaks.KEPT)) {
            return isLineOfCode(parent);
        }
        return isIn(element, "code") && isIn(parent, "pre") && element.getElementsByTagNameNS("*", "*").getLength() > 0;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.getLocalName());
    }

    static boolean isInline(String type) {
        return INLINE.contains(type);
    }

    static boolean isGroup(String type) {
        return GROUPS.contains(type);
    }

    static boolean isCell(String type) {
        return CELLS.contains(type);
    }
}
