package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A part of a book that begins on a page of its own, set by itself: its lines are broken, its pages are counted. */
final class Quire implements Closeable {

    private final Galley galley;
    private final Start start;
    private final Register register;
    private final PDDocument pdf = new PDDocument();
    private final PdfBoxRenderer renderer;

    private Quire(Galley galley, Start start, TypeCase type, Sheets sheets) {
        this.galley = galley;
        this.start = start;
        begin();
        this.register = Register.of(galley.body());
        this.renderer = type.renderer(galley, pdf, sheets, Math.max(1, start.number() - start.blanks()));
    }

    static Quire set(Galley galley, Start start, TypeCase type, Sheets sheets) {
        Quire quire = new Quire(galley, start, type, sheets);
        quire.renderer.layout();
        Anchors.restore(quire.renderer);
        return quire;
    }

    /** Puts blank pages before it, and counts from the one that is page 1. */
    private void begin() {
        if (start.blanks() == 0) {
            return;
        }
        List<Element> pages = new ArrayList<>();
        Node first = galley.body().getFirstChild();
        for (int i = 0; i < start.blanks(); i++) {
            Element blank = galley.document().createElementNS(galley.body().getNamespaceURI(), "div");
            style(blank, "height: 1pt; page-break-before: " + (i == 0 ? "auto" : "always"));
            pages.add((Element) galley.body().insertBefore(blank, first));
        }
        pages.add(content(first));
        style(pages.get(start.blanks()), "page-break-before: always");
        if (start.number() <= start.blanks()) {
            style(pages.get(start.blanks() - start.number() + 1), "-fs-page-sequence: start");
        }
    }

    private static Element content(Node node) {
        return node instanceof Element element && !element.getAttribute("class").startsWith("running-") ? element : content(node.getNextSibling());
    }

    private static void style(Element element, String declaration) {
        String own = element.getAttribute("style");
        element.setAttribute("style", own.isEmpty() ? declaration : own + "; " + declaration);
    }

    int pages() {
        return renderer.getRootBox().getLayer().getPages().size() - start.blanks();
    }

    /** Says where its elements are. */
    void tell(Places places, List<COSObject> pages) {
        places.add(renderer, start, pages);
    }

    /** Draws its pages. */
    List<PDPage> print(Places places) throws IOException {
        Characters.check(renderer);
        standIn(places);
        PageLists.shorten(renderer, places);
        PageNumbers.look(renderer.getRootBox(), places);
        renderer.createPDFWithoutClosing();
        return IntStream.range(start.blanks(), pdf.getNumberOfPages()).mapToObj(pdf::getPage).toList();
    }

    /** For places in other parts, so that the layout engine makes a link; where it leads is said when it is tagged. */
    private void standIn(Places places) {
        SharedContext shared = renderer.getSharedContext();
        Stream<String> elsewhere = galley.references().stream().filter(reference -> places.of(reference) != null);
        elsewhere.map(reference -> reference.substring(1)).filter(id -> shared.getBoxById(id) == null)
            .forEach(id -> shared.addBoxId(id, renderer.getRootBox()));
    }

    /** The tags of what was printed. */
    TagTree.Tag tags() {
        return TagTree.of(register, RawTags.read(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), register));
    }

    PDDocument pdf() {
        return pdf;
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        pdf.close();
    }
}
