package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;
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

    private static final int TITLE_INK = 0x1f1d1a;
    private static final int FIRST_TERM = 0x0a5c9e;

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
                        && listing.select("figcaption > span").text().replaceFirst(" of \\d+$", "").equals(region.lines())).findFirst().orElseThrow(() -> new AssertionError(region.words()));
    }

    @Test
    void everyTermOfAFormulaHasANumberOfItsOwnThereAndTheSameAtItsLinesOfCode() {
        for (String name : Book.chapterPages()) {
            for (Element equation : epub.chapter(name).select(".equation:has(.equation-terms)")) {
                List<String> terms = equation.select(".equation-terms a").eachText();
                assertEquals(terms, terms.stream().distinct().toList(), equation.id());
                assertTrue(terms.containsAll(equation.select(".line-term").eachText()), equation.id());
                assertEquals(numbers(terms), numbers(equation.select(".formula.display .term-number").eachText()), equation.id());
            }
        }
    }

    private static Set<String> numbers(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTraceHasEachEquationWithItsCodeItsTestsAndItsEvaluation() {
        Map<String, Element> rows = epub.pages().get("matrix.xhtml").select(".traced").stream()
                .collect(Collectors.toMap(row -> row.selectFirst("a").text().split(" ")[0], row -> row));
        for (Book.Equation equation : Book.equations()) {
            String row = rows.get("(" + equation.number() + ")").text();
            assertTrue(row.contains("tests: " + equation.tests()) && row.contains(equation.evaluation().replaceFirst("^; ", "")), row);
            equation.regions().forEach(region -> assertTrue(row.contains(region.name() + ":" + region.from()), row));
        }
        assertEquals(Book.equations().size(), rows.size());
    }

    @Test
    void theIndexOfClassesHasEachPieceOfCodeWithItsEquation() {
        Element index = epub.pages().get("code.xhtml").body();
        for (Book.Equation equation : Book.equations()) {
            for (Book.Region region : equation.regions()) {
                Element type = index.select(".works > li").stream()
                        .filter(entry -> entry.selectFirst("code").text().equals(region.name().replace(".java", ""))).findFirst().orElseThrow();
                assertTrue(type.select(".uses li").eachText().stream().anyMatch(use -> use.startsWith(region.lines() + " \u00b7 (" + equation.number() + ") ")),
                        region.words());
            }
        }
    }

    /** What one can look up on the site is here as often. */
    @Test
    void symbolsAndSubjectsAndWorksAreThoseOfTheSite() {
        assertEquals(onTheSite("symbols", ".lookup-symbols dd").size(), epub.pages().get("symbols.xhtml").select("dd").size());
        assertEquals(onTheSite("symbols", ".lookup-convention").size(), epub.pages().get("notation.xhtml").select(".list > p").size());
        assertEquals(onTheSite("papers", ".lookup-works > li").size(), epub.pages().get("bibliography.xhtml").select(".works > li").size());
        assertEquals(onTheSite("figures", ".lookup-figures > li").size(), epub.pages().get("figures.xhtml").select("li").size());
        List<String> subjects = epub.pages().get("subjects.xhtml").select(".list > ul > li").stream().map(EpubIT::lowerCase).toList();
        onTheSite("glossary", "div[id] > dt").forEach(term -> assertTrue(subjects.stream().anyMatch(subject -> subject.startsWith(lowerCase(term))), term.text()));
    }

    /** A long index has several pages. */
    private static List<Element> onTheSite(String index, String parts) {
        List<Element> found = Pages.all().entrySet().stream().filter(page -> page.getKey().matches("indexes/" + index + "(-.+)?\\.html"))
                .flatMap(page -> page.getValue().select(parts).stream()).toList();
        assertFalse(found.isEmpty(), index);
        return found;
    }

    private static String lowerCase(Element words) {
        return words.text().toLowerCase(Locale.ROOT);
    }

    @Test
    void devicesListItsFiguresItsEquationsAndItsPlaces() {
        Document contents = epub.pages().get("contents.xhtml");
        assertEquals(epub.pages().get("equations.xhtml").select("li a").eachText(), contents.select("nav[aria-label=Equations] a").eachText());
        assertEquals(epub.pages().get("figures.xhtml").select("li > a:first-child").eachAttr("href"), contents.select("nav[epub:type=loi] a").eachAttr("href"));
        assertEquals(List.of("cover", "titlepage", "toc", "bodymatter", "bibliography", "index", "index", "index"),
                contents.select("nav[epub:type=landmarks] a").eachAttr("epub:type"));
    }

    @Test
    void theCoverIsAPictureThatBothKindsOfDevicesFind() throws IOException {
        Element item = epub.packaged().selectFirst("item[properties=cover-image]");
        BufferedImage cover = ImageIO.read(new ByteArrayInputStream(epub.bytes(item.attr("href"))));

        assertEquals("image/png", item.attr("media-type"));
        assertEquals(item.id(), epub.packaged().selectFirst("meta[name=cover]").attr("content"));
        assertEquals(1600, cover.getWidth(), 2);
        assertEquals(2560, cover.getHeight(), 4);
        assertTrue(colors(cover).contains(TITLE_INK) && colors(cover).contains(FIRST_TERM), "its title, and the term of a formula");
        assertEquals(epub.packaged().selectFirst("itemref").attr("idref"), epub.packaged().selectFirst("item[href=cover.xhtml]").id());
    }

    private static Set<Integer> colors(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .mapToObj(color -> color & 0xffffff).collect(Collectors.toSet());
    }

    @Test
    void itsPagesStandInTheOrderOfItsContents() {
        Document packaged = epub.packaged();
        List<String> spine = packaged.select("itemref").eachAttr("idref").stream().map(id -> packaged.getElementById(id).attr("href")).toList();
        List<String> contents = epub.pages().get("contents.xhtml").select("nav#toc > ol > li > a, nav#toc > ol > li > ol > li > a").eachAttr("href");

        assertEquals(contents.stream().distinct().toList(), spine.subList(spine.indexOf("contents.xhtml") + 1, spine.size()));
        assertEquals("ltr", packaged.selectFirst("spine").attr("page-progression-direction"));
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
            assertEquals(List.of(), page.select("script, button, input, iframe, object, body:not(.cover) img"), name);
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
