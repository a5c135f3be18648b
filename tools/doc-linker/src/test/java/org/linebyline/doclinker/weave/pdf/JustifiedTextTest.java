package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** How a paragraph is filled, and what is left of the hyphens when it is copied. */
class JustifiedTextTest {
    private static final String SENTENCE = "every representation is an approximation of another";
    private static final String WORDS = Stream.generate(() -> SENTENCE).limit(12).collect(Collectors.joining(" "));
    private static final int CHAPTER_PAGE = 4;
    private static final double MEASURE = 128 * 72 / 25.4;

    @TempDir
    static Path folder;

    private static List<Line> paragraph;
    private static List<Line> unjustified;

    /** A line as it is copied, and where it begins and ends. */
    private record Line(String text, double left, double right) {
    }

    @BeforeAll
    static void print() throws IOException {
        paragraph = lines("<div class=\"paragraph\"><p>" + WORDS + "</p></div>");
        unjustified = lines("<h2>" + WORDS + "</h2><div class=\"paragraph\"><p><code>" + WORDS + "</code></p></div>"
            + "<figure class=\"figure\"><figcaption>" + WORDS + "</figcaption></figure>");
    }

    @Test
    void everyLineButTheLastFillsTheMeasure() {
        for (Line line : paragraph.subList(0, paragraph.size() - 1)) {
            assertEquals(MEASURE, line.right() - line.left(), 0.5, line.text());
        }
    }

    @Test
    void aWordIsDividedWhereALineEndsAndIsCopiedWithoutTheHyphen() {
        String copied = paragraph.stream().map(Line::text).collect(Collectors.joining());

        assertTrue(paragraph.stream().anyMatch(line -> !isOfWholeWords(line)), "no word is divided: " + paragraph);
        assertEquals(WORDS.replace(" ", ""), copied.replace(" ", ""));
    }

    @Test
    void headingsCodeAndCaptionsAreNot() {
        assertTrue(unjustified.size() > 10, unjustified.toString());
        for (Line line : unjustified) {
            assertTrue(isOfWholeWords(line), line.text());
        }
        assertFalse(unjustified.stream().allMatch(line -> Math.abs(line.right() - line.left() - MEASURE) < 0.5));
    }

    @Test
    void aParenthesisStaysWithTheNameInIt() throws IOException {
        String name = " <span class=\"glued\">(<code>approximation</code>)</span>";
        List<Line> lines = lines("<div class=\"paragraph\"><p>" + Stream.generate(() -> "an" + name).limit(12)
            .collect(Collectors.joining(" ")) + "</p></div>");

        assertTrue(lines.size() > 1);
        for (Line line : lines) {
            assertFalse(line.text().strip().endsWith("("), line.text());
        }
    }

    private static boolean isOfWholeWords(Line line) {
        return (" " + WORDS + " ").contains(" " + line.text().strip() + " ");
    }

    /** The lines of a body that have a word of the sample or a piece of it. */
    private static List<Line> lines(String body) throws IOException {
        Path file = folder.resolve("justified.pdf");
        String document = SampleBook.document("<div id=\"product\">" + body + "</div>");
        new PdfPress(Theme.of(SampleBook.THEME), "a4").print(SampleBook.written(document, file), SampleBook.FORMULAS, file);
        List<Line> lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    TextPosition last = letters.get(letters.size() - 1);
                    lines.add(new Line(text, letters.get(0).getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj()));
                }
            };
            stripper.setStartPage(CHAPTER_PAGE);
            stripper.getText(pdf);
        }
        return lines.stream().filter(line -> line.text().contains("ation")).toList();
    }
}
