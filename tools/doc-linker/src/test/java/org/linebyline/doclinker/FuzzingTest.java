package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.sanitizers.Constants;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.linebyline.doclinker.read.chapter.ChapterFuzz;

/**
 * Lets Jazzer, a fuzzer that is guided by coverage, make up input for the readers. In every build it makes so many inputs from
 * a fixed seed, in two JVMs; with {@code -Pfuzz}, others for as long as it is given, in one for each reader. What it ever found
 * is in {@code src/test/fuzz}, and is tried first.
 */
class FuzzingTest {

    private static final Path FOUND = Path.of("target/fuzz");
    private static final int SECONDS = Integer.getInteger("doc-linker.fuzz.seconds", 0);

    private static final FuzzTarget ANY_READER = new FuzzTarget(AnyReaderFuzz.class, AnyReaderFuzz::fuzzerTestOneInput);
    private static final FuzzTarget CHAPTER = new FuzzTarget(ChapterFuzz.class, ChapterFuzz::fuzzerTestOneInput);
    private static final List<FuzzTarget> EACH = Stream.concat(AnyReaderFuzz.READERS.stream(), Stream.of(CHAPTER)).toList();

    @TestFactory
    Stream<DynamicTest> whatWasFoundOnceIsMended() {
        return Stream.concat(EACH.stream(), Stream.of(ANY_READER)).flatMap(target -> target.inputs().stream().map(input ->
                DynamicTest.dynamicTest(target.name() + "/" + input.getFileName(),
                        () -> target.claims().accept(Files.readAllBytes(input)))));
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "os.arch", matches = "amd64|x86_64|aarch64|arm64", disabledReason = "no Jazzer for this machine")
    Stream<DynamicTest> noInputOfTheFuzzerBreaksAClaim() {
        ExecutorService twoAtATime = Executors.newFixedThreadPool(2);
        Stream<DynamicTest> tests = SECONDS > 0
                ? EACH.stream().map(target -> test(target, "-max_total_time=" + SECONDS, twoAtATime))
                : Stream.of(test(CHAPTER, "-runs=40", twoAtATime), test(ANY_READER, "-runs=2000", twoAtATime));
        List<DynamicTest> all = tests.toList();
        twoAtATime.shutdown();
        return all.stream();
    }

    private static DynamicTest test(FuzzTarget target, String bound, ExecutorService processes) {
        Future<Void> end = processes.submit(() -> {
            fuzz(target, bound);
            return null;
        });
        return DynamicTest.dynamicTest(target.name(), end::get);
    }

    private static void fuzz(FuzzTarget target, String bound) throws IOException, InterruptedException {
        Path log = FOUND.resolve(target.name() + ".log");
        int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target.type().getName(),
                "--instrumentation_includes=org.linebyline.doclinker.**:org.jbibtex.**",
                "--custom_hook_includes=org.linebyline.doclinker.**",
                "--disabled_hooks=" + String.join(":", Constants.SANITIZER_HOOK_NAMES), "--reproducer_path=" + FOUND,
                corpus(target).toString(), "-artifact_prefix=" + FOUND.resolve(target.name()) + "-",
                "-max_len=4096", "-timeout=60", "-rss_limit_mb=0", "-seed=1", bound)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertEquals(0, code, () -> "the input is in " + FOUND + "; move it to " + target.folder() + "\n" + said);
        assertTrue(said.contains("cov: "), "the fuzzer was guided by coverage");
    }

    /** Where the fuzzer begins. What it kept of a long run stays for the next; in every build it begins with the same. */
    private static Path corpus(FuzzTarget target) throws IOException {
        Path corpus = Files.createDirectories(FOUND.resolve(SECONDS > 0 ? "long" : "short").resolve(target.name()));
        if (SECONDS == 0) {
            for (Path kept : FuzzTarget.files(corpus)) {
                Files.delete(kept);
            }
        }
        for (Path input : target.inputs()) {
            Files.copy(input, corpus.resolve(input.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        if (target == ANY_READER) {
            AnyReaderFuzz.seed(corpus);
        }
        return corpus;
    }
}
