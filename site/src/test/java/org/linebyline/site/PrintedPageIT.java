package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Who prints a chapter from the browser gets all of it, on paper that holds something. */
@InChromium
class PrintedPageIT {

    private static final String PAGE = "scaled-dot-product-attention.html";

    private final Browser browser;

    PrintedPageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aChapterPrintsFromItsTitleToItsLastHeadingWithoutAnEmptySheet() throws IOException {
        browser.open(Address.FILE, PAGE);
        String data = (String) browser.devtools("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69)).get("data");
        try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(data))) {
            PDFTextStripper text = new PDFTextStripper();
            String all = text.getText(paper).replaceAll("\\s+", " ");
            for (String heading : Pages.all().get(PAGE).select(".chapter :is(h1, h2)").eachText()) {
                String words = heading.replaceFirst("^\\d+\\s*", "");
                assertTrue(all.contains(words), words);
            }
            for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                assertFalse(text.getText(paper).isBlank(), "sheet " + sheet + " is empty");
            }
            Measurements.note("sheets of A4", PAGE, paper.getNumberOfPages());
        }
    }
}
