package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.cli.Main;

/** Whole builds of one book at the same time, in this process and in another: all end well, and what they leave is whole. */
@Timeout(120)
class SimultaneousRunsTest {

    @TempDir
    Path folder;

    @Test
    void buildsOfOneBookAtTheSameTimeLeaveItWhole() throws IOException, InterruptedException {
        Project project = Project.good(folder);
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "weave", "--project",
                folder.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        do {
            List<CompletableFuture<String>> runs = IntStream.range(0, 3)
                    .mapToObj(run -> CompletableFuture.supplyAsync(() -> run(run == 0 ? "check" : "weave"))).toList();
            runs.forEach(run -> assertEquals("", run.join()));
        } while (other.isAlive());
        assertEquals(0, other.waitFor(), () -> project.text("log"));
        assertWhole(project);
    }

    private void assertWhole(Project project) throws IOException {
        assertTrue(project.text("target/site/dot.html").strip().endsWith("</html>"));
        assertTrue(project.text("target/site/rules/index.html").strip().endsWith("</html>"));
        assertEquals(1, new ObjectMapper().readTree(project.text("target/doc-linker/trace.json")).get("equations").size());
        assertEquals(project.text("target/doc-linker/trace.json"), project.text("target/site/trace.json"));
        assertTrue(DocLinker.trace(project.layout()).isPresent());
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("target/book.pdf").toFile())) {
            assertTrue(pdf.getNumberOfPages() > 0);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(), files.map(Path::toString).filter(name -> name.contains("-draft-")).toList());
        }
    }

    /** What goes wrong in a run: nothing, when it ends with 0. */
    private String run(String command) {
        StringWriter printed = new StringWriter();
        int code = Main.run(new PrintWriter(printed, true), new PrintWriter(printed, true), command, "--project", folder.toString());
        return code == 0 ? "" : printed.toString();
    }
}
