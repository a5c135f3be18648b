package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.theme.Theme;

/**
 * Prints a book as a PDF: tagged for screen readers, every font inside it, formulas as text. The same book
 * gives the same bytes. What cannot be set stops the press; nothing is left out.
 */
public final class PdfPress {
    private static final float PDF_VERSION = 1.7f;

    private final Theme theme;
    private final String trim;

    /**
     * @param theme style sheets and fonts; links to them are relative to its top, and nothing else is read
     * @param trim the name of the size of the sheet: the theme's {@code print-<trim>.css} is what the document calls {@code trim.css}
     */
    public PdfPress(Theme theme, String trim) {
        this.theme = theme;
        this.trim = trim;
    }

    /**
     * Prints a document.
     *
     * @param xhtml    the whole document, well-formed; each formula is an empty
     *                 {@code <svg class="formula-svg" data-key="k17" alt="…"/>}, each figure an svg with an alt
     * @param formulas the drawn formulas by their keys
     * @param file     what to write
     * @throws UnprintableException when something of the document cannot be set; the message says what
     * @throws IOException when the file cannot be written
     */
    public void print(String xhtml, Map<String, Typeset.Drawn> formulas, Path file) throws IOException {
        Galley galley = Galley.read(xhtml, formulas);
        try (PDDocument pdf = new PDDocument()) {
            set(galley, pdf);
            pdf.save(file.toFile());
        }
    }

    private void set(Galley galley, PDDocument pdf) throws IOException {
        Register register = Register.of(galley.body());
        Warnings warnings = Warnings.listen();
        FormulaForms forms = new FormulaForms(pdf);
        PdfRendererBuilder builder = new PdfRendererBuilder()
            .withW3cDocument(galley.document(), ThemeFiles.TOP)
            .useUriResolver(ThemeFiles::resolve)
            .useProtocolsStreamImplementation(new ThemeFiles(theme, trim), ThemeFiles.SCHEME)
            .useSVGDrawer(new FormulaDrawer(galley.pictures(), forms, new FigureDrawer()))
            .useHyphenation(Hyphens.of(galley.language()))
            .usePageSupplier(new Sheets())
            .withDiagnosticConsumer(warnings)
            .usePdfUaAccessibility(true)
            .usePdfVersion(PDF_VERSION)
            .withProducer("doc-linker")
            .usePDDocument(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            SoftHyphens.mark(renderer);
            renderer.layout();
            Anchors.restore(renderer);
            Characters.check(renderer);
            PageLists.shorten(renderer);
            renderer.createPDFWithoutClosing();
            warnings.stopThePress();
            PageLabels.write(pdf, renderer);
        }
        forms.finish();
        tag(pdf, register);
        keepNumbersOnTheirPages(pdf);
        forgetTheClock(pdf);
    }

    private static void tag(PDDocument pdf, Register register) {
        RawTags raw = RawTags.read(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), register);
        TagWriter.write(pdf, TagTree.of(register, raw));
    }

    /** The numbers by which a page's words find their tags: as objects of the whole file, each would cost every reader a look-up. */
    private static void keepNumbersOnTheirPages(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            COSDictionary numbers = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (numbers != null) {
                numbers.getValues().forEach(number -> number.setDirect(true));
            }
        }
    }

    /** Without these two, every run would give other bytes. */
    private static void forgetTheClock(PDDocument pdf) {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.setDocumentId(0L);
    }
}
