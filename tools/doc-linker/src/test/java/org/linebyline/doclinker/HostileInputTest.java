package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.judge.Judge;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.read.Readings;

/** Input that was made to crash, to hang, to read elsewhere or to act in a page. Each ends in time, and none of it gets there. */
@Timeout(90)
class HostileInputTest {

    private static final String PLAN = "book/curriculum/book.yaml";
    private static final String BIBLIOGRAPHY = "book/references.bib";
    private static final String PICTURE = "book/target/runs/picture.svg";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder.resolve("project"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAPTER, JAVA, PLAN, BIBLIOGRAPHY, PICTURE, "target/coverage/tests.exec"})
    void randomBytesAreAFindingInTheirFile(String path) throws IOException {
        project.replace(CHAPTER, "Multiply and add.", "Multiply.\n\nimage::{runs}/picture.svg[A picture]");
        project.write(PICTURE, "<svg/>").write(path, "");
        Files.createDirectories(project.root().resolve("target/classes"));
        byte[] bytes = new byte[4_000];
        new Random(1).nextBytes(bytes);
        Files.write(project.root().resolve(path), bytes);
        assertEquals(List.of(path + ":1:1 [input-unreadable]"), project.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAPTER, JAVA})
    void aFileCutOffAnywhereIsReadOrRefused(String path) {
        assertReadOrRefusedAtEveryLength(path, project.text(path));
    }

    @ParameterizedTest
    @CsvSource({PLAN + ",PlanFuzz/seed.yaml", BIBLIOGRAPHY + ",BibliographyFuzz/seed.bib", PICTURE + ",PictureFuzz/seed.svg"})
    void anotherFileCutOffAnywhereIsReadOrRefused(String path, String sample) throws IOException {
        project.write(CHAPTER, "= T\n\nimage::{runs}/picture.svg[A picture]\n");
        assertReadOrRefusedAtEveryLength(path, Files.readString(Path.of("src/test/fuzz", sample)));
    }

    @Test
    void blocksNestedWithoutEndAreAFindingAndTheNextChapterIsRead() {
        body(IntStream.range(4, 1_500).mapToObj("="::repeat).collect(Collectors.joining("\n")));
        project.write("book/chapters/next.adoc", "= Next\n\nText.\n");
        assertEquals(List.of(CHAPTER + ":1:1: error: [input-unreadable] its blocks are nested too deep: write the chapter flatter"),
                project.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"|===\n|a\n999999999+|b\n|===", "|===\n999999999*|b\n|===", "[cols=\"10000000*\"]\n|===\n|a\n|==="})
    void aTableDoesNotMultiplyItsCells(String table) {
        body(table);
        assertEquals(List.of(CHAPTER + ":1:1 [input-unreadable]"), project.places());
    }

    @Test
    void attributesMadeOfAttributesEndSomewhere() {
        body(IntStream.range(1, 30).mapToObj(n -> ":a%d: {a%d}{a%d}".formatted(n, n - 1, n - 1))
                .collect(Collectors.joining("\n", ":a0: 0123456789\n", "\n\n{a29}")));
        assertTrue(project.book().chapters().get(0).html().length() < 1 << 20);
    }

    @Test
    void manyReferencesAreResolvedInTime() {
        body("<<dot>> ".repeat(20_000));
        assertEquals(List.of(), project.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "<<", "*a_", "stem:[{", "{", "`", "link:", "\"`"})
    void signsThatAreNeverClosedAreReadInTime(String sign) {
        body(sign.repeat(2_000));
        assertPlacesExist(project.book());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.org/a", "https://x.org/a", "file:///etc/passwd", "uri:classpath:/x", "classpath:x",
        "data:text/plain;x", "/etc/passwd", "../../../../../../../../etc/passwd", "{code}/../../../../../../../../etc/passwd"})
    void nothingIsReadFromElsewhere(String address) {
        body("include::" + address + "[]\n\ninclude::" + address + "[opts=optional]\n\nimage::" + address + "[words]");
        assertEquals(List.of(CHAPTER + ":5:1 [markup-unsafe]", CHAPTER + ":7:1 [markup-unsafe]", CHAPTER + ":9:1 [markup-unsafe]"),
                project.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..\\..\\etc\\passwd", "%2e%2e/%2e%2e/etc/passwd", "C:\\x", "~/x", "\\\\host\\x", "a b.txt", ".", "dot.adoc"})
    void aPathIsAPathAndNothingElse(String path) {
        body("include::" + path + "[]");
        assertEquals(List.of(CHAPTER + ":5:1 [reference-broken]"), project.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines=1..2", "tag=x", "tags=**"})
    void aTextIsIncludedWholeOrNotAtAll(String attribute) {
        project.write("book/chapters/part.txt", "one\ntwo\n");
        body("include::part.txt[" + attribute + "]");
        assertEquals(List.of(CHAPTER + ":5:1: error: [reference-broken] cannot include 'part.txt': a text is included whole:"
                + " leave out lines= and tag="), project.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A +++<script>x()</script>+++ b", "A pass:[<script>x()</script>] b", "A pass:q[<b onclick=x>*a*</b>] b",
        "++++\n<script>x()</script>\n++++", "[subs=none]\nA <script>x()</script>", "[subs=-specialchars]\n....\n<script>\n....",
        ".+++<b onclick='x()'>+++\n====\nA\n====", "[#\"><script>x()</script>]\n== S", "[role='\"><script>x()</script>']\nText.",
        "[\"><script>x()</script>]#a#", "link:javascript:x()[a]", "link:JaVaScRiPt:x()[a]", "link:&#106;avascript:x()[a]",
        "link:data:text/html,x[a]", "link:vbscript:x[a]", "link:++javascript:x()++[a]", "ftp://x.org[a]",
        "https://x.org[a,role='\" onmouseover=\"x()']", "video::x.mp4[]", "audio::https://x.org/a.mp3[]", "video::abc[youtube]",
        "<<dot,+++<script>x()</script>+++>>", "[verse,a,\"+++<script>+++\"]\nA", "[cols=\"1a\"]\n|===\n|\n++++\n<script>\n++++\n|==="})
    void whatWouldActIsAFindingAndIsTakenOut(String text) {
        body(text);
        Book book = project.book();
        assertTrue(findings(book).stream().anyMatch(finding -> finding.contains("[markup-unsafe]")), () -> findings(book).toString());
        assertHarmless(book);
    }

    @ParameterizedTest
    @ValueSource(strings = {":docinfo: shared", ":source-highlighter: rouge", ":safe: unsafe", ":backend: html5", ":doctype: book",
        ":stylesheet: /etc/passwd", ":linkcss:", ":max-include-depth: 0", ":code: /etc", ":code!:", ":runs: /etc", ":stem: asciimath",
        ":idprefix: \"><script>", ":attribute-missing: skip", ":data-uri:", ":allow-uri-read:", ":imagesdir: https://x.org",
        ":relfileprefix: https://x.org/", ":icons: image\n:iconsdir: https://x.org", ":standalone:", ":sourcemap!:",
        ":docfile: /etc/passwd", ":base_dir: /", ":title: +++<script>x()</script>+++", ":lang: \"><script>", ":webfonts:",
        ":note-caption: +++<script>+++", ":description: +++<script>x()</script>+++", ":kroki-fetch-diagram:", ":cache-uri:"})
    void aHeaderChangesNothingThatTheLinkerHasSet(String header) {
        project.write("book/chapters/docinfo.html", "<script>x()</script>").write("book/chapters/dot-docinfo.html", "<script>x()</script>");
        project.replace(CHAPTER, "= The dot product\n", "= The dot product\n" + header + "\n");
        Book book = project.book();
        assertEquals(List.of(), findings(book));
        assertHarmless(book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"= T +++<script>x()</script>+++", "= T link:javascript:x()[a]", "= T pass:[<b onclick='x()'>]",
        "= T\n:description: pass:[<script>x()</script>]", "= {t}\n:t: x"})
    void theWordsOfAHeaderDoNotAct(String header) {
        project.replace(CHAPTER, "= The dot product\n", header + "\n");
        Book book = project.book();
        assertHarmless(book);
        assertTrue(header.contains("{t}") || findings(book).stream().anyMatch(finding -> finding.contains("[markup-unsafe]")),
                () -> findings(book).toString() + book.chapters().get(0).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docdir", "docfile", "user-home", "outdir", "localdate", "localtime", "localdatetime", "docdate", "docyear"})
    void aPageTellsNothingOfTheMachineOrTheHour(String attribute) {
        body("<{" + attribute + "}>");
        assertTrue(project.book().chapters().get(0).html().contains("{" + attribute + "}"), project.book().chapters().get(0).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u200B", "\u0000", "\u001B", "\uFEFF", "\uE000", "\u0085"})
    void aCharacterThatNobodySeesIsAFinding(String character) {
        body("A " + character + " b.");
        project.replace(JAVA, "double sum = 0;", "double sum = 0; // " + character);
        assertTrue(project.places().containsAll(List.of(CHAPTER + ":5:3 [markup-unsafe]", JAVA + ":10:28 [markup-unsafe]")),
                () -> project.places().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x()</script>", "<SCRIPT>x()</SCRIPT>", "<foreignObject><p/></foreignObject>", "<g onload=\"x()\"/>",
        "<use href=\"data:image/svg+xml,x\"/>", "<use href=\"https://x.org/a.svg#b\"/>", "<a href=\"javascript:x()\"/>",
        "<image href=\"x.png\"/>", "<g style=\"fill: url(https://x.org)\"/>", "<style>@import 'x';</style>",
        "<style>a{b:u\\rl(x)}</style>", "<style>a{background:image-set('x')}</style>", 
        "<a href=\"#a\"><set attributeName=\"href\" to=\"javascript:x()\"/></a>",
        "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">x()</x:script>", "<title><b onclick=\"x()\">a</b></title>"})
    void aPictureNeitherActsNorLoads(String inside) {
        project.write(PICTURE, "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>");
        body("image::{runs}/picture.svg[words]");
        Book book = project.book();
        assertTrue(findings(book).stream().allMatch(finding -> finding.startsWith(PICTURE + ":1:") && finding.contains("[markup-unsafe]")), () -> findings(book).toString());
        assertFalse(findings(book).isEmpty());
        book.pictures().values().forEach(svg -> assertEquals(List.of(), Harmless.violations(svg)));
    }

    @Test
    void entitiesOfAPictureAreNotFollowed() {
        project.write(PICTURE, "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg><text>&a;</text></svg>");
        body("image::{runs}/picture.svg[words]");
        assertFalse(project.book().pictures().get(PICTURE).contains("root:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void aPlanNestedWithoutEndIsAFinding(String opener) {
        project.write(PLAN, "parts: \n " + opener.repeat(10_000));
        assertTrue(project.places().get(0).startsWith(PLAN) && project.places().get(0).endsWith("[input-unreadable]"));
    }

    @Test
    void aliasesOfAPlanDoNotMultiply() {
        project.write(PLAN, IntStream.range(1, 10).mapToObj(n -> "a%d: &a%d [%s]".formatted(n, n, ("*a" + (n - 1) + ",").repeat(9)))
                .collect(Collectors.joining("\n", "a0: &a0 [x]\n", "\nparts: *a9\n")));
        assertPlacesExist(project.book());
    }

    @Test
    void namesOfABibliographyThatMultiplyOrTurnRoundEnd() {
        project.write(BIBLIOGRAPHY, "@string{a = b}\n@string{b = a}\n@a{c, title = a}");
        assertPlacesExist(project.book());
        project.write(BIBLIOGRAPHY, "@a{b, title={" + "{".repeat(10_000) + "}".repeat(10_000) + "}}");
        assertPlacesExist(project.book());
    }

    @ParameterizedTest
    @CsvSource({"(,)", "{,}", "new int[]{,}", "() -> {,}"})
    void javaNestedWithoutEndIsAFinding(String open, String close) {
        project.replace(JAVA, "double sum = 0;", "double sum = 0; " + open.repeat(10_000) + close.repeat(10_000));
        assertTrue(project.places().stream().allMatch(place -> place.startsWith(JAVA) && place.endsWith("[input-unreadable]")));
        assertFalse(project.places().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b'\"&<>é.adoc", "\"><script>.adoc", "a\nb.adoc", ".hidden.adoc", "index.adoc", "INDEX.adoc", "a%20b.adoc", "a#b.adoc", "a?b.adoc"})
    void aChapterWhoseNameIsNoAddressIsAFinding(String name) {
        project.write("book/chapters/" + name, "= T\n\nText.\n");
        assertEquals(List.of("book/chapters/" + name + ":1:1 [input-unreadable]"), project.places());
        assertHarmless(project.book());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Softmax.adoc", "version-1.2_a.adoc", "équations.adoc", "15.adoc", "index-of-symbols.adoc"})
    void aChapterMayHaveANameOfAnyLanguage(String name) {
        project.write("book/chapters/" + name, "= T\n\nText.\n");
        assertEquals(List.of(), project.places());
    }

    @Test
    void linksThatLoopAreNotFollowed() throws IOException {
        Files.createSymbolicLink(project.root().resolve("book/chapters/loop"), Path.of("."));
        Files.createSymbolicLink(project.root().resolve("book/chapters/self.adoc"), Path.of("self.adoc"));
        Files.createSymbolicLink(project.root().resolve("src/main/java/sample/Self.java"), Path.of("Self.java"));
        assertEquals(List.of(), project.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"book/chapters", "src/main/java", "src/main/java/sample"})
    void aLinkedFolderOfSourcesLeadsNowhereOutside(String path) throws IOException {
        Path outside = folder.resolve("outside");
        Files.move(project.root().resolve(path), outside);
        Files.createSymbolicLink(project.root().resolve(path), outside);
        assertFalse(project.places().isEmpty());
        assertTrue(project.book().chapters().isEmpty() || project.book().sources().isEmpty()
                || project.book().chapters().get(0).html().isEmpty() || project.book().sources().get(0).lines().isEmpty());
    }

    private void body(String text) {
        project.replace(CHAPTER, "Multiply and add.\n", "Multiply and add.\n\n" + text + "\n");
    }

    /** Only the file that is cut off is read again each time. */
    private void assertReadOrRefusedAtEveryLength(String path, String whole) {
        Readings readings = new Readings();
        for (int length = 0; length < whole.length(); length++) {
            project.write(path, whole.substring(0, length));
            assertPlacesExist(project.book(readings));
        }
    }

    private void assertPlacesExist(Book book) {
        for (Finding finding : Judge.judge(Linker.link(book))) {
            Path file = project.root().resolve(finding.place().path());
            int lines = Files.isRegularFile(file) ? project.text(finding.place().path()).split("\n", -1).length : 1;
            assertTrue(finding.place().line() <= lines, finding::toString);
        }
    }

    private static void assertHarmless(Book book) {
        book.chapters().forEach(chapter -> assertEquals(List.of(),
                Harmless.violations(chapter.html() + chapter.title() + chapter.description())));
    }

    private static List<String> findings(Book book) {
        return Judge.judge(Linker.link(book)).stream().map(Finding::toString).toList();
    }
}
