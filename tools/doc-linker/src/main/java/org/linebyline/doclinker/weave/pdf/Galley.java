package org.linebyline.doclinker.weave.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The document to print, each formula replaced by a box of its exact size.
 *
 * @param document   the tree that is laid out
 * @param references the links to places in the book, and where else the page of a place is said: each {@code #} and an id
 */
record Galley(Document document, List<String> references) {
    /** The attribute that has the name of the picture of a formula. */
    static final String PICTURE = "data-picture";

    private static final String SVG = "http://www.w3.org/2000/svg";

    /**
     * Prepares a document.
     *
     * @throws UnprintableException when a formula's key is unknown
     */
    static Galley of(Document document, Pictures pictures) {
        Galley galley = new Galley(document, references(document));
        for (Element svg : elements(galley.document, "svg")) {
            if (svg.hasAttribute("data-key")) {
                place(svg, pictures);
            } else {
                adopt(svg);
            }
            describe(svg);
        }
        elements(galley.document, "a").forEach(Galley::nameLink);
        PageBreaks.mark(galley.body());
        ReadingOrder.keep(galley.body());
        return galley;
    }

    Element body() {
        return (Element) document.getElementsByTagNameNS("*", "body").item(0);
    }

    /** The language of the whole, as HTML names it. */
    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    boolean has(String id) {
        return elements(document, "*").stream().anyMatch(element -> element.getAttribute("id").equals(id));
    }

    private static List<String> references(Document document) {
        return elements(document, "*").stream().flatMap(element -> Stream.of(element.getAttribute("href"), element.getAttribute("data-page")))
            .filter(reference -> reference.startsWith("#")).toList();
    }

    private static void place(Element svg, Pictures pictures) {
        String key = svg.getAttribute("data-key");
        String name = Pictures.name(key, isOf((Element) svg.getParentNode(), "display"));
        Picture picture = pictures.named(name);
        svg.setAttribute(PICTURE, name);
        svg.setAttribute("style", String.format(Locale.ROOT, "width:%.4fem;height:%.4fem;vertical-align:%.4fem",
            picture.width() / 1000, (picture.height() + picture.depth()) / 1000, -picture.depth() / 1000));
        addPalette(svg, pictures.drawn(key).terms());
    }

    /** Empty children, one for each term, so that the style sheet gives them the term's color and the font of its name. */
    private static void addPalette(Element svg, List<String> terms) {
        for (int i = 0; i < terms.size(); i++) {
            Element sample = svg.getOwnerDocument().createElementNS(SVG, "g");
            sample.setAttribute("class", "term term-" + terms.get(i) + " t" + (i + 1));
            svg.appendChild(sample);
        }
    }

    /** HTML writers leave out the namespace of a figure; the drawer of figures needs it. */
    private static void adopt(Node node) {
        if (node instanceof Element element && !SVG.equals(element.getNamespaceURI())) {
            element.getOwnerDocument().renameNode(element, SVG, element.getLocalName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            adopt(child);
        }
    }

    /** The words for a reader who cannot see the picture, where the tags of the PDF look for them. */
    private static void describe(Element svg) {
        if (!svg.hasAttribute("alt") && svg.hasAttribute("aria-label")) {
            svg.setAttribute("alt", svg.getAttribute("aria-label"));
        }
    }

    /** A tagged link says where it leads: its own words, unless the author has given others. */
    private static void nameLink(Element link) {
        if (!link.hasAttribute("title")) {
            String words = link.getTextContent().strip().replaceAll("\\s+", " ");
            link.setAttribute("title", words.isEmpty() ? link.getAttribute("href") : words);
        }
    }

    private static boolean isOf(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getDocumentElement(), name).toList();
    }

    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
