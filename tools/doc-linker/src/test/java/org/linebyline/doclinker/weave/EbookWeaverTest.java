package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.theme.Theme;

/** A book of one chapter, without a plan of its own and with one, woven with the tool's theme. */
class EbookWeaverTest {

    @TempDir
    static Path folder;

    private static Links bare;
    private static Map<String, String> plain;
    private static Map<String, String> planned;

    @BeforeAll
    static void weave() throws IOException {
        Project project = Project.good(folder.resolve("project"));
        bare = DocLinker.check(project.layout()).links();
        plain = woven(bare, "plain.epub");
        project.replace(Project.CHAPTER, "= The dot product\n", "= The dot product\n:needs: before\n").write("book/curriculum/book.yaml", """
                title: 'Sums & products'
                authors: 'Ada, Carl'
                changes:
                  - {date: 2026-01-02, what: 'Older.'}
                  - {date: 2026-01-03, what: 'Newer.'}
                parts:
                  - title: 'First'
                    chapters:
                      - {slug: 'before', title: 'To come'}
                      - {slug: 'dot', title: 'Dot', needs: ['before']}
                """);
        planned = woven(DocLinker.check(project.layout()).links(), "planned.epub");
    }

    @Test
    void aChapterHasItsFormulasAsMathMlWithWords() {
        Element formula = page(plain, "chapters/dot.xhtml").selectFirst("#dot-product .formula.display > math");

        assertEquals("block", formula.attr("display"));
        assertTrue(formula.attr("alttext").contains("the sum over"), formula.attr("alttext"));
    }

    @Test
    void aLineOfCodeHasItsNumberAndThatOfItsEquation() {
        Element line = page(plain, "chapters/dot.xhtml").selectFirst(".line:has(.line-equation)");

        assertTrue(line.selectFirst(".line-number").text().matches("\\d+"));
        assertEquals("#dot-product", line.selectFirst(".line-equation").attr("href"));
        assertTrue(line.selectFirst(".line-equation").text().startsWith("1.1"), line.text());
    }

    @Test
    void theContentsNameThePartIfThereIsOne() {
        assertEquals("Chapters", page(plain, "contents.xhtml").selectFirst("#toc > ol > li > a").text());
        assertEquals("Part 1: First", page(planned, "contents.xhtml").selectFirst("#toc > ol > li > a").text());
        assertEquals("chapters/dot.xhtml", page(planned, "contents.xhtml").selectFirst("#toc > ol > li > a").attr("href"));
    }

    @Test
    void theListOfEquationsLeadsToThem() {
        Element entry = page(plain, "equations.xhtml").selectFirst("li a");

        assertEquals("chapters/dot.xhtml#dot-product", entry.attr("href"));
        assertTrue(entry.text().startsWith("(1.1) "), entry.text());
    }

    @Test
    void theTraceTellsWhatIsKnownOfAnEquation() {
        Element row = page(plain, "matrix.xhtml").selectFirst(".traced");

        assertTrue(row.text().startsWith("(1.1) ") && row.text().contains("Dot.java:"), row.text());
        assertTrue(row.select("a").eachAttr("href").contains("chapters/dot.xhtml#dot-product"), row.html());
    }

    @Test
    void aLetterOfAnIndexLeadsToItsHeading() {
        Document index = page(plain, "symbols.xhtml");

        assertEquals(index.select("h2").eachAttr("id"), index.select(".letters a").eachAttr("href").stream().map(href -> href.substring(1)).toList());
    }

    @Test
    void devicesListEquationsBesideTheContents() {
        assertEquals("(1.1)", page(plain, "contents.xhtml").selectFirst("nav[aria-label=Equations] a").text().split(" ")[0]);
        assertTrue(page(plain, "contents.xhtml").select("nav[epub:type=loi]").isEmpty(), "it has no figure");
    }

    @Test
    void theCoverIsTheFirstPageAndItsPictureIsKnownInTwoWays() {
        Document packaged = page(plain, "package.opf");
        Element picture = packaged.selectFirst("item[properties=cover-image]");

        assertEquals("cover.png image/png", picture.attr("href") + " " + picture.attr("media-type"));
        assertEquals(picture.id(), packaged.selectFirst("meta[name=cover]").attr("content"));
        assertEquals(packaged.selectFirst("item[href=cover.xhtml]").id(), packaged.selectFirst("itemref").attr("idref"));
    }

    @Test
    void aListWithoutEntriesIsLeftOut() {
        assertEquals(bare.book().works().isEmpty(), !plain.containsKey("bibliography.xhtml"));
    }

    @Test
    void thePackageTellsTheBooksOwnDateAndNeverTheClocks() {
        assertTrue(plain.get("package.opf").contains("<meta property=\"dcterms:modified\">1980-01-01T00:00:00Z</meta>"));
        assertTrue(planned.get("package.opf").contains("<meta property=\"dcterms:modified\">2026-01-03T00:00:00Z</meta>"));
        assertEquals("Edition of 2026-01-03.", page(planned, "title.xhtml").selectFirst(".imprint").text());
    }

    @Test
    void thePackageNamesTheBookAndEachAuthor() {
        Document packaged = page(planned, "package.opf");

        assertEquals("Sums & products", packaged.select("dc|title").text());
        assertEquals("[Ada, Carl]", packaged.select("dc|creator").eachText().toString());
    }

    @Test
    void thePackageListsEveryFileAndReadsEveryPageInTurn() {
        Document packaged = page(plain, "package.opf");

        assertEquals(plain.keySet().stream().filter(name -> !name.equals("package.opf")).toList(),
                packaged.select("manifest > item").eachAttr("href").stream().sorted().toList());
        assertEquals(packaged.select("item[href$=.xhtml]").eachAttr("id"), packaged.select("spine > itemref").eachAttr("idref"));
        assertEquals("mathml", packaged.select("item[href=chapters/dot.xhtml]").attr("properties"));
    }

    @Test
    void aChapterToComeHasNoLink() {
        Element needs = page(planned, "chapters/dot.xhtml").selectFirst(".chapter-needs");

        assertEquals("Needs To come (to come)", needs.text());
        assertTrue(needs.select("a").isEmpty());
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        woven(bare, "again.epub");

        assertArrayEquals(Files.readAllBytes(folder.resolve("plain.epub")), Files.readAllBytes(folder.resolve("again.epub")));
    }

    private static Document page(Map<String, String> files, String name) {
        return Jsoup.parse(files.get(name), "", Parser.xmlParser());
    }

    /** The files by their names from the folder of the package. */
    private static Map<String, String> woven(Links links, String name) throws IOException {
        new EbookWeaver(links, Theme.of(Path.of("../../site/theme")), SourceHost.NONE).weave(folder.resolve(name));
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(folder.resolve(name)))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().startsWith("EPUB/")) {
                    files.put(entry.getName().substring(5), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
