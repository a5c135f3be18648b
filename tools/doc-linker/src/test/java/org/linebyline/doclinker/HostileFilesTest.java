package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.judge.Judge;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.read.BookReader;
import org.linebyline.doclinker.read.Readings;

/** Files that are no files, that are too large, or that have a name to stumble over. Each is a finding or is passed by, in time. */
@Timeout(60)
class HostileFilesTest {

    private static final String PLAN = "book/curriculum/book.yaml";
    private static final String BIBLIOGRAPHY = "book/references.bib";
    private static final String PICTURE = "book/target/runs/picture.svg";
    private static final String RECORDING = "target/coverage/tests.exec";
    private static final String MUTATIONS = "target/mutations/mutations.xml";
    private static final String LAYOUT = "doc-linker.yaml";
    private static final String MUTANTS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <mutations partial="true">
            <mutation detected='true' status='KILLED' numberOfTestsRun='1'><sourceFile>Dot.java</sourceFile>
            <mutatedClass>sample.Dot</mutatedClass><mutatedMethod>dot</mutatedMethod><lineNumber>12</lineNumber>
            <mutator>org.pitest.mutationtest.engine.gregor.mutators.MathMutator</mutator>
            <killingTests>[engine:junit-jupiter]/[class:sample.DotTest]/[method:adds()]</killingTests>
            <description>Replaced double addition with subtraction &amp; more</description></mutation>
            </mutations>
            """;

    @TempDir
    Path folder;

    private final Readings readings = new Readings();
    private Project project;

    @BeforeEach
    void copyTheGoodSample() throws IOException {
        project = Project.good(folder.resolve("project"));
        project.replace(CHAPTER, "Multiply and add.", "Multiply.\n\nimage::{runs}/picture.svg[A picture]").write(PICTURE, "<svg/>");
        Files.createDirectories(project.root().resolve("target/classes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAPTER, JAVA, PLAN, BIBLIOGRAPHY, PICTURE, LAYOUT})
    void aFileOfFiftyMegabytesIsRefusedUnread(String path) throws IOException {
        project.write(path, "");
        try (RandomAccessFile file = new RandomAccessFile(project.root().resolve(path).toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        String finding = finding(path, "[input-unreadable]");
        assertTrue(finding.contains("the file is larger than 8 MB"), finding);
    }

    /** A run of many tests records much, so these have no limit; each is read as a stream. */
    @ParameterizedTest
    @ValueSource(strings = {RECORDING, MUTATIONS})
    void evidenceOfFiftyMegabytesThatIsNoneIsRefused(String path) throws IOException {
        project.write(path, "");
        try (RandomAccessFile file = new RandomAccessFile(project.root().resolve(path).toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertTrue(places().contains(path + ":1:1 [input-unreadable]"), () -> findings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAPTER, JAVA, PLAN, BIBLIOGRAPHY, PICTURE, MUTATIONS, LAYOUT})
    void aLineOfAMegabyteIsReadOrRefusedInTime(String path) {
        project.write(path, "x ".repeat(1 << 19));
        findings().forEach(finding -> assertTrue(finding.length() < 2_000, finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAPTER, JAVA, PLAN, BIBLIOGRAPHY, PICTURE, RECORDING, MUTATIONS, LAYOUT})
    void aFolderInThePlaceOfAFileIsNotRead(String path) throws IOException {
        Files.deleteIfExists(project.root().resolve(path));
        project.write(path + "/inside.txt", "text");
        findings().forEach(finding -> assertTrue(finding.contains(": error: ["), finding));
    }

    @ParameterizedTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @ValueSource(strings = {CHAPTER, JAVA, PLAN, BIBLIOGRAPHY, PICTURE, RECORDING, MUTATIONS, LAYOUT})
    void aPipeThatNobodyWritesIntoIsNotWaitedFor(String path) throws IOException, InterruptedException {
        Path pipe = project.root().resolve(path);
        Files.createDirectories(pipe.getParent());
        Files.deleteIfExists(pipe);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        findings().forEach(finding -> assertTrue(finding.contains(": error: ["), finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN, BIBLIOGRAPHY})
    void aCharacterThatNobodySeesIsAFindingInEveryText(String path) {
        project.write(path, "# one\n# tw\u202Eo\n");
        assertTrue(places().contains(path + ":2:5 [markup-unsafe]"), () -> findings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "'\"`", "<b>&amp;", "%2e%2e%2f%s%n", "-rf", "a,b", "$(x)", "{x}", "a#b?c", ".", "..."})
    void aFolderAndAJavaFileMayHaveAnyName(String name) {
        project.write("src/main/java/sample/" + name + "/" + name + ".java", "package sample;\n\nclass X {\n    int x = 1;\n}\n");
        assertEquals(List.of("src/main/java/sample/" + (name.equals(".") ? "." : name + "/" + name) + ".java:4:5 [code-without-equation]"),
                places().stream().map(place -> place.replace("/././", "/./")).toList());
    }

    @Test
    void aNameMayHaveTwoHundredFiftyFiveBytes() {
        project.write("book/chapters/" + "x".repeat(250) + ".adoc", "= T\n\nText <<nowhere>>.\n");
        assertEquals(List.of("book/chapters/" + "x".repeat(250) + ".adoc:3:6 [reference-broken]"), places());
    }

    @Test
    void aRecordingCutOffAnywhereIsReadOrRefused() throws IOException {
        cutOffEverywhere(RECORDING, recording());
    }

    @Test
    void aReportOfMutantsCutOffAnywhereIsReadOrRefused() throws IOException {
        cutOffEverywhere(MUTATIONS, MUTANTS.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a [*a]", "a: &a [x, x]\nb: &b [*a, *a]\nchapters: *b", "chapters: *nowhere", "!!java.net.URL ['https://x.org']",
        "chapters: !!binary AAAA", "? [a, b]\n: c", "- a", "chapters: {a: b}", "chapters: [[[[book]]]]", "\t", "%YAML 9.9\n---\na", "a: b\n---\nc: d",
        "chapters: ../../etc", "chapters: /etc", "site: .", "pdf: book/chapters", "classes: \"\\u0000\""})
    void aLayoutIsFollowedOrRefusedAtAPlace(String text) {
        project.write(LAYOUT, text + "\n");
        assertTrue(places().stream().anyMatch(place -> place.startsWith(LAYOUT + ":")), () -> findings().toString());
    }

    @Test
    void aLayoutOfAMegabyteIsReadInTime() {
        project.write(LAYOUT, "key: x\n".repeat(150_000));
        assertFalse(findings().isEmpty());
        project.write(LAYOUT, "[".repeat(1_000_000));
        assertFalse(findings().isEmpty());
    }

    private void cutOffEverywhere(String path, byte[] whole) throws IOException {
        project.write(path, "");
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 200)) {
            Files.write(project.root().resolve(path), Arrays.copyOf(whole, length));
            findings().forEach(finding -> assertTrue(finding.contains(": error: ["), finding));
        }
    }

    /** Two tests and two classes, as JaCoCo records them. */
    private static byte[] recording() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
        for (String test : List.of("sample.DotTest#one", "sample.DotTest#two")) {
            writer.visitSessionInfo(new SessionInfo(test, 1, 2));
            writer.visitClassExecution(new ExecutionData(17, "sample/Dot", new boolean[] {true, false, true}));
        }
        writer.flush();
        return bytes.toByteArray();
    }

    private List<String> findings() {
        return judged().stream().map(Finding::toString).toList();
    }

    private List<String> places() {
        return judged().stream().map(finding -> finding.place() + " [" + finding.rule().id() + "]").toList();
    }

    /** What is found where the project itself says where things are. */
    private List<Finding> judged() {
        try {
            return Judge.judge(Linker.link(BookReader.read(DocLinker.layout(project.root()), readings)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String finding(String path, String rule) {
        return findings().stream().filter(finding -> finding.startsWith(path) && finding.contains(rule)).findFirst()
                .orElseGet(() -> findings().toString());
    }
}
