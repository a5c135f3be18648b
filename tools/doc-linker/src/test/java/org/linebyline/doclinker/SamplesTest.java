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

    private static final Map<Path, String> FINDINGS = new HashMap<>();

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

    /** Each sample is read once: starting Asciidoctor is what takes the time. */
    private static String findings(Path sample) throws IOException {
        if (!FINDINGS.containsKey(sample)) {
            FINDINGS.put(sample, check(sample));
        }
        return FINDINGS.get(sample);
    }

    private static String check(Path sample) throws IOException {
        Path project = work.resolve(sample.getFileName());
        for (String part : List.of("book", "src")) {
            Path own = sample.resolve(part);
            Project.copy(Files.exists(own) ? own : SAMPLES.resolve("good").resolve(part), project.resolve(part));
        }
        Layout layout = DocLinker.layout(project).with(ProjectPart.CACHE, work.resolve("cache"));
        return DocLinker.check(layout).findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.sorted().collect(Collectors.toList());
        }
    }
}
