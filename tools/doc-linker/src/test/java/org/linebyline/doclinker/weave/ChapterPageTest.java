package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.theme.Theme;

/** The page of a chapter, woven with a theme of a few lines. */
class ChapterPageTest {

    @TempDir
    static Path folder;

    private static Document page;

    @BeforeAll
    static void weave() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "", "", DotBook.HOST).weave(folder.resolve("site"), Map.of());
        page = Jsoup.parse(Files.readString(folder.resolve("site/dot.html")));
    }

    @Test
    void anEquationCarriesItsNumberItsFormulaAndMathMlForReaders() {
        Element block = page.selectFirst("section.equation#dot-product");
        assertEquals("(1.1)", block.selectFirst(".equation-number").text());
        assertEquals(1, block.select(".formula.display > svg").size());
        assertEquals(1, block.select(".formula.display > math").size());
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2; mutants: 2 killed of 3", block.selectFirst(".evidence p").text());
    }

    @Test
    void itsNameIsItsIdInWordsAndSoItIsKnownToListeners() {
        assertEquals("Dot product", page.selectFirst(".equation-name").text());
        assertEquals("Equation 1.1, Dot product", page.getElementById("dot-product").attr("aria-label"));
    }

    @Test
    void whatCanBeCopiedOfAnEquationIsItsLatexItsAddressAndItsSource() throws IOException {
        assertEquals(List.of("latex", "link", "citation"), page.select(".copies button").eachAttr("value"));
        String script = Files.readString(folder.resolve("site/cards/dot.js"));
        assertTrue(script.contains("\"latex\":\"a \\\\cdot b\",\"citation\":\", The dot product, equation (1.1): Dot product\""), script);
    }

    @Test
    void aListingLinksItsLinesWhereTheyAreOnTheWeb() {
        assertEquals("https://example.org/c0ffee/part/src/main/java/sample/Dot.java#L3-L7", page.selectFirst("figcaption a").attr("href"));
    }

    @Test
    void aListingSaysWhereInItsFileItIs() {
        Element lines = page.selectFirst(".listing figcaption span");
        assertEquals("lines 3 to 7 of 9", lines.text());
        assertEquals("at5", lines.className());
    }

    @Test
    void codeThatIsNowhereOnTheWebHasNoLink() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "", "", SourceHost.NONE).weave(folder.resolve("private"), Map.of());
        Document woven = Jsoup.parse(Files.readString(folder.resolve("private/dot.html")));
        assertTrue(woven.select("figcaption a").isEmpty());
        assertEquals(1, woven.select("figcaption .copy").size());
    }

    @Test
    void aChapterSaysHowLongItTakes() {
        assertEquals("Time a minute", page.selectFirst(".chapter-meta > div").text());
    }

    @Test
    void whereASymbolIsWideItsMeaningStandsBelowIt() {
        assertEquals(List.of("wide below it"), page.select(".where > .wide").eachText());
        assertEquals(2, page.select(".where > div").size());
    }

    @Test
    void everyLinkOfAnEquationLeadsToAPlaceOnThePage() {
        List<String> targets = page.select("a[href^=#]").eachAttr("href");
        assertTrue(targets.contains("#Dot-3"), targets::toString);
        targets.forEach(target -> assertTrue(page.getElementById(target.substring(1)) != null, target));
    }

    @Test
    void aLineKnowsItsEquationAndItsTermAndHidesItsMarker() {
        Element line = page.getElementById("Dot-5");
        assertEquals("dot-product", line.closest("pre").attr("data-equation"));
        assertTrue(line.is(".term-products.t1"));
        assertEquals("1.1 products", line.selectFirst("a.line-equation").text());
        assertEquals("#dot-product", line.selectFirst("a.line-equation").attr("href"));
        assertEquals("    sum += a[i] * b[i];", line.selectFirst(".code").wholeText());
    }

    @Test
    void aSymbolHasTheClassOfATermOnlyWhereALineOrATermAnswersToIt() {
        assertEquals(List.of(), page.select(".where > [class*=term-]").eachAttr("class"));
    }

    @Test
    void aLineWithoutATermLeadsToTheWholeEquation() {
        Element line = page.getElementById("Dot-6");
        assertFalse(line.is("[class*=term-]"));
        assertEquals("1.1", line.selectFirst("a.line-equation").text());
    }

    @Test
    void bracesCarryNeitherALabelNorAnAddress() {
        Element brace = page.select(".line").stream().filter(line -> line.selectFirst(".code").text().equals("}")).findFirst().orElseThrow();
        assertTrue(brace.select(".line-equation").isEmpty());
        assertEquals("7", brace.selectFirst("span.line-number").text());
        assertNull(page.getElementById("Dot-7"));
    }

    @Test
    void noPageHasAStyleAndOneSheetSaysHowWideColumnsAre() throws IOException {
        assertEquals(List.of(), page.select("[style]").eachAttr("style"));
        assertEquals("width-33", page.selectFirst("col").className());
        List<String> rules = Files.readAllLines(folder.resolve("site/css/columns.css"));
        assertEquals(List.of(".width-33 { width: 33% }"), rules.subList(1, rules.size()));
    }

    @Test
    void formulasAreSaidInTheLanguageOfTheBookOrNotAtAll() {
        assertEquals("a", page.selectFirst("math").attr("aria-label"));
    }
}
