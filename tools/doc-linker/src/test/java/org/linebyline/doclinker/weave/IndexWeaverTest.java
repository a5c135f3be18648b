package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.search.Kind;
import org.linebyline.doclinker.weave.search.Passage;
import org.linebyline.doclinker.weave.search.Volume;
import org.linebyline.doclinker.weave.theme.Theme;

/** A book of one equation that cites nothing and shows nothing, woven with the tool's own theme. */
class IndexWeaverTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void weave() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(Path.of("none")), "", "", SourceHost.NONE).weave(folder.resolve("site"), Map.of());
    }

    @Test
    void anEquationIsListedWithItsFormulaUnderItsChapter() throws IOException {
        Document page = page("equations");
        assertEquals("1 The dot product", page.selectFirst("#chapter-1").text());
        assertEquals("../dot.html#dot-product", page.selectFirst(".lookup-equations a").attr("href"));
        assertEquals("(1.1) Dot product", page.selectFirst(".lookup-equations a").text());
        assertEquals(1, page.select(".lookup-equations .formula > svg").size());
    }

    @Test
    void aSymbolIsListedUnderItsLetterWithWhatItMeansAndWhere() throws IOException {
        Document page = page("symbols");
        assertEquals(List.of("Notation", "N", "W"), page.select(".shelf h2").eachText());
        assertEquals(List.of("beside it 1 The dot product (1.1)", "below it 1 The dot product (1.1)"), page.select(".shelf dd").eachText());
    }

    @Test
    void aConventionOfNotationStandsBeforeTheSymbolsWithItsFormulas() throws IOException {
        Document page = page("symbols");
        assertEquals(List.of("Notation"), page.select(".shelf:first-of-type h2").eachText());
        assertEquals("Of a, both.", page.getElementById("notation-1").text());
        assertEquals(1, page.select("#notation-1 .formula > [aria-hidden]").size());
    }

    @Test
    void aClassIsListedWithItsLinesAndTheEquationThatTheyCarryOut() throws IOException {
        Document page = page("code");
        assertEquals("Dot", page.getElementById("src.main.java.sample.Dot").selectFirst("dt").text());
        assertEquals("lines 3 to 7 (1.1) Dot product", page.selectFirst(".shelf dd").text());
        assertEquals(List.of("../dot.html#Dot-3", "../dot.html#dot-product"), page.select(".shelf dd a").eachAttr("href"));
    }

    @Test
    void whatABookLacksHasNoIndex() throws IOException {
        assertEquals(List.of("equations.html", "symbols.html", "code.html"), page("index").select(".lookup-list a").eachAttr("href"));
        assertFalse(Files.exists(folder.resolve("site/indexes/papers.html")));
        assertFalse(Files.exists(folder.resolve("site/indexes/figures.html")));
    }

    @Test
    void everyPageLeadsToTheIndexesAndCanBeSearched() throws IOException {
        for (String name : List.of("dot.html", "index.html", "rules/index.html", "indexes/index.html", "indexes/code.html")) {
            Document page = Jsoup.parse(Files.readString(folder.resolve("site").resolve(name)));
            String root = name.contains("/") ? "../" : "";
            assertEquals(root, page.selectFirst("input[data-search]").attr("data-search"), name);
            assertTrue(page.select(".foot a").eachAttr("href").contains(root + "indexes/index.html"), name);
        }
    }

    @Test
    void aSearchFindsTheChapterItsEquationItsSymbolsItsCodeAndTheNotation() {
        IndexWeaver weaver = new IndexWeaver(DotBook.links(), new Shown(DotBook.links()));
        List<Volume> volumes = weaver.volumes();

        assertEquals(List.of("dot.html", "indexes/symbols.html", "indexes/code.html"), volumes.stream().map(Volume::page).toList());
        assertEquals(List.of(Kind.CHAPTER, Kind.EQUATION, Kind.SYMBOL, Kind.SYMBOL), volumes.get(0).passages().stream().map(Passage::kind).toList());
        Passage equation = volumes.get(0).passages().get(1);
        assertEquals("Dot product", equation.title());
        assertEquals("products; below it; beside it; Dot", equation.text());
        assertEquals(List.of(new Passage(Kind.SECTION, "notation-1", "", "Notation", "\\odot", "", "Of a, both.")), volumes.get(1).passages());
        Passage code = volumes.get(2).passages().get(0);
        assertEquals("src.main.java.sample.Dot", code.anchor());
        assertEquals("static double dot a b sum i products return", code.text(), "the sample has no tokens: keywords and comments stand for names");
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site/indexes/" + name + ".html")));
    }
}
