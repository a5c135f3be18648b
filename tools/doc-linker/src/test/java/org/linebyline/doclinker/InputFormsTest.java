package org.linebyline.doclinker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that a sample in version control could not keep, or that nobody could review: links, line ends, long lines. */
class InputFormsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MEGABYTE = "word ".repeat(200_000);

    @TempDir
    Path folder;

    private Path outside;
    private Project project;

    @BeforeEach
    void copyTheGoodSample() throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        project = Project.good(folder.resolve("project"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        for (String path : List.of(CHAPTER, JAVA)) {
            project.write(path, "\uFEFF" + project.text(path).replace("\n", "\r\n"));
        }
        assertEquals(List.of(), project.findings());
        project.replace(CHAPTER, "Multiply and add.", "Multiply and <<add>>.");
        assertEquals(List.of("book/chapters/dot.adoc:3:14 [reference-broken]"), project.places());
    }

    @Test
    void aTabIsOneColumn() {
        project.replace(JAVA, "    private Dot() {\n", "\tprivate Dot() {\n\t\tint unused = 0;\n");
        assertEquals(List.of(JAVA + ":6:3 [code-without-equation]"), project.places());
        project.replace(JAVA, "int unused = 0;", "int unused = 0");
        assertEquals(List.of(JAVA + ":6:17 [input-unreadable]"), project.places());
    }

    @Test
    void namesMayBeOfAnyScript() {
        project.write("book/chapters/größe.adoc", project.text(CHAPTER).replace("dot-product", "skalar-größe")
                .replace("Dot.java", "Größe.java"));
        project.write("src/main/java/sample/Größe.java", project.text(JAVA).replace("dot-product", "skalar-größe")
                .replace("class Dot", "class Größe").replace("Dot()", "Größe()"));
        project.replace(CHAPTER, "Multiply and add.", "Multiply and add, see <<größe>> and <<skalar-größe>>.");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(project.root().resolve(JAVA), project.text(JAVA).replace("sum", "größe").getBytes(ISO_8859_1));
        assertEquals(List.of(JAVA + ":1:1: error: [input-unreadable] the file is not UTF-8: save it in that encoding"),
                project.findings());
    }

    @Test
    void aLinkLeadsNowhereOutside() throws IOException {
        link("book/chapters/part.txt", "text");
        link("book/chapters/other.adoc", "= Another chapter\n");
        link("book/chapters/picture.svg", "<svg></svg>");
        project.replace(CHAPTER, "Multiply and add.\n", "Multiply\n\ninclude::part.txt[]\n\nimage::picture.svg[A picture]\n");
        assertEquals(List.of(CHAPTER + ":5:1 [markup-unsafe]", CHAPTER + ":7:1 [markup-unsafe]",
                "book/chapters/other.adoc:1:1 [input-unreadable]"), project.places());
    }

    @Test
    void aLinkedFolderLeadsNowhereOutside() throws IOException {
        Files.writeString(outside.resolve("part.txt"), "text");
        Files.createSymbolicLink(project.root().resolve("book/chapters/parts"), outside);
        project.replace(CHAPTER, "Multiply and add.\n", "Multiply\n\ninclude::parts/part.txt[]\n");
        assertEquals(List.of(CHAPTER + ":5:1 [markup-unsafe]"), project.places());
    }

    @Test
    void linkedJavaFromOutsideIsNotRead() throws IOException {
        link("src/main/java/sample/Also.java", "class Also { int one = 1; }");
        assertEquals(List.of("src/main/java/sample/Also.java:1:1 [input-unreadable]"), project.places());
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectories(project.root().resolve("book/chapters/part.txt"));
        Files.createDirectories(project.root().resolve("book/references.bib"));
        project.replace(CHAPTER, "Multiply and add.\n", "Multiply\n\ninclude::part.txt[]\n");
        assertEquals(List.of(CHAPTER + ":5:1 [reference-broken]", "book/references.bib:1:1 [input-unreadable]"),
                project.places());
    }

    @Test
    void aFileOfManyMegabytesIsRefused() throws IOException {
        Files.write(project.root().resolve("book/references.bib"), new byte[9 << 20]);
        assertEquals(List.of("book/references.bib:1:1: error: [input-unreadable] the file is larger than 8 MB"),
                project.findings());
    }

    @Test
    void aLineOfAMegabyteIsReadInGoodTime() {
        project.replace(CHAPTER, "Multiply and add.", MEGABYTE + "<<add>>");
        project.replace(JAVA, "return sum;", "return sum; // " + MEGABYTE + "(");
        assertTimeout(SOON, () -> assertEquals(List.of(CHAPTER + ":3:1000001 [reference-broken]"), project.places()));
    }

    @Test
    void aLineMadeToBeSearchedForeverIsNot() {
        project.replace(JAVA, "return sum;", "return sum; // " + "tag::".repeat(200_000));
        project.replace(JAVA, "double sum = 0;", "double sum = 0; " + "//(a ".repeat(200_000));
        assertTimeout(SOON, () -> assertEquals(List.of(), project.places()));
    }

    @Test
    void javaNestedTooDeepForTheParserIsAFinding() {
        project.replace(JAVA, "double sum = 0;", "double sum = " + "(".repeat(20_000) + "0" + ")".repeat(20_000) + ";");
        assertEquals(List.of(JAVA + ":1:1 [input-unreadable]"), project.places());
    }

    @Test
    void includesThatMultiplyAreCutShort() {
        for (int level = 0; level < 12; level++) {
            project.write("book/chapters/level" + level + ".txt", ("include::level" + (level + 1) + ".txt[]\n\n").repeat(2));
        }
        project.write("book/chapters/level12.txt", "text\n");
        project.write(CHAPTER, project.text(CHAPTER) + "\ninclude::level0.txt[]\n");
        assertTimeout(SOON, () -> assertEquals(1, project.findings().size()));
    }

    @Test
    void theSameFileMayBeIncludedTwice() {
        project.write("book/chapters/part.txt", "text\n");
        project.replace(CHAPTER, "Multiply and add.\n", "Multiply\n\ninclude::part.txt[]\n\ninclude::part.txt[]\n");
        assertEquals(List.of(), project.findings());
    }

    private void link(String path, String text) throws IOException {
        Path target = outside.resolve(Path.of(path).getFileName());
        Files.writeString(target, text);
        Files.createSymbolicLink(project.root().resolve(path), target);
    }
}
