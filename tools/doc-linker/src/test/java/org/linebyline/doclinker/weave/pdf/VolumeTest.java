package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** Chapters are set one by one, and are one book: here five of one to three pages, each of which refers to all others. */
class VolumeTest {
    private static final List<Integer> LENGTHS = List.of(1, 3, 2, 1, 3);
    private static final String FRONT = """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Five chapters</title><meta name="subject" content="pages"/>
        <meta name="description" content="pages"/><link rel="stylesheet" type="text/css" href="print.css"/>
        <link rel="stylesheet" type="text/css" href="trim.css"/>
        <bookmarks><bookmark name="All" href="#c0"><bookmark name="The last" href="#c4"/></bookmark></bookmarks></head><body>
        <section class="title-page"><h1>Five chapters</h1></section>
        <div class="running-book">Five chapters</div>
        <section class="contents"><p>In front: <a class="to-page" href="#c3" title="three">three, </a></p></section>
        """;

    @TempDir
    static Path folder;

    private static PDDocument pdf;

    @BeforeAll
    static void print() throws IOException {
        String chapters = IntStream.range(0, LENGTHS.size()).mapToObj(VolumeTest::chapter).collect(Collectors.joining());
        String document = FRONT + "<main id=\"main-matter\">" + chapters + "</main>"
            + "<section class=\"matter\" id=\"back\"><h1>Back</h1><p>" + references() + "</p></section></body></html>";
        Path file = folder.resolve("five.pdf");
        new PdfPress(Theme.of(SampleBook.THEME), "6x9").print(SampleBook.written(document, file), SampleBook.FORMULAS, file);
        pdf = Loader.loadPDF(file.toFile());
    }

    private static String chapter(int number) {
        String more = "<p style=\"page-break-before: always\">more</p>".repeat(LENGTHS.get(number) - 1);
        return "<article class=\"chapter\"><div class=\"chapter-head\" id=\"c" + number + "\"><h1>Chapter " + number + "</h1></div>"
            + "<div class=\"running-chapter\">Head " + number + "</div><p>" + references()
            + "<span class=\"formula\"><svg class=\"formula-svg\" data-key=\"k2\" alt=\"x\"/></span></p>" + more
            + "<div class=\"running-chapter\"></div></article>";
    }

    private static String references() {
        return IntStream.range(0, LENGTHS.size()).mapToObj(number -> "<a href=\"#c" + number + "\" title=\"to " + number + "\">to " + number
            + "<span class=\"page-behind\" data-page=\"#c" + number + "\"></span>;</a> ").collect(Collectors.joining());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyReferenceSaysThePageOfItsChapterWhereverItStands() throws IOException {
        String expected = "to 0 1; to 1 2; to 2 5; to 3 7; to 4 8;";
        for (int page : List.of(2, 3, 6, 8, 9, 12)) {
            assertTrue(text(page).contains(expected), page + ": " + text(page));
        }
        assertTrue(text(1).contains("three, 7"), text(1));
    }

    @Test
    void everyLinkLeadsToThePageThatItSays() throws IOException {
        int links = 0;
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getContents().startsWith("to ")) {
                    PDPageDestination target = (PDPageDestination) ((PDActionGoTo) ((PDAnnotationLink) annotation).getAction()).getDestination();
                    assertEquals("Chapter " + annotation.getContents().substring(3), text(target.retrievePageNumber()).lines()
                        .filter(line -> line.startsWith("Chapter")).findFirst().orElse("no chapter"));
                    links++;
                }
            }
        }
        assertTrue(links >= 30, "only " + links);
    }

    @Test
    void pagesAreCountedThroughTheBook() throws IOException {
        assertEquals(List.of("i", "ii", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
            List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
        for (int page = 2; page < 13; page++) {
            assertTrue(text(page).lines().toList().contains(String.valueOf(page - 1)), text(page));
        }
    }

    @Test
    void headsAreOfTheRightChapterOnTheRightSide() throws IOException {
        for (int page = 2; page < 13; page++) {
            assertEquals(page % 2 == 1, text(page).contains("Five chapters"), "the name of the book is on left pages: " + page);
        }
        assertTrue(text(4).contains("Head 1"), text(4));
        assertTrue(text(10).contains("Head 4"), text(10));
        assertTrue(!text(6).contains("Head"), "a chapter begins without a head: " + text(6));
        assertEquals(left(5) + 18.14, left(4), 0.5, "6.4 mm more where pages are bound");
    }

    @Test
    void theOutlineLeadsToTheLastChapterToo() throws IOException {
        assertEquals(pdf.getPage(9), pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild().findDestinationPage(pdf));
    }

    @Test
    void allChaptersShareOneFontForEachFaceAndOneDrawingForEachFormula() {
        Set<COSBase> fonts = new HashSet<>();
        Set<String> names = new TreeSet<>();
        Set<COSBase> forms = new HashSet<>();
        for (PDPage page : pdf.getPages()) {
            page.getResources().getFontNames().forEach(name -> {
                COSBase font = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject(name);
                fonts.add(font);
                names.add(((COSDictionary) font).getNameAsString(COSName.BASE_FONT));
            });
            page.getResources().getXObjectNames().forEach(name ->
                forms.add(page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name)));
        }
        assertEquals(names.size(), fonts.size(), names.toString());
        assertEquals(1, forms.size());
    }

    @Test
    void tagsStandInTheOrderOfTheBookWhicheverChapterWasPrintedFirst() throws IOException {
        assertEquals(List.of("Five chapters", "Chapter 0", "Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4", "Back"),
            PrintedTag.of(pdf).all("H1").map(PrintedTag::words).toList());
    }

    private static double left(int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(pdf);
        return letters.stream().filter(letter -> letter.getUnicode().equals("m")).mapToDouble(TextPosition::getXDirAdj).findFirst().orElse(0);
    }

    private static String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf).replace('\u00a0', ' ');
    }
}
