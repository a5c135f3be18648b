package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * Names each page as its foot does: a viewer then goes to page 12 where 12 is printed. What stands before the element with the id
 * {@code main-matter} has roman numerals, and there page 1 begins; the style sheet does the same.
 */
final class PageLabels {

    private static final String MAIN_MATTER = "main-matter";

    private PageLabels() {
    }

    /** To be called after layout. A document without that element has no labels: its pages are counted. */
    static void write(PDDocument pdf, PdfBoxRenderer renderer) {
        Box matter = renderer.getSharedContext().getBoxById(MAIN_MATTER);
        if (matter != null) {
            Layer pages = renderer.getRootBox().getLayer();
            int first = pages.getFirstPage(renderer.getSharedContext().newLayoutContextInstance(), matter).getPageNo();
            PDPageLabels labels = new PDPageLabels(pdf);
            labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
            labels.setLabelItem(first, range(PDPageLabelRange.STYLE_DECIMAL));
            pdf.getDocumentCatalog().setPageLabels(labels);
        }
    }

    private static PDPageLabelRange range(String style) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        return range;
    }
}
