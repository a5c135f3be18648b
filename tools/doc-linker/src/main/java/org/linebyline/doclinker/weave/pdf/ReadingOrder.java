package org.linebyline.doclinker.weave.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives text beside elements an element of its own. The layout engine draws what an element holds itself before what its
 * children hold, so that "a <b>c</b> d" would be copied, and read aloud, as "a d c".
 */
final class ReadingOrder {
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup", "svg");

    private ReadingOrder() {
    }

    /** Keeps the order of everything below an element. */
    static void keep(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        boolean mixed = children.stream().anyMatch(Element.class::isInstance);
        for (Node child : children) {
            if (child instanceof Element inner && !inner.getLocalName().equals("svg")) {
                keep(inner);
            } else if (mixed && child instanceof Text text && (!text.getData().isBlank() || isBetweenWords(text))) {
                wrap(text);
            }
        }
    }

    /** The blank between two words counts, that between two paragraphs does not. */
    private static boolean isBetweenWords(Text blank) {
        return isInline(blank.getPreviousSibling()) && isInline(blank.getNextSibling());
    }

    private static boolean isInline(Node node) {
        return node instanceof Element element && INLINE.contains(element.getLocalName());
    }

    private static void wrap(Text text) {
        Element span = text.getOwnerDocument().createElementNS(text.getParentNode().getNamespaceURI(), "span");
        text.getParentNode().replaceChild(span, text);
        span.appendChild(text);
    }
}
