package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** What a reader finds in the printed sample. */
class PdfPressTest {
    private static final int CHAPTER_PAGE = 4;

    @TempDir
    static Path folder;

    private static Path file;
    private static PDDocument pdf;

    @BeforeAll
    static void print() throws IOException {
        file = folder.resolve("book.pdf");
        Path document = SampleBook.written(SampleBook.document(SampleBook.CHAPTER), file);
        new PdfPress(Theme.of(SampleBook.THEME), "a4").print(document, SampleBook.FORMULAS, file);
        pdf = Loader.loadPDF(file.toFile());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void theCharactersOfAFormulaCanBeCopied() throws IOException {
        assertTrue(text(CHAPTER_PAGE).contains("\uD835\uDC44\uD835\uDC3E"), text(CHAPTER_PAGE));
    }

    @Test
    void theNameOfATermStandsUnderTheFormulaAndAtItsLine() throws IOException {
        assertTrue(text(CHAPTER_PAGE).contains("116.1 keys"));
        assertEquals(4, text(CHAPTER_PAGE).split("\\bkeys\\b", -1).length - 1, "under the formula, twice in the code, at the line's end");
    }

    @Test
    void aWordIsFoundAlthoughAFontHasALigatureForIt() throws IOException {
        assertTrue(text(CHAPTER_PAGE).contains("Softmax"));
    }

    @Test
    void wordsAreCopiedInTheOrderInWhichTheyAreRead() throws IOException {
        PDFTextStripper asDrawn = new PDFTextStripper();
        asDrawn.setStartPage(CHAPTER_PAGE);
        asDrawn.setEndPage(CHAPTER_PAGE);
        String text = asDrawn.getText(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("See (116.1) and the paper."), text);
        assertTrue(text.contains("8 Matrix keys = input.times(projection); 116.1 keys 9 return queries.times(keys.transpose()); 116.1"), text);
    }

    @Test
    void everyLineOfCodeShowsItsNumberAndTheNumberOfItsEquation() throws IOException {
        List<String> lines = text(CHAPTER_PAGE).lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("8\\s+Matrix keys = .*116\\.1 keys")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.matches("9\\s+return queries.*116\\.1")), lines.toString());
    }

    @Test
    void theContentsNameThePageOfAChapter() throws IOException {
        assertTrue(text(3).matches("(?s).*116\\s*Attention[ .]* 1\\s+The equation 1\\b.*"), text(3));
    }

    @Test
    void aPageIsCalledWhatIsPrintedAtItsFoot() throws IOException {
        assertArrayEquals(new String[] {"i", "ii", "iii", "1"}, pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        assertTrue(text(3).stripTrailing().endsWith("\niii"), text(3));
        assertTrue(text(CHAPTER_PAGE).stripTrailing().endsWith("\n1"), text(CHAPTER_PAGE));
    }

    @Test
    void aFormulaStandsOnTheBaselineOfItsSentence() throws IOException {
        List<TextPosition> letters = letters();
        TextPosition formula = letters.stream().filter(letter -> letter.getUnicode().equals("\uD835\uDC65")).findFirst().orElseThrow();
        TextPosition word = letters.get(letters.indexOf(formula) - 2);
        // A quarter of a point is a tenth of a millimetre: the layout rounds to less.
        assertEquals(word.getYDirAdj(), formula.getYDirAdj(), 0.25, word + " and " + formula);
    }

    @Test
    void allPagesShareWhatIsSaidOfTheirContent() {
        Set<COSBase> properties = new HashSet<>();
        Set<String> types = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            properties.add(all);
            all.keySet().forEach(name -> types.add(all.getCOSDictionary(name).toString()));
        }
        assertEquals(1, properties.size());
        assertEquals(2, types.size(), "the head and foot of a page, and what is drawn but no text: " + types);
    }

    @Test
    void everyFontIsInsideTheFile() throws IOException {
        Set<String> missing = new HashSet<>();
        int fonts = 0;
        for (PDPage page : pdf.getPages()) {
            for (PDFont font : fonts(page.getResources())) {
                fonts++;
                if (!font.isEmbedded()) {
                    missing.add(font.getName());
                }
            }
        }
        assertTrue(fonts > 0);
        assertEquals(Set.of(), missing);
    }

    @Test
    void theFontOfATermsNameIsInsideTheFileEvenIfNothingElseUsesIt() throws IOException {
        Path alone = folder.resolve("alone.pdf");
        new PdfPress(Theme.of(SampleBook.THEME), "a4").print(SampleBook.written("""
            <html lang="en"><head><title>t</title><meta name="subject" content="s"/><meta name="description" content="s"/>
            <link rel="stylesheet" type="text/css" href="print.css"/></head>
            <body><div class="formula display"><svg class="formula-svg" data-key="k1" alt="Q K"/></div></body></html>
            """, alone), SampleBook.FORMULAS, alone);
        try (PDDocument one = Loader.loadPDF(alone.toFile())) {
            List<PDFont> fonts = fonts(one.getPage(0).getResources());
            assertEquals(2, fonts.size(), "the glyphs and the name");
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded), fonts.toString());
        }
    }

    @Test
    void aFormulaShownTwiceIsWrittenOnce() throws IOException {
        Set<Object> forms = new HashSet<>();
        PDResources resources = pdf.getPage(CHAPTER_PAGE - 1).getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getBBox().getLowerLeftX() < 0) {
                forms.add(form.getCOSObject());
            }
        }
        // The letter, in the sentence and in the where list, and the product.
        assertEquals(2, forms.size());
    }

    @Test
    void theOutlineLeadsToPartsChaptersAndSections() throws IOException {
        PDOutlineItem contents = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
        PDOutlineItem part = contents.getNextSibling();
        PDOutlineItem chapter = part.getFirstChild();
        assertEquals(List.of("Contents", "Part 15: Transformers", "116 Attention", "The equation"),
            List.of(contents.getTitle(), part.getTitle(), chapter.getTitle(), chapter.getFirstChild().getTitle()));
        assertEquals(pdf.getPage(CHAPTER_PAGE - 1), chapter.findDestinationPage(pdf));
    }

    @Test
    void everyLinkLeadsToAPageOrAnAddress() throws IOException {
        int inside = 0;
        List<String> addresses = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                if (link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                } else {
                    PDPageDestination target = (PDPageDestination) ((PDActionGoTo) link.getAction()).getDestination();
                    assertNotNull(target.getPage());
                    inside++;
                }
            }
        }
        assertEquals(List.of("https://arxiv.org/abs/1706.03762"), addresses);
        assertEquals(8, inside, "contents (the words and the page of the chapter and of its section), (116.1) twice, two equations of lines");
    }

    @Test
    void theFileIsTaggedForScreenReaders() {
        assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        assertEquals("en", pdf.getDocumentCatalog().getLanguage());
        assertEquals("A Sample Book", pdf.getDocumentInformation().getTitle());
        assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.pdf");
        Path document = SampleBook.written(SampleBook.document(SampleBook.CHAPTER), again);
        new PdfPress(Theme.of(SampleBook.THEME), "a4").print(document, SampleBook.FORMULAS, again);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }

    private static String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<TextPosition> letters() throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                letters.addAll(positions);
            }
        };
        stripper.setStartPage(CHAPTER_PAGE);
        stripper.setEndPage(CHAPTER_PAGE);
        stripper.getText(pdf);
        return letters;
    }

    private static List<PDFont> fonts(PDResources resources) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                fonts.addAll(fonts(form.getResources()));
            }
        }
        return fonts;
    }
}
