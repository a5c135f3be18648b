package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.site.PdfBook.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linebyline.site.PdfBook.Bookmark;

/** The PDF is whole: nothing of the site is missing, and everything in it can be found, followed and copied. */
class PdfIT {

    /** What stands at the end of a line of code: the number of its equation and the term. */
    private static final Pattern LABEL = Pattern.compile("(?m) \\d+\\.\\d+( [\\w-]+)?$");

    /** What stands at the end of a line of the Java file and is not printed. */
    private static final Pattern MARKER = Pattern.compile("//\\s*(\\([^()\\s]+\\)|(tag|end)::\\S+)\\s*$");

    private static PdfBook pdf;

    @BeforeAll
    static void read() throws IOException {
        pdf = new PdfBook();
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void beginsWithATitlePage() {
        assertTrue(pdf.pages().get(0).replaceAll("\\s+", " ").contains("Machine Learning, Line by Line"), pdf.pages().get(0));
        assertEquals("Machine Learning, Line by Line", pdf.document().getDocumentInformation().getTitle());
    }

    @Test
    void theContentsNameThePageOfEveryChapter() throws IOException {
        List<Bookmark> chapters = chapters();
        String contents = String.join("\n", pdf.pages().subList(pdf.outline().get(0).page(), chapters.get(0).page()));

        assertEquals(titlesOfTheSources(), chapters.stream().map(chapter -> chapter.title().replaceFirst("^\\d+ ", "")).sorted().toList());
        for (Bookmark chapter : chapters) {
            String number = pdf.labels().get(chapter.page());
            assertTrue(contents.lines().anyMatch(line -> line.matches(Pattern.quote(chapter.title()) + "[ .]+" + number)), chapter.title());
            assertTrue(squeezed(pdf.pages().get(chapter.page())).contains(squeezed(chapter.title())), chapter.title());
            assertTrue(pdf.pages().get(chapter.page()).endsWith("\n" + number), "the foot of page " + number);
        }
    }

    @Test
    void aPageIsCalledWhatIsPrintedAtItsFoot() {
        List<String> wrong = new ArrayList<>();
        for (int page = 2; page < pdf.pages().size(); page++) { // behind the title and its back
            if (!pdf.pages().get(page).endsWith("\n" + pdf.labels().get(page))) {
                wrong.add(pdf.labels().get(page) + ": " + pdf.pages().get(page));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals("i", pdf.labels().get(0));
        assertEquals("1", pdf.labels().get(chapters().get(0).page()));
    }

    @Test
    void aNoteStandsAtTheFootOfThePageThatCallsIt() {
        String page = pdf.pages().stream().filter(text -> text.contains("whatever the width.")).findFirst().orElseThrow();

        assertTrue(page.contains("whatever the width.1"), page);
        assertTrue(squeezed(page.substring(page.indexOf("In Java:"))).contains(squeezed("1 In the paper, too, this argument is a footnote")), page);
    }

    @Test
    void theOutlineLeadsFromPartsToChaptersToSections() {
        for (Bookmark part : parts()) {
            assertTrue(part.title().matches("Part \\d+: .+"), part.title());
            assertTrue(squeezed(pdf.pages().get(part.page())).contains(squeezed(part.title().replaceFirst(":", " \u00b7"))), part.title());
        }
        for (Bookmark chapter : chapters()) {
            assertTrue(chapter.children().size() > 5, chapter.title());
            for (Bookmark section : chapter.children()) {
                assertTrue(section.page() >= chapter.page(), section.title());
                assertTrue(squeezed(pdf.pages().get(section.page())).contains(squeezed(section.title())), section.title());
            }
        }
    }

    @Test
    void everyEquationStandsInItWithItsNumber() {
        List<String> missing = Book.equations().stream().map(equation -> "(" + equation.number() + ")")
                .filter(number -> !pdf.text().contains(number)).toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyRegionIsListedWithItsFileItsLinesAndAllItsCode() throws IOException {
        String text = squeezed(pdf.pages().stream().map(page -> LABEL.matcher(page).replaceAll("")).collect(Collectors.joining("\n")));
        List<String> missing = new ArrayList<>();
        for (Book.Equation equation : Book.equations()) {
            for (Book.Region region : equation.regions()) {
                if (!text.contains(squeezed(region.name() + region.lines()))) {
                    missing.add(region.words());
                }
                List<String> source = Files.readAllLines(Path.of("..", region.file()));
                for (int line = (int) region.from(); line <= region.to(); line++) {
                    String code = MARKER.matcher(source.get(line - 1)).replaceFirst("");
                    if (!code.isBlank() && !text.contains(line + squeezed(code))) {
                        missing.add(region.name() + ":" + line + ": " + code);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void formulasCanBeSearchedAndCopied() {
        String text = squeezed(pdf.text());

        assertTrue(text.contains("Attention(Q,K,V)=softmax"));
    }

    @Test
    void lettersOfFormulasAreThoseOfMathematics() {
        String text = squeezed(pdf.raw());

        assertTrue(text.contains("\uD835\uDC65\u2208\u211D"), "x in the reals");
        assertTrue(text.contains("1\u2212\uD835\uDF0E"), "one minus sigma");
        assertTrue(text.contains("\uD835\uDF02"), "eta");
        assertTrue(text.contains("\u2207"), "a gradient");
    }

    @Test
    void codeIsCopiedWithTheSpacesThatItBeginsWith() {
        assertTrue(Pattern.compile("\n\\d+ {5}return entries\\[i\\];").matcher(pdf.text()).find(), "a line of Vector.java, behind its number");
    }

    /** As it is drawn, so it is copied: the number of a line, its code, the number of its equation, then the next line. */
    @Test
    void aLineOfCodeIsDrawnInTheOrderInWhichItIsRead() throws IOException {
        String text = squeezed(pdf.text());
        List<String> torn = new ArrayList<>();
        for (Book.Equation equation : Book.equations()) {
            for (Book.Region region : equation.regions()) {
                List<String> source = Files.readAllLines(Path.of("..", region.file()));
                for (Book.Line line : region.running()) {
                    String code = MARKER.matcher(source.get((int) line.number() - 1)).replaceFirst("");
                    String label = code.matches("\\W*") ? "" : equation.number() + line.term();
                    if (!text.contains(squeezed(line.number() + code + label))) {
                        torn.add(region.name() + " " + line.number() + code + label);
                    }
                }
            }
        }
        assertEquals(List.of(), torn);
    }

    @Test
    void aWordWithALigatureIsCopiedLetterByLetter() {
        assertTrue(pdf.raw().contains("difference"));
        assertFalse(pdf.raw().matches("(?s).*[\uFB00-\uFB06].*"), "a ligature has come back as one character");
    }

    @Test
    void everyCharacterHasAShapeAndAMeaning() throws IOException {
        assertEquals(List.of(), pdf.unreadable());
    }

    @Test
    void noWordIsPrintedOnAFormula() throws IOException {
        assertEquals(List.of(), pdf.overprinted());
    }

    @Test
    void everyFontIsInsideTheFile() {
        Set<String> fonts = new TreeSet<>();
        Set<String> outside = new TreeSet<>();
        pdf.fonts().filter(font -> !(font instanceof PDType3Font)).forEach(font -> (font.isEmbedded() ? fonts : outside).add(name(font)));

        assertEquals(Set.of(), outside);
        assertTrue(fonts.containsAll(Set.of("SourceSerif4-Regular", "SourceSans3-Regular", "SourceCodePro-Regular")), fonts.toString());
    }

    @Test
    void everyLinkLeadsToAPageOrToASecureAddress() throws IOException {
        int inside = 0;
        for (PDAnnotationLink link : pdf.links()) {
            if (link.getAction() instanceof PDActionURI address) {
                assertTrue(address.getURI().matches("(https://|mailto:).+"), address.getURI());
            } else {
                PDDestination destination = link.getAction() instanceof PDActionGoTo jump ? jump.getDestination() : link.getDestination();
                assertTrue(destination instanceof PDPageDestination to && to.retrievePageNumber() >= 0, link.getRectangle() + " leads nowhere");
                inside++;
            }
        }
        assertTrue(inside > Book.equations().size(), "only " + inside + " links inside the book");
    }

    @Test
    void aReferenceAndALineOfCodeLeadToThePageOfTheirEquation() throws IOException {
        List<String> wrong = new ArrayList<>();
        int links = 0;
        for (PDAnnotationLink link : pdf.links()) {
            String words = link.getContents();
            if (words.matches("\\(\\d+\\.\\d+\\)") && link.getAction() instanceof PDActionGoTo jump) {
                links++;
                int page = ((PDPageDestination) jump.getDestination()).retrievePageNumber();
                if (!pdf.text(page).contains(words)) {
                    wrong.add(words + " on page " + pdf.labels().get(page));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(links > 5 * Book.equations().size(), "only " + links + ", but most are of lines of code");
    }

    @Test
    void theWorksThatAreCitedCanBeFollowed() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (PDAnnotationLink link : pdf.links()) {
            if (link.getAction() instanceof PDActionURI address) {
                addresses.add(address.getURI());
            }
        }
        assertTrue(addresses.contains("https://arxiv.org/abs/1706.03762"), addresses.toString());
        assertTrue(addresses.stream().anyMatch(address -> address.startsWith("https://doi.org/")), addresses.toString());
    }

    @Test
    void isTaggedForScreenReaders() {
        assertNotNull(pdf.document().getDocumentCatalog().getStructureTreeRoot());
        assertEquals("en", pdf.document().getDocumentCatalog().getLanguage());
    }

    private static List<Bookmark> parts() {
        return pdf.outline().stream().filter(bookmark -> !bookmark.children().isEmpty()).toList();
    }

    private static List<Bookmark> chapters() {
        return parts().stream().flatMap(part -> part.children().stream()).toList();
    }

    private static List<String> titlesOfTheSources() throws IOException {
        List<String> titles = new ArrayList<>();
        try (Stream<Path> chapters = Files.list(Path.of("../book/chapters"))) {
            for (Path chapter : chapters.filter(file -> file.toString().endsWith(".adoc")).toList()) {
                titles.add(Files.readAllLines(chapter).get(0).replaceFirst("^= ", ""));
            }
        }
        return titles.stream().sorted().toList();
    }

    private static String name(PDFont font) {
        return font.getName().replaceFirst("^[A-Z]{6}\\+", "");
    }
}
