package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.extend.Hyphenator;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.FSFont;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.theme.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What all parts of a book are set from: its fonts, the glyphs of its formulas, the rules by which its words are divided. */
final class TypeCase implements FontResolver, Closeable {
    private static final float PDF_VERSION = 1.7f;

    private final PDDocument home = new PDDocument();
    private final Set<FontDescription> used = new LinkedHashSet<>();
    private final FigureDrawer figures = new FigureDrawer();
    private final Pictures pictures;
    private final FormulaForms forms = new FormulaForms(home);
    private final Warnings warnings = Warnings.listen();
    private final ThemeFiles files;
    private final Hyphenator hyphens;
    private final FontResolver fonts;

    /**
     * @param formulas by their keys
     * @param sample of the documents: they have the same head and the same language
     */
    TypeCase(Theme theme, String trim, Map<String, Typeset.Drawn> formulas, Document sample) throws IOException {
        pictures = new Pictures(formulas);
        files = new ThemeFiles(theme, trim);
        hyphens = Hyphens.of(sample.getDocumentElement().getAttribute("lang"));
        try (PdfBoxRenderer renderer = builder(headOf(sample)).useSVGDrawer(figures).usePDDocument(home).buildPdfRenderer()) {
            fonts = renderer.getFontResolver();
        }
    }

    private static Document headOf(Document sample) {
        Document document = Xml.empty();
        Element html = (Element) document.appendChild(document.importNode(sample.getDocumentElement(), false));
        html.appendChild(document.importNode(sample.getElementsByTagNameNS("*", "head").item(0), true));
        html.appendChild(document.createElementNS(html.getNamespaceURI(), "body"));
        return document;
    }

    private PdfRendererBuilder builder(Document document) {
        return new PdfRendererBuilder()
            .withW3cDocument(document, ThemeFiles.TOP)
            .useUriResolver(ThemeFiles::resolve)
            .useProtocolsStreamImplementation(files, ThemeFiles.SCHEME)
            .useHyphenation(hyphens)
            .useUnicodeLineBreaker(new LineEnds())
            .withDiagnosticConsumer(warnings)
            .usePdfUaAccessibility(true)
            .usePdfVersion(PDF_VERSION)
            .withProducer("doc-linker");
    }

    Pictures pictures() {
        return pictures;
    }

    /** A layout engine for one part of the book. */
    PdfBoxRenderer renderer(Galley galley, PDDocument pdf, Sheets sheets, int initialPage) {
        PdfRendererBuilder builder = builder(galley.document()).usePDDocument(pdf).usePageSupplier(sheets)
            .useSVGDrawer(new FormulaDrawer(pictures, forms, figures));
        builder.useInitialPageNumber(initialPage);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setFontResolver(this);
        SoftHyphens.mark(renderer);
        return renderer;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        PdfBoxFSFont font = (PdfBoxFSFont) fonts.resolveFont(context, wanted);
        used.addAll(font.getFontDescriptions());
        return font;
    }

    /** Fails if the layout engine has warned. */
    void stopThePress() {
        warnings.stopThePress();
    }

    /** Completes the fonts; to be called when all is printed. */
    void finish() throws IOException {
        forms.finish();
        for (FontDescription face : used) {
            PDFont font = face.isFontAvailable() ? face.getFont() : null;
            if (font != null && font.willBeSubset()) {
                font.subset();
            }
        }
    }

    @Override
    public void close() throws IOException {
        home.close();
    }
}
