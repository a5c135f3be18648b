package org.linebyline.doclinker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Rule;

/** What a command gives: exit code, output, and never a stack trace. */
class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aGoodBookGivesZero() {
        Project.good(folder);
        assertEquals(0, run("check", "--project", folder.toString()));
        assertTrue(out.toString().startsWith("1 chapter, 1 equation, 4 linked lines: no finding"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aFindingGivesOne() {
        Project.good(folder).replace(CHAPTER, "Multiply and add.", "Multiply and add stem:[\\nothing].");
        assertEquals(1, run("check", "--project", folder.toString()));
        assertTrue(out.toString().startsWith(CHAPTER + ":3:24: error: [formula-invalid] "), out.toString());
        assertTrue(out.toString().contains(": 1 finding"), out.toString());
    }

    @Test
    void aBrokenBookIsNotWovenAndTheLastOneStays() throws IOException {
        Project.good(folder).replace(JAVA, "return sum;", "return sum").write("target/site/index.html", "the last good one")
                .write("target/book.pdf", "the last good one");
        FileTime before = Files.getLastModifiedTime(folder.resolve("target/site"));
        assertEquals(1, run("weave", "--project", folder.toString()));
        assertTrue(out.toString().startsWith(JAVA + ":14:19: error: [input-unreadable] "), out.toString());
        assertEquals("the last good one", Files.readString(folder.resolve("target/site/index.html")));
        assertEquals("the last good one", Files.readString(folder.resolve("target/book.pdf")));
        assertEquals(before, Files.getLastModifiedTime(folder.resolve("target/site")));
    }

    @Test
    void aWatchedBookIsJudgedAgainWhenAFileChanges() throws InterruptedException {
        Project book = Project.good(folder);
        Thread watching = new Thread(() -> run("check", "--watch", "--project", folder.toString()));
        watching.start();
        waitFor("no finding");
        book.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-prodct]");
        waitFor("[equation-without-code] equation 'dot-prodct'");
        watching.interrupt();
        watching.join(10_000);
        assertFalse(watching.isAlive(), "an interrupted watch ends");
    }

    @Test
    void aFolderWithoutChaptersIsAFinding() {
        assertEquals(1, run("check", "--project", folder.toString()));
        assertTrue(out.toString().startsWith("book/chapters:1:1: error: [input-unreadable] there is no chapter"), out.toString());
    }

    @Test
    void aFolderThatIsNotThereGivesTwo() {
        assertEquals(2, run("check", "--project", folder.resolve("nowhere").toString()));
        assertEquals("doc-linker: there is no folder " + folder.resolve("nowhere"), err.toString().strip());
        assertEquals("", out.toString());
    }

    @Test
    void outsideAProjectTheDefaultGivesTwo() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "check").directory(folder.toFile())
                .redirectErrorStream(true).start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, program.waitFor());
        assertEquals("doc-linker: neither doc-linker.yaml nor book/chapters in " + folder.toRealPath()
                + " or above: go to a project, or name one with --project", printed.strip());
    }

    @Test
    void anUnknownOptionGivesTwoAndTheOneThatWasMeant() {
        assertEquals(2, run("check", "--projct=x"));
        assertTrue(err.toString().contains("Unknown option: '--projct=x'"), err.toString());
        assertTrue(err.toString().contains("--project"), err.toString());
    }

    @Test
    void anUnknownCommandGivesTwo() {
        assertEquals(2, run("bind"));
        assertTrue(err.toString().contains("'bind'"), err.toString());
    }

    @Test
    void withoutArgumentsItExplainsItself() {
        assertEquals(0, run());
        assertTrue(out.toString().contains("Usage: doc-linker"), out.toString());
        assertTrue(out.toString().contains("check") && out.toString().contains("weave"), out.toString());
    }

    @Test
    void helpIsAnAnswer() {
        assertEquals(0, run("check", "--help"));
        assertTrue(out.toString().contains("--project=FOLDER"), out.toString());
        assertEquals(0, run("--version"));
        assertEquals("", err.toString());
    }

    @Test
    void aTraceIsKeptUntilAFileChanges() throws IOException {
        Project project = Project.good(folder);
        assertEquals(0, run("trace", "Dot.java:12", "--project", folder.toString()));
        assertTrue(out.toString().contains("1.1  dot-product, term products"), out.toString());
        assertEquals("the last trace is older than the book: judging it again", err.toString().strip());
        err.getBuffer().setLength(0);
        assertEquals(0, run("trace", "dot-product", "--project", folder.toString()));
        assertEquals("", err.toString());
        project.replace(CHAPTER, "dot-product", "dot-products").replace(JAVA, "dot-product", "dot-products");
        assertEquals(1, run("trace", "dot-product", "--project", folder.toString()));
        assertTrue(err.toString().startsWith("the last trace is older"), err.toString());
        assertTrue(err.toString().contains("nothing is called 'dot-product' (did you mean 'dot-products'?)"), err.toString());
    }

    @Test
    void aDamagedTraceIsMadeAgain() throws IOException {
        Project project = Project.good(folder);
        assertEquals(0, run("check", "--project", folder.toString()));
        project.write("target/doc-linker/trace.json", "{");
        assertEquals(0, run("trace", "--project", folder.toString()));
        assertTrue(out.toString().contains("no finding"), out.toString());
    }

    @Test
    void everyRunLeavesItsReportsWithFindingsAndWithout() throws IOException {
        Project project = Project.good(folder);
        assertEquals(0, run("check", "--project", folder.toString()));
        assertTrue(project.text("target/doc-linker/findings.sarif").contains("\"results\" : [ ]"));
        project.replace(JAVA, "return sum;", "return sum");
        assertEquals(1, run("weave", "--project", folder.toString()));
        assertTrue(project.text("target/doc-linker/findings.sarif").contains("\"ruleId\" : \"input-unreadable\""));
        assertTrue(project.text("target/doc-linker/trace.json").contains("\"rule\" : \"input-unreadable\""));
        try (Stream<Path> files = Files.list(folder.resolve("target/doc-linker"))) {
            assertEquals(List.of("findings.sarif", "formulas", "made-from.txt", "readings", "trace.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void everyRuleIsExplained() {
        for (Rule rule : Rule.values()) {
            assertEquals(0, run("explain", rule.id()));
        }
        assertEquals(0, run("explain"));
        assertEquals("", err.toString());
    }

    @Test
    void aRuleThatIsNotThereGivesOneAndTheOneThatWasMeant() {
        assertEquals(1, run("explain", "formula-unlabeled"));
        assertTrue(err.toString().contains("did you mean 'formula-unlabelled'?"), err.toString());
    }

    private int run(String... args) {
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        assertFalse((out + "" + err).contains("\tat "), () -> "a stack trace: " + out + err);
        return code;
    }

    private void waitFor(String words) throws InterruptedException {
        for (int tries = 0; tries < 600 && !out.toString().contains(words); tries++) {
            Thread.sleep(100);
        }
        assertTrue(out.toString().contains(words), out.toString());
    }
}
