package org.linebyline.doclinker.formula.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Whatever the book's code does, a run ends and says how. */
class RunTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    @TempDir
    static Path root;

    private static SampleProject project;

    @BeforeAll
    static void aProject() throws IOException {
        project = SampleProject.of(root, Map.of("sample/Faults.java", """
                package sample;
                class Faults {
                    static double refuse() { throw new IllegalArgumentException("a has 2 entries\\nbut b has 3"); }
                    static double silent() { throw new IllegalStateException(); }
                    static double checked() throws Exception { throw new java.io.IOException("no file"); }
                    static double deep(double x) { return 1 + deep(x); }
                    static double huge() { return new double[Integer.MAX_VALUE].length; }
                    static double forever() { while (true) { Thread.onSpinWait(); } }
                    static double asleep() throws InterruptedException { Thread.sleep(60_000); return 1; }
                    static double asserted() { throw new AssertionError("never"); }
                    static ClassLoader loader() { return Thread.currentThread().getContextClassLoader(); }
                }
                class Broken { static double x = 1 / Integer.parseInt("0"); static double get() { return x; } }
                class Missing { static double get() throws Exception { throw new NoClassDefFoundError("sample/Gone"); } }
                """));
    }

    @Test
    void whatTheCodeThrowsIsOneLine() {
        assertThrew("IllegalArgumentException", "a has 2 entries", "Faults.refuse()");
        assertThrew("IllegalStateException", "", "Faults.silent()");
        assertThrew("IOException", "no file", "Faults.checked()");
        assertThrew("AssertionError", "never", "Faults.asserted()");
        assertThrew("StackOverflowError", "", "Faults.deep(1)");
        assertThrew("OutOfMemoryError", "Requested array size exceeds VM limit", "Faults.huge()");
        assertThrew("ExceptionInInitializerError", "ArithmeticException: / by zero", "Broken.get()");
        assertThrew("NoClassDefFoundError", "sample/Gone", "Missing.get()");
    }

    private static void assertThrew(String exception, String message, String expression) {
        assertEquals(new Outcome.Threw(exception, message), project.outcome(expression, Map.of(), Map.of()));
    }

    @Test
    void codeThatHangsIsLeftAloneAndTheNextCallRuns() {
        for (String expression : List.of("Faults.forever()", "Faults.asleep()")) {
            List<CallSource> calls = List.of(SampleProject.call("hangs", expression, Map.of()), SampleProject.call("runs", "1", Map.of()));
            Compiled compiled = Calls.compile(calls, project.layout());
            assertEquals(new Outcome.TooLong(), compiled.value("hangs", Map.of(), SHORT));
            assertEquals(new Outcome.Given(Value.Num.of(1)), compiled.value("runs", Map.of(), SampleProject.PATIENCE));
        }
    }

    @Test
    void aFunctionThatThrowsInsideOfTheCodeIsTold() {
        Value.Function refuses = arguments -> {
            throw new ArithmeticException("no logarithm");
        };
        assertEquals(new Outcome.Threw("ArithmeticException", "no logarithm"), project.outcome("f.applyAsDouble(1)",
                Map.of("f", new Type.Function(List.of(Type.NUMBER), Type.NUMBER)), Map.of("f", refuses)));
    }

    @Test
    void theCodeSeesItsOwnClassesAndNoneOfTheTool() {
        assertEquals(new Value.Truth(true), project.value("Faults.loader() == Faults.class.getClassLoader()"));
        assertEquals(new Outcome.Threw("ClassNotFoundException", "org.linebyline.doclinker.formula.code.Calls"),
                project.outcome("Class.forName(\"org.linebyline.doclinker.formula.code.Calls\")", Map.of(), Map.of()));
    }

    @Test
    void anArgumentOrACallThatIsMissingIsAMistakeOfTheCaller() {
        Compiled compiled = project.compile("x", Map.of("x", Type.NUMBER));
        assertThrows(IllegalArgumentException.class, () -> compiled.value("it", Map.of(), SHORT));
        assertThrows(IllegalArgumentException.class, () -> compiled.value("else", Map.of(), SHORT));
    }
}
