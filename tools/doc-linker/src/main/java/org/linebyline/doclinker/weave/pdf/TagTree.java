package org.linebyline.doclinker.weave.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.linebyline.doclinker.weave.pdf.RawTags.Inner;
import org.linebyline.doclinker.weave.pdf.RawTags.Piece;
import org.linebyline.doclinker.weave.pdf.Register.Entry;

/**
 * The tags of a book as its document means them: paragraphs, lists, code, formulas with their words. Elements that say nothing to a
 * reader (the engine tags every box) have no tag of their own.
 */
final class TagTree {

    private final Register register;
    private final RawTags raw;

    private TagTree(Register register, RawTags raw) {
        this.register = register;
        this.raw = raw;
    }

    /** What stands in the tree. */
    sealed interface Node {
    }

    /** Something printed. */
    record Leaf(Piece piece) implements Node {
    }

    /**
     * A tag.
     *
     * @param type of the standard structure types
     * @param entry of the register that it is made from; null for one that only completes the tree
     * @param attributes of a table's cell, a list or a picture; null for all others
     */
    record Tag(String type, Entry entry, COSDictionary attributes, List<Node> kids) implements Node {
    }

    static Tag of(Register register, RawTags raw) {
        TagTree tree = new TagTree(register, raw);
        return new Tag("Document", null, null, tree.nodes(register.get(0)));
    }

    /** A tag for an element, or without a type what is in it. */
    private List<Node> nodes(Entry entry) {
        List<Node> kids = nodes(raw.pieces(entry.number()));
        String type = Tags.of(entry.element());
        if (type.isEmpty()) {
            return Tags.isBlock(entry.element()) ? paragraphs(kids, "P") : kids;
        }
        if (kids.isEmpty() && !Tags.isCell(type)) {
            return List.of();
        }
        return List.of(new Tag(type, entry, raw.attributes(entry.number()).orElse(null), arranged(type, entry, kids)));
    }

    private List<Node> nodes(List<Piece> pieces) {
        List<Node> nodes = new ArrayList<>();
        for (Piece piece : pieces) {
            nodes.addAll(piece instanceof Inner inner ? nodes(inner.entry()) : List.of(new Leaf(piece)));
        }
        return nodes;
    }

    private List<Node> arranged(String type, Entry entry, List<Node> kids) {
        return switch (type) {
            case "LI" -> item(entry, kids);
            case "L" -> items(kids);
            case "TOCI" -> paragraphs(kids, "Reference");
            default -> Tags.isGroup(type) ? paragraphs(kids, "P") : kids;
        };
    }

    /** Words that stand beside paragraphs get a paragraph of their own. */
    private static List<Node> paragraphs(List<Node> nodes, String type) {
        List<Node> paragraphs = new ArrayList<>();
        List<Node> words = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Tag tag && !Tags.isInline(tag.type)) {
                close(words, type, paragraphs);
                paragraphs.add(node);
            } else {
                words.add(node);
            }
        }
        close(words, type, paragraphs);
        return paragraphs;
    }

    private static void close(List<Node> words, String type, List<Node> paragraphs) {
        if (!words.isEmpty()) {
            paragraphs.add(new Tag(type, null, null, List.copyOf(words)));
            words.clear();
        }
    }

    /** An item has a label and a body. */
    private List<Node> item(Entry entry, List<Node> kids) {
        if (kids.stream().anyMatch(kid -> kid instanceof Tag tag && tag.type.equals("LBody"))) {
            return kids;
        }
        List<Node> item = new ArrayList<>();
        List<Node> label = nodes(raw.labels(entry.number()));
        if (!label.isEmpty()) {
            item.add(new Tag("Lbl", null, null, label));
        }
        item.add(new Tag("LBody", null, null, kids));
        return item;
    }

    /** A list has items: in HTML, the terms of a list and what is said of them may stand in it one after the other. */
    private static List<Node> items(List<Node> kids) {
        List<Node> items = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Node kid : kids) {
            if (kid instanceof Tag tag && tag.type.equals("LI")) {
                items.add(kid);
                continue;
            }
            if (kid instanceof Tag tag && tag.type.equals("Lbl")) {
                close(open, "LI", items);
            }
            open.add(kid);
        }
        close(open, "LI", items);
        return items;
    }
}
