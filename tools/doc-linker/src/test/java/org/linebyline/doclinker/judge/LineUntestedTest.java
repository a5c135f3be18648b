package org.linebyline.doclinker.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutation;

/** Bytecode knows only some lines of a statement, so a recording is judged by statement. */
class LineUntestedTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void anExecutedLineIsTested() {
        assertEquals(List.of(), untested(executed(10, 11, 12, 14)));
    }

    @Test
    void anInstrumentedLineThatNoTestExecutesIsUntested() {
        assertEquals(List.of(JAVA + ":12:13"), untested(executed(10, 11, 14), 12));
    }

    @Test
    void aLineWithoutBytecodeIsNotJudged() {
        assertEquals(List.of(), untested(executed(10, 11, 14)));
    }

    @Test
    void oneExecutedLineTestsItsWholeStatement() {
        project.replace(JAVA, "sum += a[i] * b[i]; // (products)", "sum += a[i]\n                * b[i]; // (products)");
        assertEquals(List.of(), untested(executed(10, 11, 12, 15), 13));
        assertEquals(List.of(JAVA + ":12:13"), untested(executed(10, 11, 15), 12, 13));
    }

    @Test
    void aLambdaIsTestedByItsOwnLines() {
        project.replace(JAVA, "        double sum = 0;\n", """
                        double sum = java.util.stream.IntStream.range(0, 3)
                                .mapToDouble(i ->
                                        a[i] * b[i])
                                .sum();
                """);
        assertEquals(List.of(JAVA + ":12:25"), untested(executed(10, 13, 14, 15, 17), 12));
        assertEquals(List.of(JAVA + ":10:9"), untested(executed(12, 14, 15, 17), 10, 13));
    }

    @Test
    void aLineOfNoEquationIsNotJudged() {
        project.replace(JAVA, "    private Dot() {\n", "    private Dot() {\n        hashCode();\n");
        assertEquals(List.of(), untested(executed(11, 12, 13, 15), 6));
        project.replace(JAVA, "tag::dot-product[]", "tag::unknown[]").replace(JAVA, "end::dot-product[]", "end::unknown[]");
        assertEquals(List.of(), untested(executed(), 11, 12, 13, 15));
    }

    @Test
    void withoutARecordingNothingIsJudged() {
        assertEquals(List.of(), places(new Evidence.Missing()));
        assertEquals(List.of(), places(new Evidence.Recorded(new TreeMap<>())));
    }

    @Test
    void aPreparationOfAWholeClassIsNoTest() {
        assertEquals(List.of(JAVA + ":12:13"), untested(new TreeMap<>(Map.of(12, new TreeSet<>(List.of("DotTest"))))));
    }

    @Test
    void aFileThatChangedSinceIsNotJudged() {
        assertEquals(List.of(), places(new Evidence.Recorded(new TreeMap<>(Map.of("Other.java", new Evidence.Coverage(executed(1)))))));
    }

    private static SortedMap<Integer, SortedSet<String>> executed(int... lines) {
        SortedMap<Integer, SortedSet<String>> tests = new TreeMap<>();
        Arrays.stream(lines).forEach(line -> tests.put(line, new TreeSet<>(List.of("DotTest#adds"))));
        return tests;
    }

    private List<String> untested(SortedMap<Integer, SortedSet<String>> tests, int... instrumentedOnly) {
        Arrays.stream(instrumentedOnly).forEach(line -> tests.put(line, new TreeSet<>()));
        return places(new Evidence.Recorded(new TreeMap<>(Map.of(JAVA, new Evidence.Coverage(tests)))));
    }

    private List<String> places(Evidence evidence) {
        Links links = Linker.link(project.book(evidence, new Mutation.Missing()));
        return new LineUntested().findings(links).map(finding -> finding.place().toString()).toList();
    }
}
