package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.linebyline.doclinker.read.BibliographyFuzz;
import org.linebyline.doclinker.read.ChapterFuzz;
import org.linebyline.doclinker.read.JavaFuzz;
import org.linebyline.doclinker.read.PageFuzz;
import org.linebyline.doclinker.read.PictureFuzz;
import org.linebyline.doclinker.read.PlanFuzz;
import org.linebyline.doclinker.typeset.FormulaFuzz;

/**
 * Lets Jazzer, a fuzzer that is guided by coverage, make up input for each reader, in a JVM of its own. In every build it makes
 * so many inputs from a fixed seed; with {@code -Pfuzz}, others for as long as it is given. What it ever found is in
 * {@code src/test/fuzz}, and is tried first.
 */
class FuzzingTest {

    private static final Path INPUTS = Path.of("src/test/fuzz");
    private static final Path FOUND = Path.of("target/fuzz");
    private static final int SECONDS = Integer.getInteger("doc-linker.fuzz.seconds", 0);

    /** @param runs how many inputs in every build; 0 where one takes too long for that */
    private record Target(Class<?> type, Consumer<byte[]> claims, int runs) {

        Path inputs() {
            return INPUTS.resolve(type.getSimpleName());
        }
    }

    private static final List<Target> TARGETS = List.of(
            new Target(JavaFuzz.class, JavaFuzz::fuzzerTestOneInput, 50),
            new Target(PlanFuzz.class, PlanFuzz::fuzzerTestOneInput, 1_000),
            new Target(BibliographyFuzz.class, BibliographyFuzz::fuzzerTestOneInput, 1_000),
            new Target(PictureFuzz.class, PictureFuzz::fuzzerTestOneInput, 1_000),
            new Target(PageFuzz.class, PageFuzz::fuzzerTestOneInput, 500),
            new Target(FormulaFuzz.class, FormulaFuzz::fuzzerTestOneInput, 10_000),
            new Target(ChapterFuzz.class, ChapterFuzz::fuzzerTestOneInput, 0));

    @TestFactory
    Stream<DynamicTest> whatWasFoundOnceIsMended() {
        return TARGETS.stream().flatMap(target -> files(target.inputs()).stream().map(input -> DynamicTest.dynamicTest(
                INPUTS.relativize(input).toString(), () -> target.claims().accept(Files.readAllBytes(input)))));
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "os.arch", matches = "amd64|x86_64|aarch64|arm64", disabledReason = "no Jazzer for this machine")
    Stream<DynamicTest> noInputOfTheFuzzerBreaksAClaim() {
        return TARGETS.stream().filter(target -> SECONDS > 0 || target.runs() > 0).map(target -> DynamicTest.dynamicTest(
                target.type().getSimpleName(), () -> fuzz(target)));
    }

    private static void fuzz(Target target) throws IOException, InterruptedException {
        String name = target.type().getSimpleName();
        Path corpus = Files.createDirectories(FOUND.resolve(SECONDS > 0 ? "long" : "short").resolve(name));
        if (SECONDS == 0) {
            for (Path kept : files(corpus)) {
                Files.delete(kept);
            }
        }
        Path log = FOUND.resolve(name + ".log");
        int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.type().getName(),
                "--instrumentation_includes=org.linebyline.doclinker.**:org.jbibtex.**",
                "--custom_hook_includes=org.linebyline.doclinker.**",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.*", "--reproducer_path=" + FOUND,
                corpus.toString(), target.inputs().toString(), "-artifact_prefix=" + FOUND.resolve(name) + "-",
                "-max_len=4096", "-timeout=60", "-rss_limit_mb=0",
                SECONDS > 0 ? "-max_total_time=" + SECONDS : "-runs=" + target.runs(), "-seed=1")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertEquals(0, code, () -> "the input is in " + FOUND + "; move it to " + target.inputs() + "\n" + said);
        assertTrue(said.contains("cov: "), "the fuzzer was guided by coverage");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
