package org.linebyline.disagreements;

import org.linebyline.doclinker.formula.syntax.Node;

/** A piece of a text and what stands in its place afterwards. */
record Edit(int from, int to, String by) {

    static Edit of(Node node, String by) {
        return new Edit(node.span().from(), node.span().to(), by);
    }

    String in(String text) {
        return text.substring(0, from) + by + text.substring(to);
    }

    /** Both versions, short enough for a table. */
    String words(String text) {
        return text.substring(from, to).replaceAll("\\s+", " ") + "  ->  " + by.replaceAll("\\s+", " ");
    }
}
