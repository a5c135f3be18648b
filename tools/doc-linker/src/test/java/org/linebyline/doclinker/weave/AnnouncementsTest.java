package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.theme.Theme;

/** What a site says of itself to other programs. */
class AnnouncementsTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void weave() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "", "", SourceHost.NONE).weave(folder.resolve("site"), Map.of());
        new SiteWeaver(DotBook.announced(), Theme.of(Path.of("../../site/theme")), "../book.pdf", "../book.epub", DotBook.HOST).weave(folder.resolve("announced"), Map.of());
    }

    @Test
    void aBookWithAnAddressSaysWhereItsPagesAreAndWhatIsNew() throws IOException {
        Document head = Jsoup.parse(Files.readString(folder.resolve("announced/dot.html")));
        assertEquals("https://example.org/book/dot.html", head.select("link[rel=canonical]").attr("href"));
        assertEquals("https://example.org/book/dot.html", head.select("meta[property=og:url]").attr("content"));
        assertEquals(List.of("A. Author", "B. Author"), head.select("meta[name=citation_author]").eachAttr("content"));
        assertEquals("2026/02/01", head.select("meta[name=citation_publication_date]").attr("content"));
        assertEquals("https://example.org/book.pdf", head.select("meta[name=citation_pdf_url]").attr("content"));

        assertEquals("To cite this chapter: A. Author, B. Author, \u201cThe dot product\u201d, chapter 1 of Dots, as of 2026-02-01,"
                + " https://example.org/book/dot.html.", head.selectFirst(".cite").text());

        Document map = Jsoup.parse(Files.readString(folder.resolve("announced/sitemap.xml")), "", Parser.xmlParser());
        assertTrue(map.select("loc").eachText().containsAll(List.of("https://example.org/book/index.html", "https://example.org/book/dot.html",
                "https://example.org/book/rules/index.html")), map::html);
        assertEquals(List.of("2026-02-01"), map.select("lastmod").eachText());

        Document feed = Jsoup.parse(Files.readString(folder.resolve("announced/feed.xml")), "", Parser.xmlParser());
        assertEquals("2026-02-01T00:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals(List.of("https://example.org/book/dot.html", "https://example.org/book/index.html"),
                feed.select("entry > link").eachAttr("href"));
        assertEquals(List.of("Its proof & more.", "A sketch."), feed.select("summary").eachText());
        assertEquals(3, Set.copyOf(feed.select("id").eachText()).size());
    }

    @Test
    void aBookWithoutAnAddressAndWithoutChangesAnnouncesNothing() throws IOException {
        for (String name : List.of("sitemap.xml", "feed.xml")) {
            assertFalse(Files.exists(folder.resolve("site").resolve(name)), name);
        }
        Document page = Jsoup.parse(Files.readString(folder.resolve("site/dot.html")));
        assertEquals(List.of(), page.select("[rel=canonical], [property=og:url], [rel=alternate]").eachAttr("href"));
    }
}
