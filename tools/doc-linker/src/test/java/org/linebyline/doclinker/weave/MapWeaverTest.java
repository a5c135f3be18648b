package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.theme.Theme;

/** The map of a book of three chapters, one of them written, with the theme that the tool brings. */
class MapWeaverTest {

    private static final Plan.Part FIRST = new Plan.Part("A & B", "", List.of(new Plan.Entry(1, "a", "Chapter A", List.of()),
            new Plan.Entry(2, "b", "Chapter B", List.of("a"))));
    private static final Plan.Part SECOND = new Plan.Part("Others", "", List.of(new Plan.Entry(3, "c", "Chapter C", List.of("a", "b"))));

    @TempDir
    Path folder;

    @Test
    void theListSaysWhatAChapterNeedsAndWhatItLeadsTo() throws IOException {
        Element second = map(FIRST, SECOND).selectFirst("dl#b");
        assertEquals("Needs 1Chapter A Leads to 3Chapter C", second.text());
        assertEquals(List.of("#a", "#c"), second.select("a").eachAttr("href"));
    }

    @Test
    void onlyAWrittenChapterHasAPage() throws IOException {
        assertEquals(List.of("a.html", "#b", "#c"), map(FIRST, SECOND).select("a.title").eachAttr("href"));
    }

    @Test
    void theDrawingHasABoxForEachChapterAndAnArrowForEachNeed() throws IOException {
        Document map = map(FIRST, SECOND);
        assertEquals(List.of("#a", "#b", "#c"), map.select("a.box").eachAttr("href"));
        assertEquals(List.of("1", "1", "2"), map.select(".arrows path").eachAttr("data-from"));
        assertEquals(List.of("2", "3", "3"), map.select(".arrows path").eachAttr("data-to"));
        assertEquals(1, map.select(".arrows .within").size());
        assertEquals(List.of("1 A & B", "2 Others"), map.select(".panel-title").eachText());
        assertEquals("1Chapter A", map.selectFirst(".box.written").text());
    }

    @Test
    void aBookWithoutAPlanHasAMapOfItsChapters() throws IOException {
        Document map = map(new Plan.Part("", "", List.of(new Plan.Entry(1, "a", "Chapter A", List.of()))));
        assertEquals("Chapters", map.selectFirst(".map-list h2").text());
        assertEquals("", map.selectFirst(".panel-title").text());
    }

    @Test
    void aChapterLeadsToItsPathAndEveryPageToTheMap() throws IOException {
        map(FIRST, SECOND);
        Document chapter = Jsoup.parse(Files.readString(folder.resolve("site/a.html")));
        assertEquals("The path to here", chapter.selectFirst(".chapter-meta a[href=map.html#a]").text());
        assertTrue(chapter.select(".bar a").eachAttr("href").contains("map.html"));
    }

    @Test
    void theMapIsTheSameToTheByte() throws IOException {
        assertEquals(map(FIRST, SECOND).html(), map(FIRST, SECOND).html());
    }

    private Document map(Plan.Part... parts) throws IOException {
        Chapter written = new Chapter("a", "a.adoc", "Chapter A", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), "", List.of());
        Book book = new Book(new Plan(Plan.Imprint.NONE, List.of(), List.of(parts), 3, List.of(), List.of()), List.of(written), List.of(),
                new Evidence.Recorded(new TreeMap<>()), new Mutation.Missing(), new TreeMap<>(), new TreeMap<>(), Map.of(), true, List.of());
        new SiteWeaver(new Links(book, List.of(), List.of(), Map.of()), Theme.of(folder), "", "", SourceHost.NONE).weave(folder.resolve("site"), Map.of());
        return Jsoup.parse(Files.readString(folder.resolve("site/map.html")));
    }
}
