package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.function.ObjDoubleConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes the hyphen at which a line divides a word so that it can be told from one that belongs to the word: who copies, searches
 * or hears the text gets a soft hyphen.
 */
final class SoftHyphens extends PdfBoxTextRenderer {
    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String HYPHEN = "-";

    private final SharedContext shared;

    private SoftHyphens(SharedContext shared) {
        this.shared = shared;
    }

    /** To be called before layout. */
    static void mark(PdfBoxRenderer renderer) {
        renderer.getSharedContext().setTextRenderer(new SoftHyphens(renderer.getSharedContext()));
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        draw((PdfBoxFastOutputDevice) device, text, x, new JustificationInfo(), (part, at) -> super.drawString(device, part, (float) at, y));
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo spread) {
        draw((PdfBoxFastOutputDevice) device, text, x, spread, (part, at) -> super.drawString(device, part, (float) at, y, spread));
    }

    private void draw(PdfBoxFastOutputDevice device, String text, float x, JustificationInfo spread, ObjDoubleConsumer<String> pen) {
        if (!text.endsWith(SOFT_HYPHEN + HYPHEN)) {
            pen.accept(text, x);
            return;
        }
        String word = text.substring(0, text.length() - HYPHEN.length());
        pen.accept(word, x);
        PdfContentStreamAdapter page = device.getCurrentPage();
        page.beginMarkedContent(COSName.getPDFName("Span"), softHyphen());
        pen.accept(HYPHEN, x + width(device, word, spread));
        page.endMarkedContent();
    }

    private double width(PdfBoxFastOutputDevice device, String word, JustificationInfo spread) {
        double spaces = word.codePoints().filter(PdfBoxTextRenderer::isJustificationSpace).count();
        double others = word.replace(SOFT_HYPHEN, "").codePoints().count() - spaces;
        return getWidth(null, shared.getFont(device.getFontSpecification()), word)
            + spaces * spread.getSpaceAdjust() + others * spread.getNonSpaceAdjust();
    }

    private static COSDictionary softHyphen() {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(SOFT_HYPHEN));
        return properties;
    }
}
