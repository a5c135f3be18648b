package org.linebyline.doclinker.weave.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.theme.Theme;

/** A printed page as a picture, for where a book is shown before it is opened. The same page gives the same bytes. */
public final class CoverPicture {

    private static final String TRIM = "cover";
    /** Of a pixel for each of its points: 1600 pixels of a width of 150 mm. */
    private static final float SCALE = 1600 / (150 * 72 / 25.4f);

    private CoverPicture() {
    }

    /** The first page of a document, as {@link PdfPress} takes it, as a PNG. */
    public static byte[] of(Theme theme, String xhtml, Map<String, Typeset.Drawn> formulas) throws IOException {
        Path document = Files.createTempFile("cover", ".xhtml");
        Path printed = Files.createTempFile("cover", ".pdf");
        try {
            new PdfPress(theme, TRIM).print(Files.writeString(document, xhtml), formulas, printed);
            try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
                return png(new PDFRenderer(pdf).renderImage(0, SCALE));
            }
        } finally {
            Files.delete(document);
            Files.deleteIfExists(printed);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
