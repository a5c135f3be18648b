package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** The EPUB is one, and nothing of the site's chapters is missing in it. */
class EpubIT {

    /** What stands at the end of a line of the Java file and is not shown. */
    private static final Pattern MARKER = Pattern.compile("\\s*//\\s*(\\([^()\\s]+\\)|(tag|end)::\\S+)\\s*$");

    private static final List<String> PARTS = List.of("h2", ".paragraph", ".formula", ".equation", ".where dt", ".listing", ".line[id]", ".evidence",
            "details", ".figure", ".tableblock td", ".note-call", "li");

    private static EpubBook epub;

    @BeforeAll
    static void read() {
        epub = new EpubBook();
    }

    /** The build has asked EPUBCheck before the tests; what it calls usage is no objection. */
    @Test
    void epubCheckFindsNoErrorAndHasNoWarning() throws IOException {
        Map<?, ?> report = new Json().toType(Files.readString(Book.epubCheck()), Json.MAP_TYPE);
        List<String> objections = ((List<?>) report.get("messages")).stream().map(message -> (Map<?, ?>) message)
                .filter(message -> !Set.of("USAGE", "INFO").contains(message.get("severity")))
                .map(message -> message.get("ID") + " " + message.get("message") + " " + message.get("locations")).toList();

        assertEquals(Book.epub().getFileName().toString(), ((Map<?, ?>) report.get("checker")).get("filename"));
        assertEquals(List.of(), objections);
        Measurements.note("EPUB, no objection by EPUBCheck, KB", "the book", Files.size(Book.epub()) / 1000);
    }

    @Test
    void everyChapterHasAllThatItHasOnTheSite() {
        for (String name : Book.chapterPages()) {
            Element site = Pages.all().get(name).selectFirst("article.chapter");
            Document page = epub.chapter(name);
            PARTS.forEach(part -> assertEquals(site.select(part).size(), page.select("section.chapter " + part).size(), name + ": " + part));
        }
    }

    @Test
    void everyEquationStandsInItWithItsNumberItsFormulaAndItsEvidence() {
        for (Book.Equation equation : Book.equations()) {
            Element block = epub.chapter(equation.page()).getElementById(equation.id());
            assertEquals("(" + equation.number() + ")", block.selectFirst(".equation-number").text());
            assertFalse(block.selectFirst(".formula.display > math").text().isBlank(), equation.id());
            String evidence = block.selectFirst(".evidence").text();
            assertTrue(evidence.contains("tests: " + equation.tests() + equation.mutants() + equation.evaluation()), evidence);
            assertTrue(epub.pages().get("equations.xhtml").select("li a").eachText().stream().anyMatch(line -> line.startsWith("(" + equation.number() + ") ")));
        }
    }

    @Test
    void everyRegionIsListedLineByLineWithTheNumbersOfItsLinesAndOfItsEquation() throws IOException {
        for (Book.Equation equation : Book.equations()) {
            for (Book.Region region : equation.regions()) {
                List<String> source = Files.readAllLines(Path.of("..", region.file())).subList((int) region.from() - 1, (int) region.to());
                Element listing = listing(region);
                assertEquals(source.stream().map(line -> MARKER.matcher(line).replaceAll("")).filter(line -> !line.isBlank()).map(String::strip).toList(),
                        listing.select(".code").stream().map(Element::wholeText).filter(line -> !line.isBlank()).map(String::strip).toList(), region.words());
                assertTrue(listing.select(".line-number").eachText().contains(String.valueOf(region.to())), region.words());
                assertTrue(listing.select(".line-equation").eachText().stream().anyMatch(label -> label.matches(equation.number() + "( .+)?")),
                        region.words());
            }
        }
    }

    private static Element listing(Book.Region region) {
        return epub.pages().values().stream().flatMap(page -> page.select("figure.listing").stream())
                .filter(listing -> listing.select("figcaption").attr("title").equals(region.file())
                        && listing.select("figcaption > span").text().equals(region.lines())).findFirst().orElseThrow(() -> new AssertionError(region.words()));
    }

    @Test
    void everyTermOfAFormulaHasItsNumberThereAndALineOfCodeWithTheSame() {
        for (String name : Book.chapterPages()) {
            for (Element equation : epub.chapter(name).select(".equation")) {
                equation.select(".equation-terms a").forEach(term -> {
                    String number = Character.toString(0x2460 + Integer.parseInt(term.className().replaceAll(".*\\bt([1-6])\\b.*", "$1")) - 1);
                    assertTrue(equation.select(".formula.display .term-number").eachText().contains(number), equation.id() + " " + term.text());
                });
            }
        }
    }

    @Test
    void everyFormulaAndEveryFigureHasWords() {
        epub.pages().forEach((name, page) -> {
            assertEquals(List.of(), page.select("math:not([alttext]), math[alttext~=^\\s*$]"), name);
            assertEquals(List.of(), page.select("svg:not([role=img][aria-label]), svg[aria-label~=^\\s*$]"), name);
        });
    }

    @Test
    void everyLinkInsideTheBookLeadsToAPageAndAPlaceOfIt() {
        Set<String> broken = new TreeSet<>();
        epub.pages().forEach((name, page) -> page.select("[href]").stream().map(link -> URI.create(page.baseUri()).resolve(link.attr("href")))
                .filter(link -> !resolves(link)).forEach(link -> broken.add(name + ": " + link)));

        assertEquals(Set.of(), broken);
    }

    private static boolean resolves(URI link) {
        if (!link.getHost().equals("example.org")) {
            return link.getScheme().equals("https");
        }
        String path = link.getPath().replaceFirst("^/EPUB/", "");
        Document page = epub.pages().get(path);
        return page == null ? path.equals("epub.css") : link.getFragment() == null || page.getElementById(link.getFragment()) != null;
    }

    @Test
    void idsAreUniqueOnTheirPage() {
        epub.pages().forEach((name, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), Set.copyOf(ids).size(), name);
        });
    }

    @Test
    void theContentsLeadFromPartsToChaptersToSections() {
        Element contents = epub.pages().get("contents.xhtml").selectFirst("nav#toc");
        List<String> chapters = contents.select("> ol > li > ol > li > a").eachAttr("href");

        assertEquals(Book.chapterPages(), chapters.stream().map(href -> href.replaceFirst("chapters/(.*)\\.xhtml", "$1.html")).sorted().toList());
        chapters.forEach(chapter -> assertTrue(contents.select("ol ol ol a[href^=" + chapter + "#]").size() > 5, chapter));
    }

    @Test
    void theFirstPageOfTheSiteLinksIt() {
        assertTrue(Pages.all().get("index.html").select("main a").stream().anyMatch(link -> URI.create(link.absUrl("href")).equals(Book.epub().toUri())));
    }

    @Test
    void nothingActsAndNothingIsFetched() {
        epub.pages().forEach((name, page) -> {
            assertEquals(List.of(), page.select("script, button, input, img, iframe, object"), name);
            assertEquals(Set.of("epub.css"), Set.copyOf(page.select("link").stream().map(link -> link.attr("href").replace("../", "")).toList()), name);
        });
    }

    @Test
    void beginsWithItsMediaTypeAndKeepsAnOrder() {
        List<String> names = epub.entries().stream().map(EpubBook.Entry::name).toList();

        assertEquals("mimetype", names.get(0));
        assertFalse(epub.entries().get(0).compressed());
        assertEquals(names.subList(1, names.size()).stream().sorted().toList(), names.subList(1, names.size()));
    }

    @Test
    void saysWhatItIsAndWhoCanReadIt() {
        Document packaged = epub.packaged();
        List<String> features = new ArrayList<>(packaged.select("meta[property=schema:accessibilityFeature]").eachText());

        assertEquals("Machine Learning, Line by Line", packaged.select("dc|title").text());
        assertTrue(packaged.select("meta[property=dcterms:modified]").text().matches("\\d{4}-\\d{2}-\\d{2}T00:00:00Z"));
        assertTrue(features.containsAll(List.of("alternativeText", "MathML", "structuralNavigation", "tableOfContents")), features.toString());
        assertEquals(List.of("none"), packaged.select("meta[property=schema:accessibilityHazard]").eachText());
    }
}
