package org.linebyline.doclinker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.Project;

/** A machine that does not let a run do what it should ends it with one sentence and code 2, and nothing is half-written. */
@Timeout(60)
class UnusableMachineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "target;               check; target is no folder, and one belongs there: move it away, or name another place",
        "target/doc-linker;    check; target/doc-linker is no folder, and one belongs there: move it away, or name another place",
        "target/site;          weave; target/site holds something else than a site, which would be lost: name a folder of its own"})
    void aFileInThePlaceOfAFolder(String path, String command, String sentence) throws IOException {
        project.write(path, "mine");
        assertUnusable(folder + "/" + sentence, command);
        assertEquals("mine", project.text(path));
    }

    @ParameterizedTest
    @CsvSource({"target/book.pdf, weave", "target/doc-linker/trace.json, check"})
    void aFolderInThePlaceOfAFile(String path, String command) throws IOException {
        project.write(path + "/mine.txt", "mine");
        assertUnusable(folder.resolve(path) + " is a folder, and a file belongs there: move the folder away, or name another place",
                command);
        assertEquals("mine", project.text(path + "/mine.txt"));
        assertFalse(Files.exists(folder.resolve("target/site")));
    }

    @Test
    void aPlaceWhereNothingCanBeMade() throws IOException {
        Files.createSymbolicLink(folder.resolve("target"), Path.of("/proc/nothing/here"));
        assertUnusable(folder + "/target is no folder, and one belongs there: move it away, or name another place", "check");
    }

    @Test
    void aWatchEndsWithTheSentenceToo() throws IOException {
        project.write("target", "mine");
        assertUnusable(folder + "/target is no folder, and one belongs there: move it away, or name another place",
                "check", "--watch");
    }

    private void assertUnusable(String sentence, String... command) throws IOException {
        assertEquals(Main.UNUSABLE, run(command), () -> out + "" + err);
        assertEquals("doc-linker: " + sentence, err.toString().strip());
        assertNoDrafts();
    }

    private void assertNoDrafts() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.contains("-draft-")).toList());
        }
    }

    private int run(String... command) {
        String[] args = Stream.concat(Stream.of(command), Stream.of("--project", folder.toString())).toArray(String[]::new);
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        assertFalse((out + "" + err).contains("\tat "), () -> "a stack trace: " + out + err);
        return code;
    }
}
