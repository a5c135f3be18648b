package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Empty pages to print on. The layout engine says of each rule and tint, and of each box that might have one, that it is no text and
 * where it is: hundreds on a page, most of the objects of a file. Here all pages share one dictionary of the few that differ.
 */
final class Sheets implements PageSupplier {

    private final COSDictionary properties = new Properties();

    /** @param file to which {@link #finish} writes what all pages share */
    Sheets(PdfFile file) {
        file.reference(properties);
    }

    @Override
    public PDPage requestPage(PDDocument pdf, float width, float height, int number, int shadow) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, properties);
        page.setResources(resources);
        pdf.addPage(page);
        return page;
    }

    /** To be called when all pages are printed. As objects of the file, these few would cost every reader a look-up. */
    void finish(PdfFile file) throws IOException {
        properties.getValues().forEach(shared -> shared.setDirect(true));
        file.write(properties);
    }

    /** Whoever adds to resources asks first whether they hold what is to be added, and under which name. */
    private static final class Properties extends COSDictionary {

        @Override
        public boolean containsValue(Object value) {
            return true;
        }

        @Override
        public COSName getKeyForValue(Object value) {
            COSDictionary wanted = (COSDictionary) value;
            COSName name = COSName.getPDFName(name(wanted));
            if (!containsKey(name)) {
                setItem(name, COSName.BACKGROUND.equals(wanted.getCOSName(COSName.TYPE)) ? layout() : wanted);
            }
            return name;
        }

        private static String name(COSDictionary properties) {
            String text = properties.getString(COSName.ACTUAL_TEXT, "");
            return properties.getNameAsString(COSName.TYPE, "Text") + text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining());
        }

        /** What the engine calls a background is a rule, a tint, or nothing: layout, which needs no bounds. */
        private static COSDictionary layout() {
            COSDictionary artifact = new COSDictionary();
            artifact.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
            return artifact;
        }
    }
}
