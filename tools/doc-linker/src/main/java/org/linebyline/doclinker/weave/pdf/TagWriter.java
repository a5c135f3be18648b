package org.linebyline.doclinker.weave.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.linebyline.doclinker.weave.pdf.RawTags.Area;
import org.linebyline.doclinker.weave.pdf.RawTags.Ink;
import org.linebyline.doclinker.weave.pdf.Register.Entry;
import org.linebyline.doclinker.weave.pdf.TagTree.Leaf;
import org.linebyline.doclinker.weave.pdf.TagTree.Node;
import org.linebyline.doclinker.weave.pdf.TagTree.Tag;

/** Makes of a tree of tags what a PDF has of them, in place of what the layout engine has made. */
final class TagWriter {

    private final TagRoot root;
    private final Places places;
    private final List<PDPage> pages;
    private final Map<COSDictionary, COSDictionary> pageOf = new IdentityHashMap<>();
    private final Map<COSDictionary, TreeMap<Integer, COSDictionary>> inks = new IdentityHashMap<>();
    private final Map<COSDictionary, COSDictionary> areas = new IdentityHashMap<>();
    private final Map<String, COSDictionary> notes = new HashMap<>();

    private TagWriter(TagRoot root, Places places, List<PDPage> pages) {
        this.root = root;
        this.places = places;
        this.pages = pages;
    }

    /**
     * What a part of a book has of tags.
     *
     * @param topmost tags, in reading order
     * @param parents the way back from pages and links to their tags, by the key that these have now
     * @param notes   tags by the name that they must have
     */
    record Written(List<COSDictionary> topmost, SortedMap<Integer, COSBase> parents, Map<String, COSDictionary> notes) {
    }

    /**
     * Makes the tags of some pages, and completes their links. The words of pictures and of links come from the register that the
     * tree was made with.
     */
    static Written of(Tag document, List<PDPage> pages, Places places, TagRoot root) {
        TagWriter writer = new TagWriter(root, places, pages);
        writer.findPages();
        List<COSDictionary> topmost = document.kids().stream().map(kid -> writer.write((Tag) kid, root.document())).toList();
        return new Written(topmost, writer.parents(), writer.notes);
    }

    private void findPages() {
        for (PDPage page : pages) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                COSDictionary annotation = (COSDictionary) annotations.getObject(i);
                pageOf.put(annotation, page.getCOSObject());
                inOnePiece(annotation);
            }
        }
    }

    /** Where a link leads and how its border looks belong to it: as objects of their own they would take more of the file than it. */
    private static void inOnePiece(COSDictionary annotation) {
        for (COSName part : List.of(COSName.A, COSName.BS)) {
            if (annotation.getDictionaryObject(part) != null) {
                annotation.getDictionaryObject(part).setDirect(true);
            }
        }
    }

    private COSDictionary write(Tag tag, COSDictionary parent) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        dictionary.setName(COSName.S, tag.type());
        dictionary.setItem(COSName.P, parent);
        COSDictionary page = tag.kids().stream().filter(Leaf.class::isInstance).map(leaf -> page((Leaf) leaf)).findFirst().orElse(null);
        if (page != null) {
            dictionary.setItem(COSName.PG, page);
        }
        COSArray kids = new COSArray();
        for (Node kid : tag.kids()) {
            kids.add(kid instanceof Tag inner ? write(inner, dictionary) : write((Leaf) kid, page, dictionary));
        }
        dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        if (tag.attributes() != null) {
            tag.attributes().setDirect(true);
            dictionary.setItem(COSName.A, tag.attributes());
        }
        if (tag.entry() != null) {
            describe(dictionary, tag);
        }
        return dictionary;
    }

    private COSDictionary page(Leaf leaf) {
        return leaf.piece() instanceof Ink ink ? ink.page() : pageOf.get(((Area) leaf.piece()).annotation());
    }

    private COSBase write(Leaf leaf, COSDictionary page, COSDictionary tag) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        if (page(leaf) != page) {
            reference.setItem(COSName.PG, page(leaf));
        }
        if (leaf.piece() instanceof Area area) {
            areas.put(area.annotation(), tag);
            reference.setItem(COSName.TYPE, COSName.OBJR);
            reference.setItem(COSName.OBJ, area.annotation());
            return reference;
        }
        Ink ink = (Ink) leaf.piece();
        inks.computeIfAbsent(ink.page(), unseen -> new TreeMap<>()).put(ink.number(), tag);
        reference.setItem(COSName.TYPE, COSName.MCR);
        reference.setInt(COSName.MCID, ink.number());
        return page(leaf) == page ? COSInteger.get(ink.number()) : reference;
    }

    private void describe(COSDictionary dictionary, Tag tag) {
        Entry entry = tag.entry();
        String language = entry.element().getAttribute("lang");
        if (!language.isEmpty()) {
            dictionary.setString(COSName.LANG, language);
        }
        switch (tag.type()) {
            case "Formula", "Figure" -> dictionary.setString(COSName.ALT, entry.words());
            case "Link" -> tag.kids().stream().filter(kid -> kid instanceof Leaf leaf && leaf.piece() instanceof Area)
                .forEach(kid -> complete(((Area) ((Leaf) kid).piece()).annotation(), entry));
            case "Note" -> identify(dictionary, entry);
            case "Span" -> expand(dictionary, entry);
            default -> { }
        }
    }

    private void complete(COSDictionary link, Entry entry) {
        link.setString(COSName.CONTENTS, entry.words());
        Places.Place place = places.of(entry.element().getAttribute("href"));
        if (place != null) {
            link.getCOSDictionary(COSName.A).setItem(COSName.D, place.destination());
        }
    }

    /** PDF/UA asks that a note can be named. */
    private void identify(COSDictionary dictionary, Entry entry) {
        String id = "note-" + root.nextKey() + "-" + entry.number();
        dictionary.setString(COSName.ID, id);
        notes.put(id, dictionary);
    }

    private static void expand(COSDictionary dictionary, Entry entry) {
        if (entry.element().getLocalName().equals("abbr") && !entry.words().isEmpty()) {
            dictionary.setString(COSName.E, entry.words());
        }
    }

    private SortedMap<Integer, COSBase> parents() {
        SortedMap<Integer, COSBase> byKey = new TreeMap<>();
        inks.forEach((page, tags) -> byKey.put(key(page, COSName.STRUCT_PARENTS), inOrder(tags)));
        areas.forEach((annotation, tag) -> byKey.put(key(annotation, COSName.STRUCT_PARENT), tag));
        return byKey;
    }

    /** A key that no other part of the book has. */
    private int key(COSDictionary dictionary, COSName name) {
        int key = root.nextKey() + dictionary.getInt(name);
        dictionary.setInt(name, key);
        return key;
    }

    private static COSArray inOrder(TreeMap<Integer, COSDictionary> tags) {
        COSArray array = new COSArray();
        for (int number = 0; number <= tags.lastKey(); number++) {
            array.add(tags.containsKey(number) ? tags.get(number) : COSNull.NULL);
        }
        return array;
    }
}
