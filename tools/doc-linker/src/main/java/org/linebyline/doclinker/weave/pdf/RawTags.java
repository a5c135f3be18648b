package org.linebyline.doclinker.weave.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.linebyline.doclinker.weave.pdf.Register.Entry;

/**
 * What the layout engine has tagged, by the elements of the document. The engine hangs what a style sheet takes out of the flow (a
 * line's number, a footnote, a name at the margin) at the end of the book: here it is back where the document has it.
 */
final class RawTags {

    private final Register register;
    private final SortedSet<Integer> tagged = new TreeSet<>();
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private final Map<Integer, List<Piece>> labels = new HashMap<>();
    private final Map<Integer, COSDictionary> attributes = new HashMap<>();
    private final SortedSet<Integer> placed = new TreeSet<>();

    private RawTags(Register register) {
        this.register = register;
    }

    /** A part of what an element prints. */
    sealed interface Piece {
    }

    /** A piece of a page's content, by its number there. */
    record Ink(COSDictionary page, int number) implements Piece {
    }

    /** The area of a link. */
    record Area(COSDictionary annotation) implements Piece {
    }

    /** An element inside the element. */
    record Inner(Entry entry) implements Piece {
    }

    /** Reads the engine's tree. */
    static RawTags read(COSDictionary root, Register register) {
        RawTags tags = new RawTags(register);
        tags.tagged.add(0);
        tags.placed.add(0);
        tags.collect(root.getDictionaryObject(COSName.K));
        tags.read(root.getDictionaryObject(COSName.K), null, 0, tags.pieces(0));
        tags.tagged.stream().filter(number -> !tags.placed.contains(number)).forEach(tags::putBack);
        return tags;
    }

    /** What an element prints, in reading order. */
    List<Piece> pieces(int number) {
        return pieces.computeIfAbsent(number, unseen -> new ArrayList<>());
    }

    /** The bullet or number of an item of a list. */
    List<Piece> labels(int number) {
        return labels.getOrDefault(number, List.of());
    }

    /** What the engine says of a table's cell, a list or a picture. */
    Optional<COSDictionary> attributes(int number) {
        return Optional.ofNullable(attributes.get(number));
    }

    private void collect(COSBase kids) {
        for (COSBase kid : list(kids)) {
            if (kid instanceof COSDictionary tag && tag.containsKey(COSName.S)) {
                entry(tag).ifPresent(entry -> tagged.add(entry.number()));
                collect(tag.getDictionaryObject(COSName.K));
            }
        }
    }

    private void read(COSBase kids, COSDictionary page, int owner, List<Piece> into) {
        for (COSBase kid : list(kids)) {
            if (kid instanceof COSInteger number) {
                into.add(new Ink(page, number.intValue()));
            } else if (kid instanceof COSDictionary reference && COSName.MCR.equals(reference.getCOSName(COSName.TYPE))) {
                into.add(new Ink(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID)));
            } else if (kid instanceof COSDictionary reference && COSName.OBJR.equals(reference.getCOSName(COSName.TYPE))) {
                into.add(new Area(reference.getCOSDictionary(COSName.OBJ)));
            } else if (kid instanceof COSDictionary tag) {
                readTag(tag, owner, into);
            }
        }
    }

    private void readTag(COSDictionary tag, int owner, List<Piece> into) {
        Optional<Entry> entry = entry(tag);
        boolean label = entry.isEmpty() && "Lbl".equals(tag.getNameAsString(COSName.S));
        List<Piece> own = label ? labels.computeIfAbsent(owner, unseen -> new ArrayList<>())
            : entry.map(found -> pieces(found.number())).orElse(into);
        int number = entry.map(Entry::number).orElse(owner);
        if (tag.getCOSDictionary(COSName.A) != null) {
            attributes.putIfAbsent(number, tag.getCOSDictionary(COSName.A));
        }
        if (number != owner && !placed.contains(number) && holder(number) == owner) {
            placed.add(number);
            into.add(new Inner(entry.get()));
        }
        read(tag.getDictionaryObject(COSName.K), tag.getCOSDictionary(COSName.PG), number, own);
    }

    /** The nearest element around it that has a tag. */
    private int holder(int number) {
        int parent = register.get(number).parent();
        return tagged.contains(parent) ? parent : holder(parent);
    }

    private void putBack(int number) {
        placed.add(number);
        Entry stray = register.get(number);
        List<Piece> pieces = pieces(holder(number));
        pieces.add(place(stray, pieces), new Inner(stray));
    }

    /** Behind what stands before it in the document, or else before what stands behind it. */
    private int place(Entry stray, List<Piece> pieces) {
        Entry holder = register.get(holder(stray.number()));
        Entry own = register.children(holder).stream().filter(child -> child.holds(stray)).findFirst().orElseThrow();
        List<Entry> siblings = register.children(holder).stream().filter(child -> child == own || isPrinted(child)).toList();
        int at = siblings.indexOf(own);
        if (at == 0) {
            return 0;
        }
        int before = lastOf(siblings.get(at - 1), pieces);
        int behind = at + 1 < siblings.size() ? firstOf(siblings.get(at + 1), pieces) : -1;
        return before >= 0 ? before + 1 : behind >= 0 ? behind : pieces.size();
    }

    private static boolean isPrinted(Entry entry) {
        return !entry.element().getTextContent().isBlank() || entry.element().getElementsByTagNameNS("*", "svg").getLength() > 0;
    }

    private static int firstOf(Entry entry, List<Piece> pieces) {
        return IntStream.range(0, pieces.size()).filter(i -> isOf(entry, pieces.get(i))).findFirst().orElse(-1);
    }

    private static int lastOf(Entry entry, List<Piece> pieces) {
        return IntStream.range(0, pieces.size()).filter(i -> isOf(entry, pieces.get(i))).max().orElse(-1);
    }

    private static boolean isOf(Entry entry, Piece piece) {
        return piece instanceof Inner inner && entry.holds(inner.entry());
    }

    private Optional<Entry> entry(COSDictionary tag) {
        return register.find(tag.getString(COSName.ALT));
    }

    private static List<COSBase> list(COSBase kids) {
        COSBase target = kids instanceof COSObject reference ? reference.getObject() : kids;
        if (target instanceof COSArray array) {
            List<COSBase> all = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
            return all;
        }
        return target == null ? List.of() : List.of(target);
    }
}
