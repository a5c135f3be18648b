package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** Three places on two pages, and a list of the pages of all three. */
class PageListsTest {

    private static final String BOOK = """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Pages</title><meta name="subject" content="pages"/>
        <meta name="description" content="pages"/><link rel="stylesheet" type="text/css" href="print.css"/><bookmarks/></head><body>
        <p id="one">One</p><p id="two">Two</p>
        <section class="matter"><p id="three">Three. <span class="pages">Cited on <a class="to-page" href="#one"></a><a class="to-page"
          href="#two"></a><a class="to-page" href="#three"></a></span>.</p></section>
        </body></html>
        """;

    @TempDir
    Path folder;

    @Test
    void aPageIsSaidOnceAndLinkedOnce() throws IOException {
        Path file = folder.resolve("pages.pdf");
        new PdfPress(Theme.of(SampleBook.THEME), "a4").print(SampleBook.written(BOOK, file), Map.of(), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            String text = second.getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Cited on 1, 2."), text);
            for (PDAnnotation link : pdf.getPage(1).getAnnotations()) {
                assertNotEquals("#two", link.getContents());
            }
        }
    }
}
