package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.theme.Theme;

/**
 * Prints a book as a PDF: tagged for screen readers, every font inside it, formulas as text. The same book
 * gives the same bytes. What cannot be set stops the press; nothing is left out.
 */
public final class PdfPress {
    private static final float PDF_VERSION = 1.7f;

    private final Theme theme;

    /**
     * @param theme style sheets and fonts; links to them are relative to its top, and nothing else is read
     */
    public PdfPress(Theme theme) {
        this.theme = theme;
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
            .useProtocolsStreamImplementation(new ThemeFiles(theme), ThemeFiles.SCHEME)
            .useSVGDrawer(new FormulaDrawer(galley.pictures(), forms, new FigureDrawer()))
            .useHyphenation(Hyphens.of(galley.language()))
            .withDiagnosticConsumer(warnings)
            .usePdfUaAccessibility(true)
            .usePdfVersion(PDF_VERSION)
            .withProducer("doc-linker")
            .usePDDocument(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            SoftHyphens.mark(renderer);
            renderer.layout();
            Characters.check(renderer);
            PageLists.shorten(renderer);
            renderer.createPDFWithoutClosing();
            warnings.stopThePress();
            PageLabels.write(pdf, renderer);
        }
        forms.finish();
        tag(pdf, register);
        forgetTheClock(pdf);
    }

    private static void tag(PDDocument pdf, Register register) {
        RawTags raw = RawTags.read(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), register);
        TagWriter.write(pdf, TagTree.of(register, raw));
    }

    /** Without these two, every run would give other bytes. */
    private static void forgetTheClock(PDDocument pdf) {
        pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        pdf.setDocumentId(0L);
    }
}
