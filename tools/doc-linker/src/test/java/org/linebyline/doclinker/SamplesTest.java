package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;
import org.linebyline.doclinker.model.Rule;

/**
 * Each sample book is named RULE or RULE--CASE, breaks that rule, and says beside itself what the linker reports. A sample
 * without chapters or without Java has those of the good book.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static final Map<Path, Reported> FIRST = new HashMap<>();

    @TempDir
    static Path work;

    @TestFactory
    Stream<DynamicTest> aSampleGivesExactlyItsFindings() throws IOException {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () ->
                assertEquals(Files.readString(sample.resolve("expected.txt")).strip(), findings(sample))));
    }

    @TestFactory
    Stream<DynamicTest> aSampleBreaksTheRuleItIsNamedAfter() throws IOException {
        return samples().stream().filter(sample -> !sample.endsWith("good")).map(sample -> DynamicTest.dynamicTest(
                sample.getFileName().toString(), () -> assertTrue(findings(sample).contains(
                        "error: [" + rule(sample) + "] "))));
    }

    /** As another process does, which knows of the first what it kept on disk. */
    @TestFactory
    Stream<DynamicTest> aSampleThatIsCheckedAgainGivesTheSame() throws IOException {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () ->
                assertEquals(first(sample), check(sample))));
    }

    /** The recorded test run that line-untested needs is made by a project of its own, in src/it. */
    @Test
    void everyRuleHasASample() throws IOException {
        List<String> names = samples().stream().map(SamplesTest::rule).toList();
        List<String> missing = Arrays.stream(Rule.values()).map(Rule::id)
                .filter(rule -> !names.contains(rule) && !Files.isDirectory(Path.of("src/it", rule))).toList();
        assertEquals(List.of(), missing);
    }

    private static String rule(Path sample) {
        return sample.getFileName().toString().split("--")[0];
    }

    private static String findings(Path sample) throws IOException {
        return first(sample).findings();
    }

    /** What a check prints and leaves behind. */
    private record Reported(String findings, String trace, String sarif) {
    }

    /** Each sample is read once: starting Asciidoctor is what takes the time. */
    private static Reported first(Path sample) throws IOException {
        if (!FIRST.containsKey(sample)) {
            for (String part : List.of("book", "src")) {
                Path own = sample.resolve(part);
                Project.copy(Files.exists(own) ? own : SAMPLES.resolve("good").resolve(part), project(sample).resolve(part));
            }
            FIRST.put(sample, check(sample));
        }
        return FIRST.get(sample);
    }

    private static Reported check(Path sample) throws IOException {
        Layout layout = DocLinker.layout(project(sample)).with(ProjectPart.CACHE, work.resolve("cache"));
        String findings = DocLinker.check(layout).findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
        return new Reported(findings, Files.readString(layout.cache().resolve("trace.json")),
                Files.readString(layout.cache().resolve("findings.sarif")));
    }

    private static Path project(Path sample) {
        return work.resolve(sample.getFileName());
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.sorted().collect(Collectors.toList());
        }
    }
}
