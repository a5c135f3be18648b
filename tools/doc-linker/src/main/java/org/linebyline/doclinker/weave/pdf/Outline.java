package org.linebyline.doclinker.weave.pdf;

import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The outline of a book, as a viewer shows it beside the pages. */
final class Outline {

    private final Places places;
    private final PdfFile file;

    private Outline(Places places, PdfFile file) {
        this.places = places;
        this.file = file;
    }

    /** Writes the bookmarks of a document. */
    static COSObject write(Element bookmarks, Places places, PdfFile file) throws IOException {
        Outline outline = new Outline(places, file);
        PDDocumentOutline root = new PDDocumentOutline();
        outline.add(bookmarks, root);
        file.reference(root.getCOSObject());
        outline.write(root);
        return file.write(root.getCOSObject());
    }

    private void add(Element bookmarks, PDOutlineNode parent) {
        for (Node child = bookmarks.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element bookmark) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(bookmark.getAttribute("name"));
                item.getCOSObject().setItem(COSName.DEST, place(bookmark.getAttribute("href")).destination());
                parent.addLast(item);
                add(bookmark, item);
            }
        }
    }

    private Places.Place place(String href) {
        if (places.of(href) == null) {
            throw new UnprintableException("a bookmark leads to " + href + ", which is nowhere in the document");
        }
        return places.of(href);
    }

    /** Bookmarks refer to each other: they get their numbers before one is written. */
    private void write(PDOutlineNode parent) throws IOException {
        for (PDOutlineItem item : parent.children()) {
            file.reference(item.getCOSObject());
        }
        for (PDOutlineItem item : parent.children()) {
            write(item);
            file.write(item.getCOSObject());
        }
    }
}
