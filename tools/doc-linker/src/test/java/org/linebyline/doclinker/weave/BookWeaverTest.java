package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.theme.Theme;

/** A book of one equation and one listing, printed. */
class BookWeaverTest {

    private static final String ITS_OWN = "https://example.org/book/: https://example.org/book/";

    @TempDir
    Path folder;

    @Test
    void theCaptionOfAListingLeadsToItsLinesOnTheirHost() throws IOException {
        assertEquals(List.of(ITS_OWN, "Dot.java lines 3 to 7: https://example.org/c0ffee/part/src/main/java/sample/Dot.java#L3-L7"), addresses(DotBook.HOST));
    }

    @Test
    void itLeadsNowhereWhenTheCodeIsOnNoHost() throws IOException {
        assertEquals(List.of(ITS_OWN), addresses(SourceHost.NONE));
    }

    private List<String> addresses(SourceHost host) throws IOException {
        Path file = folder.resolve("book.pdf");
        new BookWeaver(DotBook.announced(), Theme.of(Path.of("../../site/theme")), host).weave(Map.of("a4", file));
        List<String> addresses = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    if (((PDAnnotationLink) link).getAction() instanceof PDActionURI action) {
                        addresses.add(link.getContents() + ": " + action.getURI());
                    }
                }
            }
        }
        return addresses;
    }
}
