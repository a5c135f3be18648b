package org.linebyline.doclinker.formula.syntax;

import java.util.ArrayList;
import java.util.List;

/** Notation with an index inside it: P(B | A_i) and P(B | A_k) are entries of one array. */
public final class Notation {

    private Notation() {
    }

    /** What a subscript consists of, one piece for each index: i and j of A_{ij}; nothing where there is none. */
    public static List<Node> indices(Node.Scripted letter) {
        if (letter.below() instanceof Node.Blank) {
            return List.of();
        }
        return letter.below() instanceof Node.Chain chain && (chain.level() == Node.Level.LIST || chain.level() == Node.Level.PRODUCT)
                ? chain.parts() : List.of(letter.below());
    }

    /** What stands in a bracket, and before it what stands there behind a bar: s, a, s', r of (s', r | s, a). */
    public static List<Node> conditionsFirst(Node.Enclosed bracket) {
        if (!(bracket.content() instanceof Node.Chain list) || list.level() != Node.Level.LIST) {
            return List.of(bracket.content());
        }
        List<Node> ordered = new ArrayList<>();
        int outcomes = 0;
        boolean given = false;
        for (Node.Operand operand : list.operands()) {
            given |= operand.operator().startsWith("\\mid");
            ordered.add(given ? ordered.size() - outcomes : ordered.size(), operand.node());
            outcomes += given ? 0 : 1;
        }
        return ordered;
    }

    /** The letters with subscripts in it, from left to right. */
    public static List<Node.Scripted> indexed(Node node) {
        List<Node.Scripted> found = new ArrayList<>();
        if (node instanceof Node.Scripted scripted && !(scripted.below() instanceof Node.Blank)) {
            found.add(scripted);
        }
        node.parts().forEach(part -> found.addAll(indexed(part)));
        return found;
    }

    /** What all entries of the array have in common, with a dot for the index. */
    public static String of(Node node, Node.Scripted letter) {
        return of(Written.of(node), letter);
    }

    public static String of(String written, Node.Scripted letter) {
        return written.replace(Written.of(letter), Written.of(letter.base()) + "_{\\cdot}");
    }
}
