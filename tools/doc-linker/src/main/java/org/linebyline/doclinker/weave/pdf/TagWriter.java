package org.linebyline.doclinker.weave.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.linebyline.doclinker.weave.pdf.RawTags.Area;
import org.linebyline.doclinker.weave.pdf.RawTags.Ink;
import org.linebyline.doclinker.weave.pdf.Register.Entry;
import org.linebyline.doclinker.weave.pdf.TagTree.Leaf;
import org.linebyline.doclinker.weave.pdf.TagTree.Node;
import org.linebyline.doclinker.weave.pdf.TagTree.Tag;

/** Writes the tree of tags into a PDF, in place of what the layout engine has written. */
final class TagWriter {

    private final PDDocument pdf;
    private final Map<COSDictionary, COSDictionary> pageOf = new IdentityHashMap<>();
    private final Map<COSDictionary, TreeMap<Integer, COSDictionary>> inks = new IdentityHashMap<>();
    private final Map<COSDictionary, COSDictionary> areas = new IdentityHashMap<>();
    private final TreeMap<String, COSDictionary> notes = new TreeMap<>();

    private TagWriter(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Writes the tree; the alternative words of pictures and of links come from the register that it was made with. */
    static void write(PDDocument pdf, Tag document) {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        TagWriter writer = new TagWriter(pdf);
        writer.findPages();
        COSDictionary topmost = writer.write(document, root);
        topmost.setString(COSName.LANG, pdf.getDocumentCatalog().getLanguage());
        root.setItem(COSName.K, topmost);
        root.removeItem(COSName.ROLE_MAP);
        root.setItem(COSName.PARENT_TREE, writer.parents());
        if (!writer.notes.isEmpty()) {
            root.setItem(COSName.ID_TREE, writer.identifiers());
        }
        if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
            forgetTags(pdf.getDocumentCatalog().getDocumentOutline());
        }
    }

    /** A bookmark may name a tag besides its place; those named are no more. */
    private static void forgetTags(PDOutlineNode bookmarks) {
        for (PDOutlineItem bookmark : bookmarks.children()) {
            bookmark.getCOSObject().removeItem(COSName.SE);
            forgetTags(bookmark);
        }
    }

    private void findPages() {
        for (PDPage page : pdf.getPages()) {
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
                .forEach(kid -> ((Area) ((Leaf) kid).piece()).annotation().setString(COSName.CONTENTS, entry.words()));
            case "Note" -> identify(dictionary, entry);
            case "Span" -> expand(dictionary, entry);
            default -> { }
        }
    }

    /** PDF/UA asks that a note can be named. */
    private void identify(COSDictionary dictionary, Entry entry) {
        String id = "note-" + entry.number();
        dictionary.setString(COSName.ID, id);
        notes.put(id, dictionary);
    }

    private static void expand(COSDictionary dictionary, Entry entry) {
        if (entry.element().getLocalName().equals("abbr") && !entry.words().isEmpty()) {
            dictionary.setString(COSName.E, entry.words());
        }
    }

    /** The way back from pages and links to their tags. */
    private COSDictionary parents() {
        TreeMap<Integer, COSBase> byKey = new TreeMap<>();
        inks.forEach((page, tags) -> byKey.put(page.getInt(COSName.STRUCT_PARENTS), inOrder(tags)));
        areas.forEach((annotation, tag) -> byKey.put(annotation.getInt(COSName.STRUCT_PARENT), tag));
        COSArray numbers = new COSArray();
        byKey.forEach((key, tags) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(tags);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    private static COSArray inOrder(TreeMap<Integer, COSDictionary> tags) {
        COSArray array = new COSArray();
        for (int number = 0; number <= tags.lastKey(); number++) {
            array.add(tags.containsKey(number) ? tags.get(number) : COSNull.NULL);
        }
        return array;
    }

    private COSDictionary identifiers() {
        COSArray names = new COSArray();
        notes.forEach((id, tag) -> {
            names.add(new COSString(id));
            names.add(tag);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
