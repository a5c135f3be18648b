package org.linebyline.doclinker.weave.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps what touches a formula on its line: the comma after it, the parenthesis before it. The layout engine
 * would break the line there, because to it a formula is an image.
 */
final class Glue {
    private Glue() {
    }

    /** Wraps an element and the characters that touch it in a span of the class {@code glued}. */
    static void around(Element element) {
        Node before = before(element);
        Node after = after(element);
        if (before == null && after == null) {
            return;
        }
        Element span = element.getOwnerDocument().createElementNS(element.getParentNode().getNamespaceURI(), "span");
        span.setAttribute("class", "glued");
        element.getParentNode().insertBefore(span, before == null ? element : before);
        if (before != null) {
            span.appendChild(before);
        }
        span.appendChild(element);
        if (after != null) {
            span.appendChild(after);
        }
    }

    /** The characters that touch the element on its left, in a node of their own; null when there are none. */
    private static Node before(Element element) {
        if (!(element.getPreviousSibling() instanceof Text text)) {
            return null;
        }
        String words = text.getData();
        int start = words.length();
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        return start == words.length() ? null : text.splitText(start);
    }

    private static Node after(Element element) {
        if (!(element.getNextSibling() instanceof Text text)) {
            return null;
        }
        String words = text.getData();
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        if (end == 0) {
            return null;
        }
        text.splitText(end);
        return text;
    }
}
