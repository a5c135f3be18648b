package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** A section is found wherever the pages happen to break in it. */
class AnchorsTest {

    /** Sections of these numbers of lines, one after the other, have a heading at every place of a page. */
    private static final int SECTIONS = 60;

    @TempDir
    private Path folder;

    @Test
    void aLinkLeadsToASectionWhoseHeadingWasMovedToTheNextPage() throws IOException {
        String sections = IntStream.range(0, SECTIONS).mapToObj(AnchorsTest::section).collect(Collectors.joining());
        String links = IntStream.range(0, SECTIONS).mapToObj(i -> "<a href='#s" + i + "'>section " + i + "</a> ").collect(Collectors.joining());
        Path file = folder.resolve("book.pdf");
        PdfPress press = new PdfPress(Theme.of(SampleBook.THEME), "a4");
        String document = SampleBook.document("<p id='product'>" + links + "</p>" + sections);
        assertDoesNotThrow(() -> press.print(SampleBook.written(document, file), Map.of(), file));
    }

    /** Behind its heading and the paragraph that follows stands what is no block: words for the head of the page. */
    private static String section(int number) {
        String lines = "<p>A line.</p>".repeat(number % 7 + 3);
        return "<section id='s" + number + "'>" + lines + "<h1>Section</h1><p>A line.</p><div class='running-chapter'>" + number + "</div></section>";
    }
}
