package org.linebyline.doclinker.weave.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** What the tags of all parts of a book hang on. Of what has been written it knows the numbers only. */
final class TagRoot {

    private final PdfFile file;
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document = new COSDictionary();
    private final SortedMap<Integer, List<COSObject>> tags = new TreeMap<>();
    private final COSArray parents = new COSArray();
    private final SortedMap<String, COSObject> notes = new TreeMap<>();
    private int nextKey;

    TagRoot(PdfFile file, String language) {
        this.file = file;
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        document.setName(COSName.S, "Document");
        document.setString(COSName.LANG, language);
        document.setItem(COSName.P, file.reference(root));
        root.setItem(COSName.K, file.reference(document));
    }

    /** The topmost tag of the book. */
    COSDictionary document() {
        return document;
    }

    /** The first key that no page and no link has. */
    int nextKey() {
        return nextKey;
    }

    /** Writes the tags of a part. The parts may come in any order. */
    void write(int part, TagWriter.Written written) throws IOException {
        List<COSObject> topmost = new ArrayList<>();
        for (COSDictionary tag : written.topmost()) {
            topmost.add(file.write(tag));
        }
        tags.put(part, topmost);
        written.notes().forEach((id, note) -> notes.put(id, file.reference(note)));
        if (!written.parents().isEmpty()) {
            parents.add(file.write(node(written.parents())));
            nextKey = written.parents().lastKey() + 1;
        }
    }

    private static COSDictionary node(SortedMap<Integer, COSBase> byKey) {
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(byKey.firstKey()));
        limits.add(COSInteger.get(byKey.lastKey()));
        COSArray numbers = new COSArray();
        byKey.forEach((key, tag) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(tag);
        });
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.LIMITS, limits);
        node.setItem(COSName.NUMS, numbers);
        return node;
    }

    /** Writes what all hang on; to be called when all parts are written. */
    COSObject finish() throws IOException {
        COSArray kids = new COSArray();
        tags.values().forEach(topmost -> topmost.forEach(kids::add));
        document.setItem(COSName.K, kids);
        COSDictionary back = new COSDictionary();
        back.setItem(COSName.KIDS, parents);
        root.setItem(COSName.PARENT_TREE, back);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        if (!notes.isEmpty()) {
            root.setItem(COSName.ID_TREE, identifiers());
        }
        file.write(document);
        return file.write(root);
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
