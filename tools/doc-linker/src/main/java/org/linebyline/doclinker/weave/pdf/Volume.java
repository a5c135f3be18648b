package org.linebyline.doclinker.weave.pdf;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A book on its way to a file: what its parts have in common, and what is known of those that are set or printed. */
final class Volume {
    private static final String MAIN_MATTER = "main-matter";
    /** What the layout engine says of each part, and always the same. */
    private static final List<COSName> COMMON = List.of(COSName.LANG, COSName.MARK_INFO, COSName.VIEWER_PREFERENCES);

    private final PdfFile file;
    private final TypeCase type;
    private final Sheets sheets;
    private final TagRoot tags;
    private final Places places = new Places();
    private final SortedMap<Integer, Start> waiting = new TreeMap<>();
    private final SortedMap<Integer, List<COSObject>> pages = new TreeMap<>();
    private final COSDictionary pageTree = new COSDictionary();
    private final COSDictionary catalog = new COSDictionary();
    private COSDictionary information;
    private Start end = Start.OF_BOOK;

    /** @param type whose fonts are in the file */
    Volume(PdfFile file, TypeCase type, String language) {
        this.file = file;
        this.type = type;
        this.sheets = new Sheets(file);
        this.tags = new TagRoot(file, language);
        file.reference(pageTree);
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
    }

    /** Sets the next part, and prints it unless it refers to pages that are not known yet. */
    void set(Document document) throws IOException {
        int part = pages.size();
        Galley galley = Galley.of(document, type.pictures());
        Start start = galley.has(MAIN_MATTER) ? mainMatter() : end;
        try (Quire quire = Quire.set(galley, start, type, sheets)) {
            pages.put(part, IntStream.range(0, quire.pages()).mapToObj(page -> file.reserve()).toList());
            quire.tell(places, pages.get(part));
            end = start.after(quire.pages());
            if (galley.references().stream().allMatch(places::knows)) {
                print(part, quire);
            } else {
                waiting.put(part, start);
            }
        }
    }

    private Start mainMatter() {
        catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(end.index()));
        return end.numberedAnew();
    }

    /** The last part that waits for pages to be known; -1 if none does. */
    int lastWaiting() {
        return waiting.isEmpty() ? -1 : waiting.lastKey();
    }

    /** Sets a part again if it was waiting, and prints it: now all pages are known. */
    void setAgain(int part, Document document) throws IOException {
        if (waiting.containsKey(part)) {
            try (Quire quire = Quire.set(Galley.of(document, type.pictures()), waiting.get(part), type, sheets)) {
                print(part, quire);
            }
        }
    }

    private void print(int part, Quire quire) throws IOException {
        List<PDPage> printed = quire.print(places);
        type.stopThePress();
        for (int i = 0; i < printed.size(); i++) {
            printed.get(i).getCOSObject().setKey(pages.get(part).get(i).getKey());
            printed.get(i).getCOSObject().setItem(COSName.PARENT, pageTree);
        }
        TagWriter.Written written = TagWriter.of(quire.tags(), printed, places, tags);
        for (PDPage page : printed) {
            file.write(page.getCOSObject());
        }
        tags.write(part, written);
        if (information == null) {
            describe(quire.pdf());
        }
    }

    private void describe(PDDocument pdf) throws IOException {
        COSDictionary ofPart = pdf.getDocumentCatalog().getCOSObject();
        COMMON.forEach(name -> catalog.setItem(name, ofPart.getItem(name)));
        catalog.setItem(COSName.METADATA, file.write(ofPart.getCOSStream(COSName.METADATA)));
        information = pdf.getDocumentInformation().getCOSObject();
        // With the time, every run would give other bytes.
        information.removeItem(COSName.CREATION_DATE);
    }

    /** Completes the file. */
    void finish(Element bookmarks) throws IOException {
        if (bookmarks != null) {
            catalog.setItem(COSName.OUTLINES, Outline.write(bookmarks, places, file));
        }
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tags.finish());
        COSArray kids = new COSArray();
        pages.values().forEach(ofPart -> ofPart.forEach(kids::add));
        pageTree.setItem(COSName.TYPE, COSName.PAGES);
        pageTree.setItem(COSName.KIDS, kids);
        pageTree.setItem(COSName.COUNT, COSInteger.get(kids.size()));
        catalog.setItem(COSName.PAGES, file.write(pageTree));
        sheets.finish(file);
        type.finish();
        file.finish(catalog, information);
    }
}
