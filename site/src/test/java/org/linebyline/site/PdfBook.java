package org.linebyline.site;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The PDF, read back. Letters of mathematics are read as plain letters. */
final class PdfBook implements AutoCloseable {

    private final PDDocument document;
    private final List<String> pages = new ArrayList<>();
    private final List<String> asDrawn = new ArrayList<>();
    private final List<String> labels;

    PdfBook() throws IOException {
        document = Loader.loadPDF(Book.pdf().toFile());
        PDFTextStripper fromTopToBottom = new PDFTextStripper();
        fromTopToBottom.setSortByPosition(true);
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(plain(textOf(page, fromTopToBottom)).strip());
            asDrawn.add(textOf(page, stripper));
        }
        labels = List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
    }

    private String textOf(int page, PDFTextStripper stripper) throws IOException {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** A bookmark: its words, the index of its page, and the bookmarks below it. */
    record Bookmark(String title, int page, List<Bookmark> children) {
    }

    /** A link inside the book: the index of its page, the words in its area, and the index of the page that it leads to. */
    record Jump(int page, String words, int target) {
    }

    PDDocument document() {
        return document;
    }

    /** The text of each page, from top to bottom. */
    List<String> pages() {
        return pages;
    }

    /** The text of all pages in the order in which it is drawn: a formula is not mixed with its neighbors. */
    String text() {
        return plain(raw());
    }

    /** The same of one page. */
    String text(int page) {
        return plain(asDrawn.get(page));
    }

    /** The same, each letter of mathematics as it is: italic, bold, with a double stroke. */
    String raw() {
        return String.join("", asDrawn);
    }

    /** What a viewer calls each page. */
    List<String> labels() {
        return labels;
    }

    /** Characters of pages and of the forms on them that show nothing or mean nothing: the page, the font, the code. */
    List<String> unreadable() throws IOException {
        List<String> found = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
                boolean missing = font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
                String letter = font.toUnicode(code);
                if (missing || letter == null || letter.isEmpty() || letter.charAt(0) == 0 || letter.contains("\uFFFD")) {
                    found.add("page " + getCurrentPageNo() + ": " + font.getName() + " " + code);
                }
                super.showGlyph(place, font, code, width);
            }
        };
        stripper.getText(document);
        return found;
    }

    List<Bookmark> outline() {
        return bookmarks(document.getDocumentCatalog().getDocumentOutline());
    }

    List<PDAnnotationLink> links() throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).map(PDAnnotationLink.class::cast).forEach(links::add);
        }
        return links;
    }

    /** The links of some pages that lead inside the book. */
    List<Jump> jumps(int from, int to) throws IOException {
        List<Jump> jumps = new ArrayList<>();
        for (int page = from; page < to; page++) {
            List<PDAnnotationLink> links = jumpsOf(document.getPage(page));
            PDFTextStripperByArea areas = new PDFTextStripperByArea();
            for (int i = 0; i < links.size(); i++) {
                areas.addRegion(String.valueOf(i), area(links.get(i).getRectangle(), document.getPage(page)));
            }
            areas.extractRegions(document.getPage(page));
            for (int i = 0; i < links.size(); i++) {
                jumps.add(new Jump(page, plain(areas.getTextForRegion(String.valueOf(i))).replaceAll("\\s+", " ").strip(), target(links.get(i))));
            }
        }
        return jumps;
    }

    /** The number of a page as it is printed, at its foot. */
    String foot(int page) {
        String text = pages.get(page);
        return text.substring(text.lastIndexOf('\n') + 1).strip();
    }

    private static List<PDAnnotationLink> jumpsOf(PDPage page) throws IOException {
        return page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance).map(PDAnnotationLink.class::cast)
                .filter(link -> !(link.getAction() instanceof PDActionURI)).toList();
    }

    private static int target(PDAnnotationLink link) throws IOException {
        PDDestination destination = link.getAction() instanceof PDActionGoTo jump ? jump.getDestination() : link.getDestination();
        return ((PDPageDestination) destination).retrievePageNumber();
    }

    /** From the top of the page, as text is read; a hair smaller, so that it has no letter of its neighbors. */
    private static Rectangle2D area(PDRectangle link, PDPage page) {
        return new Rectangle2D.Double(link.getLowerLeftX() - 0.2, page.getMediaBox().getHeight() - link.getUpperRightY() + 0.5, link.getWidth() - 0.2,
                link.getHeight() - 1);
    }

    /** Letters of words that stand where a letter of a formula stands: the page, and the two. */
    List<String> overprinted() throws IOException {
        List<String> found = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            List<TextPosition> letters = lettersOf(page);
            List<TextPosition> formulas = letters.stream().filter(letter -> letter.getFont() instanceof PDType3Font).toList();
            for (TextPosition word : letters) {
                if (!(word.getFont() instanceof PDType3Font) && !word.getUnicode().isBlank()) {
                    String where = "page " + page + ": " + word.getUnicode() + " on ";
                    formulas.stream().filter(formula -> overlap(word, formula)).forEach(formula -> found.add(where + formula.getUnicode()));
                }
            }
        }
        return found;
    }

    private List<TextPosition> lettersOf(int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }

    /** On one line, by more than half of the narrower letter. */
    private static boolean overlap(TextPosition one, TextPosition other) {
        float common = Math.min(one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj())
                - Math.max(one.getXDirAdj(), other.getXDirAdj());
        return Math.abs(one.getYDirAdj() - other.getYDirAdj()) < 3 && common > 0.5 * Math.min(one.getWidthDirAdj(), other.getWidthDirAdj());
    }

    /** The fonts of all pages and of the forms on them. */
    Stream<PDFont> fonts() {
        return StreamSupport.stream(document.getPages().spliterator(), false).flatMap(page -> fonts(page.getResources()));
    }

    /** Without white space, which a layout may put anywhere. */
    static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace("\u00AD", "");
    }

    private List<Bookmark> bookmarks(PDOutlineNode parent) {
        return StreamSupport.stream(parent.children().spliterator(), false)
                .map(item -> new Bookmark(item.getTitle(), pageOf(item), bookmarks(item))).toList();
    }

    private int pageOf(PDOutlineItem item) {
        try {
            return document.getPages().indexOf(item.findDestinationPage(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<PDFont> fonts(PDResources resources) {
        if (resources == null) {
            return Stream.empty();
        }
        List<PDFont> own = new ArrayList<>();
        Stream<PDFont> inForms = Stream.empty();
        try {
            for (COSName name : resources.getFontNames()) {
                own.add(resources.getFont(name));
            }
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDFormXObject form) {
                    inForms = Stream.concat(inForms, fonts(form.getResources()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.concat(own.stream(), inForms);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
