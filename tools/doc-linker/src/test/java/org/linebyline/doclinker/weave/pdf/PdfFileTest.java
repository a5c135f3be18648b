package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read, by a reader of PDF that is not ours. */
class PdfFileTest {
    private static final COSName VALUE = COSName.getPDFName("Value");

    @TempDir
    private Path folder;

    private final COSDictionary catalog = typed("Catalog");

    @Test
    void valuesAreReadAsTheyWereWritten() throws IOException {
        byte[] awkward = "a(b)\\c\r\n\u0000\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        COSArray values = new COSArray();
        List.of(COSInteger.get(-7), new COSFloat(0.25f), COSName.getPDFName("a b#c"), new COSString(awkward), COSInteger.ONE).forEach(values::add);
        catalog.setItem(VALUE, values);
        catalog.setBoolean("Yes", true);
        try (PDDocument pdf = finished(file -> { })) {
            COSDictionary read = pdf.getDocumentCatalog().getCOSObject();
            assertEquals(values.toString(), read.getCOSArray(VALUE).toString());
            assertEquals(new COSString(awkward), read.getCOSArray(VALUE).getObject(3));
            assertTrue(read.getBoolean("Yes", false));
        }
    }

    @Test
    void thousandsOfObjectsAreFoundWhenTheyAreForgotten() throws IOException {
        COSArray all = new COSArray();
        catalog.setItem(VALUE, all);
        try (PDDocument pdf = finished(file -> {
            for (int i = 0; i < 5000; i++) {
                COSDictionary object = typed("Thing");
                object.setInt(VALUE, i);
                all.add(file.write(object));
            }
        })) {
            COSArray read = pdf.getDocumentCatalog().getCOSObject().getCOSArray(VALUE);
            IntStream.range(0, 5000).forEach(i -> assertEquals(i, ((COSDictionary) read.getObject(i)).getInt(VALUE)));
        }
    }

    @Test
    void anObjectMayBeReferredToBeforeItIsMade() throws IOException {
        COSDictionary later = typed("Thing");
        try (PDDocument pdf = finished(file -> {
            COSObject promise = file.reserve();
            catalog.setItem(VALUE, promise);
            later.setKey(promise.getKey());
            later.setItem(VALUE, new COSString("kept"));
            file.write(later);
        })) {
            assertEquals("kept", pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(VALUE).getString(VALUE));
        }
    }

    @Test
    void aFontIsWrittenAsItIsInTheEnd() throws IOException {
        COSDictionary font = typed("Font");
        try (PDDocument pdf = finished(file -> {
            COSDictionary page = typed("Thing");
            page.setItem(COSName.FONT, font);
            catalog.setItem(VALUE, file.write(page));
            font.setInt(VALUE, 2);
        })) {
            assertEquals(2, pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(VALUE).getCOSDictionary(COSName.FONT).getInt(VALUE));
        }
    }

    @Test
    void aStreamKeepsItsBytes() throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[] {1, 2, 3});
        }
        catalog.setItem(VALUE, stream);
        try (PDDocument pdf = finished(file -> { })) {
            assertEquals(3, pdf.getDocumentCatalog().getCOSObject().getCOSStream(VALUE).createInputStream().readAllBytes().length);
        }
    }

    private interface Writing {
        void to(PdfFile file) throws IOException;
    }

    private PDDocument finished(Writing writing) throws IOException {
        Path path = folder.resolve("file.pdf");
        try (PdfFile file = new PdfFile(path)) {
            writing.to(file);
            COSDictionary pages = typed("Pages");
            pages.setItem(COSName.KIDS, new COSArray());
            catalog.setItem(COSName.PAGES, pages);
            file.finish(catalog, new COSDictionary());
        }
        return Loader.loadPDF(Files.readAllBytes(path));
    }

    private static COSDictionary typed(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }
}
