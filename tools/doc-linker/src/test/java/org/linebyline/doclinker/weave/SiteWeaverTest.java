package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** The folder of a site: which files are in it, and that it is written whole or not at all. */
class SiteWeaverTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void weave() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "../book.pdf", "../book.epub", DotBook.HOST).weave(folder.resolve("site"), Map.of("trace.json", "{}"));
    }

    @Test
    void otherPagesTakeTheCardsOfAChapterFromAScript() throws IOException {
        String script = Files.readString(folder.resolve("site/cards/dot.js"));
        assertTrue(script.startsWith("keepCards({\"slug\":\"dot\",\"number\":1,\"title\":\"The dot product\""), script);
        assertTrue(script.contains("\"dot-product\":{\"number\":\"1.1\",\"name\":\"Dot product\",\"formula\":\"<div class="), script);
    }

    @Test
    void theIndexShowsWhatExistsAndWhatIsToCome() throws IOException {
        Document index = Jsoup.parse(Files.readString(folder.resolve("site/index.html")));
        assertEquals("dot.html", index.selectFirst("a").attr("href"));
        assertEquals("To come", index.selectFirst("i").text());
    }

    @Test
    void theFontsOfFormulasStandBesideThoseOfTheTheme() throws IOException {
        List<String> missing = Pattern.compile("url\\(\\.\\./(fonts/[^)]*)\\)").matcher(Files.readString(folder.resolve("site/css/mathfonts.css")))
                .results().map(face -> face.group(1)).filter(font -> !Files.exists(folder.resolve("site").resolve(font))).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void themeAndReportsStandBesideThePages() {
        for (String name : List.of("css/a.css", "js/a.js", "fonts/a.txt", "trace.json")) {
            assertTrue(Files.isRegularFile(folder.resolve("site").resolve(name)), name);
        }
    }

    @Test
    void aSiteThatFailsHalfwayLeavesTheOldOneWhole(@TempDir Path empty) throws IOException {
        Path site = empty.resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "old");
        Path theme = Files.createDirectories(empty.resolve("theme/templates")).getParent();
        Files.writeString(theme.resolve("templates/index.mustache"), "{{#parts}}");
        SiteWeaver broken = new SiteWeaver(DotBook.links(), Theme.of(theme), "", "", DotBook.HOST);
        String message = assertThrows(IOException.class, () -> broken.weave(site, Map.of())).getMessage();
        assertTrue(message.startsWith("the theme's templates/index.mustache cannot be filled: "), message);
        assertEquals("old", Files.readString(site.resolve("index.html")));
        try (Stream<Path> left = Files.list(empty)) {
            assertEquals(Set.of(site, theme), left.collect(Collectors.toSet()));
        }
    }

    @Test
    void whatIsNoSiteIsNotReplaced(@TempDir Path work) throws IOException {
        Files.writeString(work.resolve("Notes.java"), "mine");
        SiteWeaver weaver = new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "", "", DotBook.HOST);
        String message = assertThrows(IOException.class, () -> weaver.weave(work, Map.of())).getMessage();
        assertTrue(message.contains("holds something else than a site"), message);
        assertEquals("mine", Files.readString(work.resolve("Notes.java")));
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "../book.pdf", "../book.epub", DotBook.HOST).weave(folder.resolve("again"), Map.of());
        assertEquals(-1, Files.mismatch(folder.resolve("site/dot.html"), folder.resolve("again/dot.html")));
    }
}
