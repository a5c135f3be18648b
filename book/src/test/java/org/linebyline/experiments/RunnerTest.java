package org.linebyline.experiments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;

class RunnerTest {

    @TempDir
    Path folder;

    private record Sample(String chapter, Supplier<Run> body) implements Experiment {
        @Override
        public Run run() {
            return body.get();
        }
    }

    private static Sample sample(String chapter, Run run) {
        return new Sample(chapter, () -> run);
    }

    @Test
    void eachChapterHasAFolderWithFiguresTablesAndResults() throws IOException {
        Run first = Run.empty()
                .figure("curve", Plot.of(Line.of(1, 2, 4)))
                .result("final-loss", "0.693")
                .table("epochs", Table.of("epoch", "loss").row("1", "0.7"));
        Runner.of(List.of(sample("softmax", first), sample("softmax", Run.empty().result("epochs", "1,016"))))
                .writeTo(folder);

        assertEquals(List.of("softmax"), names(folder));
        assertEquals(List.of("curve.svg", "epochs.csv", "results.adoc"), names(folder.resolve("softmax")));
        assertEquals(":final-loss: 0.693\n:epochs: 1,016\n", read("softmax/results.adoc"));
        assertEquals("epoch,loss\n1,0.7\n", read("softmax/epochs.csv"));
        assertTrue(read("softmax/curve.svg").contains("id=\"softmax-curve-panel\""));
    }

    @Test
    void aSecondRunReplacesTheChapterAsAWhole() throws IOException {
        Runner.of(List.of(sample("pca", Run.empty().table("old", Table.of("a"))))).writeTo(folder);
        Runner.of(List.of(sample("pca", Run.empty().table("new", Table.of("a"))))).writeTo(folder);
        assertEquals(List.of("new.csv", "results.adoc"), names(folder.resolve("pca")));
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        List<Experiment> experiments =
                List.of(sample("pca", Run.empty().figure("curve", Plot.of(Line.of(1, 2, 4).label("loss")))));
        Runner.of(experiments).writeTo(folder);
        byte[] first = Files.readAllBytes(folder.resolve("pca/curve.svg"));
        Runner.of(experiments).writeTo(folder);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("pca/curve.svg")));
    }

    @Test
    void aFailedExperimentIsNamedWithTheReasonAndLineAndWithoutATrace() {
        Experiment broken = new Sample("pca", () -> {
            throw new IllegalArgumentException("a has 3 entries but b has 4");
        });
        FailedExperiment failed = assertThrows(FailedExperiment.class, () -> Runner.of(List.of(broken)));
        assertEquals("the experiment Sample failed: a has 3 entries but b has 4", failed.getMessage());
        assertEquals(0, failed.getStackTrace().length);
    }

    @Test
    void aFailureWithoutAMessageIsNamedByItsClass() {
        Experiment broken = new Sample("pca", () -> {
            throw new ArithmeticException();
        });
        FailedExperiment failed = assertThrows(FailedExperiment.class, () -> Runner.of(List.of(broken)));
        assertEquals("the experiment Sample failed: ArithmeticException", failed.getMessage());
    }

    @Test
    void aNameThatTwoExperimentsOfAChapterShareIsRefused() {
        Run run = Run.empty().result("loss", "1");
        FailedExperiment failed = assertThrows(
                FailedExperiment.class, () -> Runner.of(List.of(sample("pca", run), sample("pca", run))));
        assertTrue(failed.getMessage().contains("the name \"loss\" is used twice"), failed.getMessage());
    }

    @Test
    void aChapterIsNamedByItsSlug() {
        assertThrows(FailedExperiment.class, () -> Runner.of(List.of(sample("../pca", Run.empty()))));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
