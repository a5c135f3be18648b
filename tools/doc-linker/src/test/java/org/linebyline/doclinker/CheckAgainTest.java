package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.cli.Main;

/** After any change, a check that finds readings on disk prints and writes, to the byte, what one without them does. */
class CheckAgainTest {

    private static final String OTHER = "book/chapters/other.adoc";
    private static final String PICTURE = "book/chapters/picture.svg";
    private static final Path READINGS = Path.of("target/doc-linker/readings");

    @TempDir
    Path root;

    @Test
    void eachChangeIsSeenAndNothingElse() throws IOException {
        Project project = Project.good(root).write(OTHER, "= Other\n\nSee <<dot>>.\n\ninclude::../shared/words.adoc[]\n\nimage::picture.svg[A picture]\n")
                .write("book/shared/words.adoc", "Words.\n").write(PICTURE, "<svg></svg>");
        check();
        changed(() -> project.replace(Project.CHAPTER, "= ", "= The "));
        changed(() -> project.replace(Project.JAVA, "// end::", "// and::"));
        changed(() -> project.replace(Project.JAVA, "// and::", "// end::"));
        changed(() -> project.write("book/shared/words.adoc", "Words, see <<nothing>>.\n"));
        changed(() -> project.write(PICTURE, "<svg><script>1</script></svg>"));
        changed(() -> Files.delete(root.resolve(PICTURE)));
        changed(() -> Files.delete(root.resolve(Project.JAVA)));
        changed(() -> Files.move(root.resolve("book"), root.resolve("text")));
        changed(() -> project.write("doc-linker.yaml", "chapters: text/chapters\n"));
        changed(() -> Files.delete(root.resolve("text/chapters/other.adoc")));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void changed(Change change) throws IOException {
        List<String> before = check();
        change.make();
        List<String> after = check();
        assertNotEquals(before, after);
        delete(root.resolve(READINGS));
        assertEquals(check(), after);
    }

    /** What is printed, the trace and the findings. */
    private List<String> check() throws IOException {
        StringWriter printed = new StringWriter();
        Main.run(new PrintWriter(printed, true), new PrintWriter(printed, true), "check", "--project", root.toString());
        return List.of(printed.toString(), read("trace.json"), read("findings.sarif"));
    }

    private String read(String name) throws IOException {
        return Files.readString(root.resolve("target/doc-linker").resolve(name));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
