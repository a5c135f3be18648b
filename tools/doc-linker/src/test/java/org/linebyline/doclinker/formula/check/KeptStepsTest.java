package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Equation;

/** What was kept of a step is marked on disk: a step that says so was not computed again. */
class KeptStepsTest {

    private static final String KEPT = "evaluated on 7 inputs, no difference";
    private static final String COMPUTED = "evaluated on 64 inputs, no difference";
    private static final String STEP = "w + a b = a b + \\operatorname{same}(w)";
    private static final String WHERE = "a \\in \\mathbb{R}";

    @TempDir
    private Path root;

    private static Equation named(String where) {
        return named(where, "2w");
    }

    private static Equation named(String where, String b) {
        return Equations.equation("named", "b = " + b, where, "b \\in \\mathbb{R}");
    }

    private static Equation function(String body) {
        return Equations.equation("same", "\\operatorname{same}(x) = " + body, "x \\in \\mathbb{R}");
    }

    @BeforeEach
    void compute() throws IOException {
        assertEquals(COMPUTED, said(named("w \\in \\mathbb{R}"), function("x"), STEP, WHERE));
        Path evaluations = new Steps(root).layout().cache().resolve("evaluations");
        try (Stream<Path> files = Files.walk(evaluations)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                mark(file);
            }
        }
    }

    /** Below its checksum stands what was kept. */
    private static void mark(Path file) throws IOException {
        String marked = Files.readString(file).replaceFirst(".*\n", "").replace("\"inputs\":64", "\"inputs\":7");
        CRC32C sum = new CRC32C();
        sum.update(marked.getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, Long.toHexString(sum.getValue()) + "\n" + marked);
    }

    private String said(Equation named, Equation function, String step, String... where) throws IOException {
        return new Steps(root, named, function).said(Steps.of("named", step, where));
    }

    @Test
    void anAgreementIsKept() throws IOException {
        assertEquals(KEPT, said(named("w \\in \\mathbb{R}"), function("x"), STEP, WHERE));
    }

    @Test
    void anotherStepIsComputed() throws IOException {
        assertEquals(COMPUTED, said(named("w \\in \\mathbb{R}"), function("x"), "w - a = \\operatorname{same}(w) - a", WHERE));
    }

    @Test
    void withAnotherWhereListItIsComputedAgain() throws IOException {
        assertEquals(COMPUTED, said(named("w \\in \\mathbb{R}"), function("x"), STEP, "a > 0"));
    }

    @Test
    void withAnotherEquationThatItNamesItIsComputedAgain() throws IOException {
        assertEquals(COMPUTED, said(named("w > 0"), function("x"), STEP, WHERE));
    }

    @Test
    void withAnotherDefinitionInAnEquationThatItNamesItIsComputedAgain() throws IOException {
        assertEquals(COMPUTED, said(named("w \\in \\mathbb{R}", "3w"), function("x"), STEP, WHERE));
    }

    @Test
    void withAnotherFunctionThatItUsesItIsComputedAgain() throws IOException {
        assertEquals(COMPUTED, said(named("w \\in \\mathbb{R}"), function("x + 0"), STEP, WHERE));
    }

    @Test
    void oneThatNowDisagreesIsNoLongerKept() throws IOException {
        String said = said(named("w \\in \\mathbb{R}"), function("2x"), STEP, WHERE);
        assertEquals(List.of(true, false), List.of(said.contains("[formula-disagrees]"), said.contains("evaluated")), said);
    }
}
